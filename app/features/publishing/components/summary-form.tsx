import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Input } from '~/components/govuk/input';
import { Textarea } from '~/components/govuk/textarea';
import { useFormState } from '~/lib/form-state';
import type { SummaryTab } from '../load-summary-tab.server';
import { draftSummary, summaryParts } from '../summary';

/** The draft's words. Before the first save they are drawn from the depersonalised answers of the stages. */
export function SummaryForm({ tab }: { tab: SummaryTab }) {
  const drawn = tab.draft ?? draftSummary(tab.title, tab.answers, tab.actions);
  const form = useFormState({ intent: 'save' });
  return (
    <form method="post">
      <FormToken />
      <input {...form.version(tab.draft?.edit_version ?? '', 'edit_version')} />
      <Input label="Title" hint="One plain sentence." {...form.field('title', drawn.title)} />
      {summaryParts.map(({ name, heading, hint }) => (
        <Textarea key={name} label={heading} hint={hint} rows={6} {...form.field(name, drawn[name])} />
      ))}
      <Checkboxes
        legend="Who worked on it"
        hint="Named on the public page."
        {...form.choices(
          'organisations',
          tab.draft?.organisation_ids ?? tab.organisations.map(({ id }) => id),
        )}
        items={tab.organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button name="intent" value="save">
        Save draft
      </Button>
    </form>
  );
}
