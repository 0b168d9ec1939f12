import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { DateInput } from '~/components/govuk/date-input';
import { Input } from '~/components/govuk/input';
import { Radios } from '~/components/govuk/radios';
import { Select } from '~/components/govuk/select';
import { dayParts } from '~/lib/day-parts';
import type { Day } from '~/lib/dates';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { useFormState } from '~/lib/form-state';
import type { RoleRates } from '../rate-card';

/** Sets a rate from a day on. `chosen` is the role whose hours wait, with the first of their days. */
export function RateForm({ roles, chosen }: { roles: readonly RoleRates[]; chosen: string | null }) {
  const form = useFormState({ intent: 'set' });
  const since: Day | undefined = roles.find(({ code }) => code === chosen)?.waiting?.first_day;
  return (
    <form method="post" noValidate id="set-a-rate">
      <h2 className="govuk-heading-m">Set a rate</h2>
      <p className="govuk-body">
        The rate before it ends the day before. What has been priced keeps its rate.
      </p>
      <FormToken />
      <Select
        label="Role"
        {...form.field('cost_role', chosen)}
        items={[
          { value: '', text: 'Choose a role' },
          ...roles.map(({ code, label }) => ({ value: code, text: label })),
        ]}
      />
      <Input
        label="Pounds an hour"
        prefix="£"
        inputMode="decimal"
        className="govuk-input--width-5"
        {...form.field('pounds')}
      />
      <Radios
        legend="What it covers"
        {...form.choice('basis', 'full')}
        items={[
          { value: 'full', label: 'Full cost', hint: 'With overheads. Attendances are priced by it.' },
          { value: 'direct', label: 'Direct cost', hint: 'Pay and what goes with it, without overheads.' },
        ]}
      />
      <DateInput legend="First day" {...form.date('from', since ? dayParts(since) : {})} />
      <Input label="Where it comes from" hint="Like “Finance, rate card 2026/27”" {...form.field('source')} />
      <Checkboxes
        legend="Is it illustrative?"
        legendClass="govuk-visually-hidden"
        {...form.choices('illustrative')}
        items={[
          {
            value: 'yes',
            label: 'This rate is illustrative',
            hint: 'It is labelled so wherever it counts.',
          },
        ]}
      />
      <IdentifiesNobody form={form} />
      <Button name="intent" value="set">
        Set the rate
      </Button>
    </form>
  );
}
