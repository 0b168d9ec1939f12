import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Textarea } from '~/components/govuk/textarea';
import { dayParts } from '~/lib/day-parts';
import { useFormState } from '~/lib/form-state';
import type { Action } from '../load-action.server';
import { OwnerFields } from './owner-fields';

/** Another owner or day for an open action, and closing one that will not be done. */
export function ChangeActionForms({ action }: { action: Action }) {
  const form = useFormState({ intent: 'change' });
  const drop = useFormState({ intent: 'drop' });
  const owner = action.member_id && action.owner ? { id: action.member_id, name: action.owner } : null;
  return (
    <>
      <form method="post">
        <FormToken />
        <input type="hidden" name="intent" value="change" />
        <input {...form.version(action.version)} />
        <h2 className="govuk-heading-m">Owner and day</h2>
        <OwnerFields
          organisations={action.organisations}
          owners={action.owners}
          organisation={action.organisation_id}
          owner={owner}
          due={dayParts(action.due_on)}
        />
        <Button>Save</Button>
      </form>
      <form method="post">
        <FormToken />
        <input type="hidden" name="intent" value="drop" />
        <h2 className="govuk-heading-m">It will not be done</h2>
        <Textarea label="Why not?" rows={2} {...drop.field('reason')} />
        <Button variant="warning">Check and close it</Button>
      </form>
    </>
  );
}
