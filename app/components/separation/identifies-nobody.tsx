import type { useFormState } from '~/lib/form-state';
import { Checkboxes } from '../govuk/checkboxes';

/** For a form whose texts are read as they stand: asked once something in them looks like a person (`nobodyNamed`). */
export function IdentifiesNobody({ form }: { form: ReturnType<typeof useFormState> }) {
  if (!form.errors.identifies_nobody && !form.values.identifies_nobody) return null;
  return (
    <Checkboxes
      items={[{ value: 'yes', label: 'I have read it again: it identifies nobody' }]}
      {...form.choices('identifies_nobody')}
    />
  );
}
