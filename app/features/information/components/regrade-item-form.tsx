import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { useFormState } from '~/lib/form-state';
import type { ItemPage } from '../load-item.server';
import { RegradeFields } from './regrade-fields';

/** Another grading of an item of any kind. */
export function RegradeItemForm({ item, suggested }: { item: ItemPage; suggested: boolean }) {
  const form = useFormState({ intent: 'regrade' });
  const { gradings, organisations, gateways } = item;
  const [inForce] = gradings;
  if (!inForce) return null;
  return (
    <form method="post" noValidate id="regrade">
      <FormToken />
      <input type="hidden" name="intent" value="regrade" />
      <input {...form.version(inForce.id, 'seen')} />
      <RegradeFields
        form={form}
        inForce={inForce}
        organisations={organisations}
        gateways={gateways}
        suggested={suggested}
      />
      <Button variant="secondary">Grade it again</Button>
    </form>
  );
}
