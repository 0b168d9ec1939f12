import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Details } from '~/components/govuk/details';
import { InsetText } from '~/components/govuk/inset-text';
import { Input } from '~/components/govuk/input';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { formatDay } from '~/lib/dates';
import { dayParts } from '~/lib/day-parts';
import { useFormState } from '~/lib/form-state';
import type { PublicationState } from '../load-publication-state.server';

type Props = { state: PublicationState; version: number };

/**
 * The day before which the summary must not go out; its reason and the form for those whose it is to keep. Of other
 * organisations everybody who works on the problem sees the day alone.
 */
export function NotBefore({ state, version }: Props) {
  const form = useFormState({ intent: 'not-before' });
  return (
    <>
      {state.not_before ? (
        <InsetText>
          Not to be published before {formatDay(state.not_before)}
          {state.not_before_reason
            ? `: ${state.not_before_reason}`
            : '. The reason is kept by the organisation that set the day.'}
        </InsetText>
      ) : null}
      {state.may_hold ? (
        <Details summary="It must not be published before a certain day" open={form.sent}>
          <form method="post">
            <FormToken />
            <input type="hidden" name="edit_version" value={version} />
            <DateInput
              {...form.date('not_before', state.not_before ? dayParts(state.not_before) : {})}
              legend="Not before"
              hint="For operational reasons, such as a warrant or a trial. Leave it empty to take the day away. Each change is kept in the history."
            />
            <Input
              {...form.field('why_not_before', state.not_before_reason)}
              label="Why"
              hint="Read by your own organisation and by those who may approve. Other organisations see the day alone, residents neither."
            />
            <IdentifiesNobody form={form} />
            <Button name="intent" value="not-before" variant="secondary">
              Save the day
            </Button>
          </form>
        </Details>
      ) : null}
    </>
  );
}
