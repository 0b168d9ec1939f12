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
          { title: 'Units', cell: (row) => row.units.map(({ name }) => name).join(', ') },
          {
            title: 'Districts',
            cell: (row) =>
              row.kind === 'police'
                ? 'The whole force'
                : row.districts.map(({ name }) => name).join(', ') || 'None',
          },
          { title: 'People', cell: (row) => row.people, numeric: true },
        ]}
      />
    </Page>
  );
}
