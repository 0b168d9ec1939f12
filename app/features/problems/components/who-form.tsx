import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Textarea } from '~/components/govuk/textarea';
import { useFormState } from '~/lib/form-state';
import type { Kind } from '../list-kinds.server';
import { namesAreTakenOut } from '../logging-pages';
import type { Draft } from '../logging.schema';

/** The third page: who says that it is a problem, and who is harmed. */
export function WhoForm({ saved, sources }: { saved?: Draft['who']; sources: readonly Kind[] }) {
  const form = useFormState();
  return (
    <form method="post" noValidate>
      <Checkboxes
        legend="Who says so?"
        legendClass="govuk-fieldset__legend--m"
        hint="Choose all that do. Two different kinds of source make a stronger case."
        className="govuk-checkboxes--small"
        items={sources.map(({ code, label, help }) => ({ value: code, label, hint: help || undefined }))}
        {...form.choices('sources', saved?.sources)}
      />
      <Textarea
        label="What did they say? (optional)"
        labelClass="govuk-label--m"
        hint={namesAreTakenOut}
        rows={3}
        {...form.field('said', saved?.said)}
      />
      <Textarea
        label="Who is harmed, and how? (optional)"
        labelClass="govuk-label--m"
        hint={`People, property, the life of the place. ${namesAreTakenOut}`}
        rows={3}
        {...form.field('harm', saved?.harm)}
      />
      <Button>Continue</Button>
    </form>
  );
}
