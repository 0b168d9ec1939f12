import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Radios } from '~/components/govuk/radios';
import { Select } from '~/components/govuk/select';
import { Textarea } from '~/components/govuk/textarea';
import { FormToken } from '~/components/form-token';
import { dayParts } from '~/lib/day-parts';
import { useFormState } from '~/lib/form-state';
import { erasureBases } from '../erasure-bases';
import type { RetentionPage } from '../load-retention-page.server';

import { EntriesTable } from './entries-table';
import { OtherDetails } from './other-details';

type Props = {
  page: RetentionPage;
  groups: Readonly<Record<string, string>>;
  today: string;
  /** The day that is offered for the next review. */
  next: string;
};

function Decision({ page, next }: Pick<Props, 'page' | 'next'>) {
  const form = useFormState();
  const choose = { value: '', text: 'Choose' };
  return (
    <>
      <Radios
        {...form.choice('decision_taken')}
        legend="What do you decide of what is ticked?"
        legendClass="govuk-fieldset__legend--m"
        items={[
          { value: 'keep', label: 'Keep it until the next review' },
          { value: 'erase', label: 'Erase it for good' },
          { value: 'group', label: 'Put it into another group', hint: 'For entries of the dictionary' },
        ]}
      />
      <DateInput
        {...form.date('next', dayParts(next))}
        legend="To keep it: the next review"
        hint="Within 10 years"
      />
      <Select
        {...form.field('basis')}
        label="To erase it: why it may be erased"
        items={[choose, ...Object.entries(erasureBases).map(([value, text]) => ({ value, text }))]}
      />
      <Select
        {...form.field('group')}
        label="To put it into another group: which"
        items={[
          choose,
          ...page.groups.map(({ code, label }) => ({ value: code, text: `${code}: ${label}` })),
        ]}
      />
    </>
  );
}

/** Ticks what a decision is about, and takes the decision with its reason. */
export function DecisionForm({ page, groups, today, next }: Props) {
  const form = useFormState();
  return (
    <form method="post">
      <FormToken />
      <EntriesTable
        entries={page.entries}
        groups={groups}
        today={today}
        ticked={form.choices('identity').values}
      />
      <OtherDetails page={page} form={form} />
      <Decision page={page} next={next} />
      <Textarea
        {...form.field('reason')}
        label="Why"
        hint="Needed to keep and to erase. For keeping: what risk it answers (NRAC: necessary, reliable, adequate, current). Leave names out."
        rows={3}
      />
      <Button>Continue</Button>
    </form>
  );
}
