import { AttendanceFields } from '~/components/attendance-fields';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { GradingFields } from '~/components/grading-fields';
import { useFormState } from '~/lib/form-state';
import type { Costs } from '../load-costs.server';

type Props = {
  costs: Costs;
  now: { day: string; month: string; year: string; time: string };
};

/** Records time in one go: who, when, how long, a word on what for. */
export function AttendanceForm({ costs, now }: Props) {
  const form = useFormState();
  const { errors, values } = form;
  const wrong = Object.keys(errors).length > 0;
  return (
    <Details summary="Add time" open={wrong}>
      <form method="post">
        <FormToken />
        <AttendanceFields
          roles={costs.cost_roles}
          organisations={costs.organisations}
          ownOrganisation={costs.own_organisation_id}
          errors={errors}
          values={values}
          open
          required
        />
        <DateInput legend="When did it begin?" {...form.date('when', now)} />
        <Input
          label="Time"
          hint="Like 18:30"
          className="govuk-input--width-5"
          {...form.field('time', now.time)}
        />
        <Input label="What for (optional)" hint="Like “patrol”" {...form.field('note')} />
        <GradingFields errors={errors} values={values} />
        <Button>Save time</Button>
      </form>
    </Details>
  );
}
