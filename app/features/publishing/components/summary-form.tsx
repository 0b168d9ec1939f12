import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Input } from '~/components/govuk/input';
import { Textarea } from '~/components/govuk/textarea';
import { valueOf, type FormAnswer } from '~/lib/form-fields';
import type { SummaryTab } from '../load-summary-tab.server';
import { draftSummary, summaryParts } from '../summary';

/** The draft's words. Before the first save they are drawn from the depersonalised answers of the stages. */
export function SummaryForm({ tab, answer }: { tab: SummaryTab; answer?: FormAnswer }) {
  const drawn = tab.draft ?? draftSummary(tab.title, tab.answers, tab.actions);
  const errors = answer?.errors ?? {};
  const words = (name: keyof typeof drawn & string) =>
    (answer && valueOf(answer.values, name)) ?? String(drawn[name]);
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="edit_version" value={tab.draft?.edit_version ?? ''} />
      <Input
        name="title"
        label="Title"
        hint="One plain sentence."
        defaultValue={words('title')}
        error={errors.title}
      />
      {summaryParts.map(({ name, heading, hint }) => (
        <Textarea
          key={name}
          name={name}
          label={heading}
          hint={hint}
          rows={6}
          defaultValue={words(name)}
          error={errors[name]}
        />
      ))}
      <Checkboxes
        name="organisations"
        legend="Who worked on it"
        hint="Named on the public page."
        values={
          answer?.values.organisations ?? tab.draft?.organisation_ids ?? tab.organisations.map(({ id }) => id)
        }
        items={tab.organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button name="intent" value="save">
        Save draft
      </Button>
    </form>
  );
}
