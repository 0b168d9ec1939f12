import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { ButtonLink } from '~/components/govuk/button';
import { Page } from '~/components/page';
import { agreementState, endOf } from '~/features/accounts/agreement';
import { AgreementTag } from '~/features/accounts/components/agreement-tag';
import { listAgreements } from '~/features/accounts/list-agreements.server';
import { dayOf, formatDay, relativeDay } from '~/lib/dates';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Agreements');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request, 'administrator', 'information_manager', 'auditor');
  const today = dayOf(new Date());
  return { agreements: await listAgreements(context), today, mayRecord: viewer.role !== 'auditor' };
}

export default function AgreementsPage() {
  const { agreements, today, mayRecord } = useLoaderData<typeof loader>();
  return (
    <Page heading="Information-sharing agreements" back={{ href: '/admin', text: 'Admin' }} width="full">
      {mayRecord ? <ButtonLink href="/admin/agreements/add">Record an agreement</ButtonLink> : null}
      <DataTable
        caption={`${agreements.length} agreements, those that lapse first at the top`}
        rows={agreements}
        firstCellIsHeader
        empty={
          <EmptyState title="No agreements yet. Without one in date, partners see nothing but their own work." />
        }
        columns={[
          {
            title: 'Agreement',
            cell: (row) => (
              <a className="govuk-link" href={`/admin/agreements/${row.id}`}>
                {row.title}
              </a>
            ),
          },
          { title: 'State', cell: (row) => <AgreementTag state={agreementState(row, today)} /> },
          {
            title: 'Holds until',
            cell: (row) => (
              <>
                {formatDay(endOf(row))} ({relativeDay(endOf(row), today)})
                {row.extended_until ? ', extended' : ''}
              </>
            ),
          },
          {
            title: 'With',
            cell: (row) =>
              row.parties
                .map(({ name }) => name)
                .slice(0, 3)
                .join(', ') + (row.parties.length > 3 ? `, ${row.parties.length - 3} more` : ''),
          },
          { title: 'Leads', cell: (row) => `${row.police_lead.name}, ${row.partner_lead.name}` },
        ]}
      />
    </Page>
  );
}
