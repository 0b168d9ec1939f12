import { DataTable } from '~/components/data-table';
import { FormToken } from '~/components/form-token';
import { EmptyState } from '~/components/empty-state';
import { Button } from '~/components/govuk/button';
import { Select } from '~/components/govuk/select';
import { formatDay } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { kindWords } from '~/lib/separated-text/kinds';
import type { Identity } from '../load-people.server';
import { partOfRecord } from '../parts-of-record';
import { PERSON_ROLES, roleWord } from '../person-roles';

type Props = {
  identities: readonly Identity[];
  words: Record<string, string>;
  base: string;
  mayWrite: boolean;
};

const isPerson = ({ kind }: Identity) => kind === 'person' || kind === 'family';

/** What an identity is called in the texts that the viewer may read, each wording once. */
const wordings = ({ said }: Identity, words: Record<string, string>) => [
  ...new Set(said.flatMap((id) => words[id] ?? [])),
];

/** What a person is in this problem, or no longer is. */
function RoleForm({ identity: { id, label, roles } }: { identity: Identity }) {
  const form = useFormState({ intent: 'role', identity: id });
  return (
    <form method="post" className="app-inline-form app-inline-form--row">
      <FormToken />
      <input type="hidden" name="intent" value="role" />
      <input type="hidden" name="identity" value={id} />
      <Select
        label={<span className="govuk-visually-hidden">Role of {label}</span>}
        items={[
          { value: '', text: 'Choose a role' },
          ...PERSON_ROLES.map((role) => ({
            value: role,
            text: roles.some((held) => held.role === role) ? `No longer ${role}` : roleWord(role),
          })),
        ]}
        {...form.field('role')}
        id={form.sent ? undefined : `role-${id}`}
      />
      <Button variant="secondary">
        Set<span className="govuk-visually-hidden"> role of {label}</span>
      </Button>
    </form>
  );
}

/** What a person is in this problem, each since when, and the form that changes it. */
function Roles({ identity, mayWrite }: { identity: Identity; mayWrite: boolean }) {
  return (
    <>
      {identity.roles.map(({ role, from_date }) => (
        <div key={role}>
          {roleWord(role)} since {formatDay(from_date)}
        </div>
      ))}
      {mayWrite && isPerson(identity) ? <RoleForm identity={identity} /> : null}
    </>
  );
}

/** Where it is mentioned: the entries that say so, and the other pages to look on. */
function Whereabouts({ identity, base }: { identity: Identity; base: string }) {
  const { id, label, in_log, elsewhere } = identity;
  return (
    <>
      {in_log > 0 ? (
        <div>
          <a className="govuk-link" href={`${base}/log?identity=${id}`}>
            {in_log === 1 ? '1 mention in the log' : `${in_log} mentions in the log`}
            <span className="govuk-visually-hidden"> of {label}</span>
          </a>
        </div>
      ) : null}
      {elsewhere.map((part) => (
        <div key={part}>
          <a className="govuk-link" href={`${base}${partOfRecord[part].page}`}>
            In {partOfRecord[part].words}
            <span className="govuk-visually-hidden">: {label}</span>
          </a>
        </div>
      ))}
    </>
  );
}

/** Who and what is mentioned: label, what it is called (while names are shown), role, where. Persons by role come first. */
export function IdentityTable({ identities, words, base, mayWrite }: Props) {
  const rank = (identity: Identity) => (isPerson(identity) ? (identity.roles.length > 0 ? 0 : 1) : 2);
  return (
    <DataTable
      caption="Who and what is mentioned"
      rows={[...identities].sort((a, b) => rank(a) - rank(b))}
      empty={<EmptyState title="Nobody is mentioned in what you may read of this problem." />}
      firstCellIsHeader
      columns={[
        { title: 'Here called', cell: ({ label }) => label },
        {
          title: 'Stands for',
          cell: (identity) => wordings(identity, words).join(', ') || kindWords(identity.kind),
        },
        { title: 'Role', cell: (identity) => <Roles identity={identity} mayWrite={mayWrite} /> },
        { title: 'Where', cell: (identity) => <Whereabouts identity={identity} base={base} /> },
      ]}
    />
  );
}
