import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Select } from '~/components/govuk/select';
import { Textarea } from '~/components/govuk/textarea';
import { GradingFields } from '~/components/grading-fields';
import { useFormState } from '~/lib/form-state';
import type { NewAction } from '../load-new-action.server';
import { techniqueChoices } from '../techniques';
import { OwnerFields } from './owner-fields';

/** A new action: what, why it should work, who, by when. */
export function NewActionForm({ offer }: { offer: NewAction }) {
  const form = useFormState();
  return (
    <form method="post">
      <FormToken />
      <Textarea
        label="What is to be done?"
        labelClass="govuk-label--m"
        hint="One thing that somebody can say is done, like “Fit a lid to the bins behind the shops”."
        rows={3}
        {...form.field('task')}
      />
      <Textarea
        label="Why should it work?"
        hint="“Works by …”: what it changes for who does it, who suffers it, or the place."
        rows={2}
        {...form.field('mechanism')}
      />
      <Select
        label="Technique (optional)"
        items={[
          { value: '', text: 'None of the 25 techniques' },
          ...techniqueChoices.map(({ number, label }) => ({ value: String(number), text: label })),
        ]}
        {...form.field('technique')}
      />
      <OwnerFields
        organisations={offer.organisations}
        owners={offer.owners}
        organisation={offer.own_organisation_id}
      />
      <GradingFields errors={form.errors} values={form.values} />
      <Button>Check and add</Button>
    </form>
  );
}
