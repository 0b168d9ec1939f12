import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { formatDay } from '~/lib/dates';
import { kindWords } from '~/lib/separated-text/kinds';
import type { Identity } from '../load-people.server';
import { partOfRecord } from '../parts-of-record';
import { PERSON_ROLES, rolesWord, roleWord } from '../person-roles';

type Props = {
  identities: readonly Identity[];
  words: Record<string, string>;
  base: string;
};

const isPerson = ({ kind }: Identity) => kind === 'person' || kind === 'family';

/** What an identity is called in the texts that the viewer may read, each wording once. */
const wordings = ({ said }: Identity, words: Record<string, string>) => [
  ...new Set(said.flatMap((id) => words[id] ?? [])),
];

/** What it is called while names are shown, else what kind of thing it is. */
const standsFor = (identity: Identity, words: Record<string, string>) =>
  identity.erased
    ? `Erased (${kindWords(identity.kind)})`
    : wordings(identity, words).join(', ') || kindWords(identity.kind);

/** What a person is in this problem, each since when. */
const roleLines = ({ roles }: Identity) =>
  roles.map(({ role, from_date }) => (
    <div key={role}>{`${roleWord(role)} since ${formatDay(from_date)}`}</div>
  ));

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

type GroupProps = Omit<Props, 'identities'> & { caption: string; rows: readonly Identity[]; roles?: boolean };

function Group({ caption, rows, words, base, roles = false }: GroupProps) {
  if (rows.length === 0) return null;
  const role = { title: 'Role', cell: roleLines, className: 'govuk-!-width-one-quarter' };
  return (
    <DataTable
      caption={caption}
      captionClass="govuk-table__caption--s"
      rows={rows}
      firstCellIsHeader
      columns={[
        {
          className: 'govuk-!-width-one-quarter',
          title: 'Here called',
          cell: ({ id, label }) => (
            <a className="govuk-link" href={`${base}/people/${id}`}>
              {label}
            </a>
          ),
        },
        {
          title: Object.keys(words).length > 0 ? 'Stands for' : 'What it is',
          cell: (identity) => standsFor(identity, words),
          className: 'govuk-!-width-one-quarter',
        },
        ...(roles ? [role] : []),
        { title: 'Where', cell: (identity) => <Whereabouts identity={identity} base={base} /> },
      ]}
    />
  );
}

/**
 * Who and what is mentioned. Persons stand apart by role, as the Data Protection Act 2018, section 38, asks: one with
 * several roles in each of them.
 */
export function IdentityTable({ identities, ...common }: Props) {
  if (identities.length === 0)
    return <EmptyState title="Nobody is mentioned in what you may read of this problem." />;
  const persons = identities.filter(isPerson);
  const holders = (role: string) => persons.filter(({ roles }) => roles.some((held) => held.role === role));
  return (
    <>
      <h3 className="govuk-heading-m">Who and what is mentioned</h3>
      {PERSON_ROLES.map((role) => (
        <Group key={role} caption={rolesWord(role)} rows={holders(role)} roles {...common} />
      ))}
      <Group
        caption="Others who are named"
        rows={persons.filter(({ roles }) => roles.length === 0)}
        {...common}
      />
      <Group
        caption="Officers, addresses, vehicles and the like"
        rows={identities.filter((identity) => !isPerson(identity))}
        {...common}
      />
    </>
  );
}
