import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Select } from '~/components/govuk/select';
import { formatDay } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { IdentityPage } from '../load-identity.server';
import { roleWord } from '../person-roles';

type Props = Pick<IdentityPage, 'roles' | 'roles_to_set'>;

function RoleForm({ roles, roles_to_set }: Props) {
  const form = useFormState({ intent: 'role' });
  const holds = (role: string) => roles.some((held) => held.role === role && held.until_date === null);
  return (
    <form method="post" className="app-inline-form app-inline-form--row govuk-!-margin-bottom-4">
      <FormToken />
      <input type="hidden" name="intent" value="role" />
      <Select
        label="From today"
        items={[
          { value: '', text: 'Choose a role' },
          ...roles_to_set.map((role) => ({
            value: role,
            text: holds(role) ? `No longer ${role}` : roleWord(role),
          })),
        ]}
        {...form.field('role')}
      />
      <Button variant="secondary">Set role</Button>
    </form>
  );
}

/** What a person is and was in this problem, each with its days; several at once are possible. */
export function IdentityRoles({ roles, roles_to_set }: Props) {
  return (
    <>
      <h3 className="govuk-heading-m">Role</h3>
      {roles.length === 0 ? (
        <p className="govuk-body">None said yet.</p>
      ) : (
        <ul className="govuk-list">
          {roles.map(({ role, from_date, until_date, by }) => (
            <li key={`${role} ${from_date} ${until_date}`}>
              {until_date ? roleWord(role) : <strong>{roleWord(role)}</strong>}
              {until_date
                ? `, ${formatDay(from_date)} to ${formatDay(until_date)}`
                : ` since ${formatDay(from_date)}`}
              , said by {by}
            </li>
          ))}
        </ul>
      )}
      {roles_to_set.length > 0 ? <RoleForm roles={roles} roles_to_set={roles_to_set} /> : null}
    </>
  );
}
