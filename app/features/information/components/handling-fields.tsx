import { errorFor, valueOf, type FormErrors, type FormValues } from '~/lib/form-fields';
import { typedParts } from '~/lib/form-state';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { DateInput } from '~/components/govuk/date-input';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';

type Props = {
  organisations: readonly { id: string; name: string }[];
  errors: FormErrors;
  values: FormValues;
  /** The form asks for a reason of its own, which serves code 4, too. */
  reasonElsewhere?: boolean;
};

/** What handling codes 4, 5 and C want besides: a reason and a review date, or conditions and recipients. */
export function HandlingFields({ organisations, errors, values, reasonElsewhere = false }: Props) {
  const names = [...(reasonElsewhere ? [] : ['reason']), 'review', 'conditions', 'recipients'];
  const handling = valueOf(values, 'handling');
  return (
    <Details
      summary={`Only for codes 4, 5 and C: ${reasonElsewhere ? '' : 'reason, '}review date, conditions and who may see it`}
      open={
        handling === '4' ||
        handling === '5' ||
        handling === 'C' ||
        names.some((name) => errorFor(errors, name))
      }
    >
      {reasonElsewhere ? null : (
        <Input
          name="reason"
          label="Code 4: why does it stay within your agency?"
          error={errorFor(errors, 'reason')}
          defaultValue={valueOf(values, 'reason')}
        />
      )}
      <DateInput
        name="review"
        legend="Code 4: when to look at this again"
        error={errorFor(errors, 'review')}
        values={typedParts(values, 'review')}
      />
      <Input
        name="conditions"
        label="Codes 5 and C: on what conditions?"
        error={errorFor(errors, 'conditions')}
        defaultValue={valueOf(values, 'conditions')}
      />
      <Checkboxes
        name="recipients"
        legend="Codes 5 and C: who may see it?"
        error={errorFor(errors, 'recipients')}
        values={values.recipients ?? []}
        items={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Details>
  );
}
