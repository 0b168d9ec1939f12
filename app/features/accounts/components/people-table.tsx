import type { ReactNode } from 'react';
import { DataTable } from '~/components/data-table';
import { Tag } from '~/components/govuk/tag';
import { roleNames, type Role } from '~/lib/viewer';

type Person = {
  account_id: string;
  display_name: string;
  email: string;
  disabled: boolean;
  posts: {
    member_id: string;
    role: Role;
    unit: string;
    organisation: string;
    collar_number: string | null;
  }[];
};

/** Accounts with their posts in force; each name leads to the person's page. */
export function PeopleTable({
  people,
  caption,
  empty,
}: {
  people: Person[];
  caption: string;
  empty: ReactNode;
}) {
  return (
    <DataTable
      caption={caption}
      rows={people}
      empty={empty}
      firstCellIsHeader
      columns={[
        {
          title: 'Name',
          cell: (row) => (
            <>
              <a className="govuk-link" href={`/admin/people/${row.account_id}`}>
                {row.display_name}
              </a>{' '}
              {row.disabled ? <Tag colour="red">Disabled</Tag> : null}
            </>
          ),
        },
        { title: 'E-mail', cell: (row) => row.email },
        {
          title: 'Posts',
          cell: (row) =>
            row.posts.length === 0
              ? 'None today'
              : row.posts.map((post) => (
                  <div key={post.member_id}>
                    {[post.collar_number, roleNames[post.role]].filter(Boolean).join(' ')}, {post.unit},{' '}
                    {post.organisation}
                  </div>
                )),
        },
      ]}
    />
  );
}
