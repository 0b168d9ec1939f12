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

/** What is to be decided, each choice with what it alone needs. */
function Decision({ page, next }: Pick<Props, 'page' | 'next'>) {
  const form = useFormState();
  const choose = { value: '', text: 'Choose' };
  return (
    <div className="app-decision">
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
      <div data-choice="keep">
        <DateInput {...form.date('next', dayParts(next))} legend="The next review" hint="Within 10 years" />
      </div>
      <div data-choice="erase">
        <Select
          {...form.field('basis')}
          label="Why it may be erased"
          items={[choose, ...Object.entries(erasureBases).map(([value, text]) => ({ value, text }))]}
        />
      </div>
      <div data-choice="group">
        <Select
          {...form.field('group')}
          label="Which group"
          items={[
            choose,
            ...page.groups.map(({ code, label }) => ({ value: code, text: `${code}: ${label}` })),
          ]}
        />
      </div>
    </div>
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
