import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { Textarea } from '~/components/govuk/textarea';
import { FormToken } from '~/components/form-token';
import { useFormState } from '~/lib/form-state';
import type { RetentionGroup, RetentionSettings } from '../load-retention-settings.server';

function PeriodForm({ group }: { group: RetentionGroup }) {
  const form = useFormState({ intent: 'period', code: group.code });
  const id = (name: string) => `${name}-${group.code}`;
  return (
    <Details summary={`Change the periods of group ${group.code}`} open={form.sent}>
      <form method="post">
        <FormToken />
        <input type="hidden" name="intent" value="period" />
        <input type="hidden" name="code" value={group.code} />
        <input {...form.version(group.version)} />
        <Input
          {...form.field('clear_years', String(group.clear_years))}
          id={id('clear_years')}
          label="Clear period"
          hint="Years without contact until the first review"
          inputMode="numeric"
          className="govuk-input--width-3"
          suffix="years"
        />
        <Input
          {...form.field('then_years', String(group.then_years))}
          id={id('then_years')}
          label="Then review every"
          inputMode="numeric"
          className="govuk-input--width-3"
          suffix="years"
        />
        <Textarea {...form.field('source', group.source)} id={id('source')} label="Source" rows={2} />
        <Button variant="secondary">Save group {group.code}</Button>
      </form>
    </Details>
  );
}

/** One group with its periods and where they come from; the information manager may change them for the force. */
export function GroupPart({ group, edits }: { group: RetentionGroup; edits: boolean }) {
  return (
    <section className="govuk-!-margin-bottom-6">
      <h2 className="govuk-heading-m">
        Group {group.code}: {group.label}
      </h2>
      <p className="govuk-body">
        First review {group.clear_years} years after the last contact, then every {group.then_years} years.{' '}
        {group.own ? 'Set for your force.' : 'PRIME’s default.'}
      </p>
      <p className="govuk-body-s">Source: {group.source}</p>
      {edits ? <PeriodForm group={group} /> : null}
    </section>
  );
}

/** Puts a category of problems into a group. */
export function CategoryForm({ settings }: { settings: RetentionSettings }) {
  const form = useFormState({ intent: 'category' });
  return (
    <form method="post">
      <h2 className="govuk-heading-m">Group of a category</h2>
      <FormToken />
      <input type="hidden" name="intent" value="category" />
      <Select
        {...form.field('category')}
        label="Category of problems"
        items={[
          { value: '', text: 'Choose' },
          ...settings.categories.map(({ code, label, group }) => ({
            value: code,
            text: `${label} (now group ${group})`,
          })),
        ]}
      />
      <Select
        {...form.field('group')}
        id="category-group"
        label="Group"
        items={[
          { value: '', text: 'Choose' },
          ...settings.groups.map(({ code, label }) => ({ value: code, text: `${code}: ${label}` })),
        ]}
      />
      <Button variant="secondary">Save the category</Button>
    </form>
  );
}
