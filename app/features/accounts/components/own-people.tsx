import { DataTable } from '~/components/data-table';
import { Details } from '~/components/govuk/details';
import { formatDayOf, type Day } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { roleNames } from '~/lib/viewer';
import type { OwnPerson } from '../load-own-organisation.server';
import { EndPostForm } from './end-post-form';

function RemovePerson({ person, today }: { person: OwnPerson; today: Day }) {
  const { sent } = useFormState({ intent: 'end-post', member: person.member_id });
  return (
    <Details
      className="govuk-!-margin-bottom-0"
      open={sent}
      summary={
        <>
          Remove<span className="govuk-visually-hidden"> {person.display_name}</span>
        </>
      }
    >
      <EndPostForm memberId={person.member_id} today={today} what={`the post of ${person.display_name}`} />
    </Details>
  );
}

/** The people of a partner's organisation, each with the way to end their post. */
export function OwnPeople({ people, today }: { people: readonly OwnPerson[]; today: Day }) {
  return (
    <DataTable
      caption={`${people.length} ${people.length === 1 ? 'person' : 'people'}`}
      rows={people}
      firstCellIsHeader
      columns={[
        { title: 'Name', cell: (row) => row.display_name },
        { title: 'E-mail', cell: (row) => row.email },
        { title: 'Post', cell: (row) => `${roleNames[row.role]}, ${row.unit}` },
        {
          title: 'Last here',
          cell: (row) => (row.last_here_at ? formatDayOf(row.last_here_at) : 'Not yet'),
        },
        {
          title: 'Access',
          cell: (row) => (row.own ? 'You' : <RemovePerson person={row} today={today} />),
        },
      ]}
    />
  );
}
