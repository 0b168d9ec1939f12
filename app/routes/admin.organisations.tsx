import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DataTable } from '~/components/data-table';
import { ButtonLink } from '~/components/govuk/button';
import { Page } from '~/components/page';
import { listOrganisations } from '~/features/accounts/list-organisations.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Organisations');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request, 'administrator', 'information_manager', 'auditor');
  return { organisations: await listOrganisations(context), mayChange: viewer.role === 'administrator' };
}

/** The first few names of a list and how many more there are. */
function firstNames(list: { name: string }[]): string {
  const names = list.slice(0, 4).map(({ name }) => name);
  return [...names, ...(list.length > 4 ? [`${list.length - 4} more`] : [])].join(', ') || 'None';
}

export default function OrganisationsPage() {
  const { organisations, mayChange } = useLoaderData<typeof loader>();
  return (
    <Page heading="Organisations" back={{ href: '/admin', text: 'Admin' }} width="full">
      {mayChange ? <ButtonLink href="/admin/organisations/add">Add an organisation</ButtonLink> : null}
      <DataTable
        caption={`${organisations.length} organisations`}
        rows={organisations}
        firstCellIsHeader
        columns={[
          {
            title: 'Name',
            cell: (row) =>
              mayChange ? (
                <a className="govuk-link" href={`/admin/organisations/${row.id}`}>
                  {row.name}
                </a>
              ) : (
                row.name
              ),
          },
          { title: 'Kind', cell: (row) => row.kind_label },
          { title: 'Units', cell: (row) => firstNames(row.units) },
          {
            title: 'Districts',
            cell: (row) => (row.kind === 'police' ? 'The whole force' : firstNames(row.districts)),
          },
          { title: 'People', cell: (row) => row.people, numeric: true },
        ]}
      />
    </Page>
  );
}
