import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { useFormState } from '~/lib/form-state';
import type { EntryPage } from '../load-entry.server';
import { RegradeFields } from './regrade-fields';

type Props = { page: EntryPage; suggested: boolean };

/** Another grading of an entry, by its author or a supervisor. */
export function RegradeForm({ page, suggested }: Props) {
  const { entry, gradings, organisations, gateways } = page;
  const form = useFormState();
  const [inForce] = gradings;
  if (!inForce) return null;
  return (
    <form method="post" noValidate id="regrade">
      <FormToken />
      <input {...form.version(entry.version)} />
      <RegradeFields
        form={form}
        inForce={inForce}
        organisations={organisations}
        gateways={gateways}
        suggested={suggested}
      />
      <Button>Check and grade again</Button>
    </form>
  );
}
