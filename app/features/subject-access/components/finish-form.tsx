import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { dayParts } from '~/lib/day-parts';
import { useFormState } from '~/lib/form-state';

/** Answers the request: the pack is frozen, and the person is told. `today` as `YYYY-MM-DD`. */
export function FinishForm({ today }: { today: string }) {
  const form = useFormState();
  return (
    <form method="post" noValidate className="app-not-printed">
      <FormToken />
      <p className="govuk-body">
        Answering freezes this pack, with the copies of files that go with it, and records what was given as a
        disclosure to the person. Then save the pack and send it.
      </p>
      <DateInput
        legend="When was the person told?"
        hint="The day on which you send them the answer. The month is judged by it."
        {...form.date('told_on', dayParts(today))}
      />
      <Button name="intent" value="finish">
        Answer the request
      </Button>
    </form>
  );
}
