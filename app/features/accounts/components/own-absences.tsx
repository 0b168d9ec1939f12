import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Details } from '~/components/govuk/details';
import { Select } from '~/components/govuk/select';
import { addDays, formatDay } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { OwnAccount } from '../load-own-account.server';

type Props = Pick<OwnAccount, 'absences' | 'deputies'>;

function AbsenceForm({ deputies }: Pick<Props, 'deputies'>) {
  const form = useFormState();
  return (
    <form method="post" noValidate>
      <FormToken />
      <Select
        label="Who stands in for you"
        {...form.field('deputy')}
        items={[
          { value: '', text: 'Choose' },
          ...deputies.map(({ member_id, name, unit }) => ({ value: member_id, text: `${name}, ${unit}` })),
        ]}
      />
      <DateInput legend="First day away" {...form.date('away')} />
      <DateInput legend="First day back" {...form.date('back')} />
      <Button name="intent" value="absence" variant="secondary">
        Say that I am away
      </Button>
    </form>
  );
}

/** Days away with the deputy who then holds what one holds. */
export function OwnAbsences({ absences, deputies }: Props) {
  const form = useFormState();
  const failed = ['deputy', 'away', 'back'].some((name) =>
    Object.keys(form.errors).some((e) => e.startsWith(name)),
  );
  return (
    <section>
      <h2 className="govuk-heading-m">Away</h2>
      {absences.length === 0 ? <p className="govuk-body">No days away are planned.</p> : null}
      {absences.map((absence) => (
        <form method="post" key={absence.id} className="govuk-body">
          <FormToken />
          <input type="hidden" name="absence" value={absence.id} />
          {formatDay(absence.from_date)} to {formatDay(addDays(absence.until_date, -1))}: {absence.deputy}{' '}
          stands in.{' '}
          <button className="app-link-button" name="intent" value="end-absence">
            Cancel
            <span className="govuk-visually-hidden"> the absence from {formatDay(absence.from_date)}</span>
          </button>
        </form>
      ))}
      {deputies.length > 0 ? (
        <Details summary="Plan days away" open={failed}>
          <AbsenceForm deputies={deputies} />
        </Details>
      ) : (
        <p className="govuk-body">Nobody of your organisation can stand in for you yet.</p>
      )}
    </section>
  );
}
