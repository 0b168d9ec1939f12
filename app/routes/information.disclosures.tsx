import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Page } from '~/components/page';
import { PageLinks } from '~/components/page-links';
import { RegisterFilter } from '~/features/information/components/register-filter';
import { loadRegister, type RegisterRow } from '~/features/information/load-register.server';
import {
  kindWords,
  readRegisterFilters,
  writeRegisterFilters,
} from '~/features/information/register-filters';
import { formatDay } from '~/lib/dates';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Disclosures');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager', 'auditor');
  const { searchParams } = new URL(request.url);
  const filters = readRegisterFilters(searchParams);
  const page = Math.max(1, Number.parseInt(searchParams.get('page') ?? '1', 10) || 1);
  return { register: await loadRegister(context, filters, page), filters, page };
}

function RegisterTable({ rows, counted }: { rows: readonly RegisterRow[]; counted: string }) {
  return (
    <DataTable
      caption={counted}
      rows={rows}
      empty={<EmptyState title="No disclosures." />}
      columns={[
        {
          title: 'When',
          cell: ({ on_date, ended_on }) =>
            `${formatDay(on_date)}, ${ended_on ? `ended ${formatDay(ended_on)}` : 'in force'}`,
        },
        {
          title: 'To whom, on which problem',
          cell: ({ organisation, reference }) => (
            <>
              {organisation},{' '}
              <a className="govuk-link" href={`/problems/${reference}`}>
                {reference}
              </a>
            </>
          ),
        },
        { title: 'What', cell: ({ kind, items }) => items ?? kindWords[kind] },
        {
          title: 'Why, and by which law',
          cell: ({ reason, gateway, conditions }) => (
            <>
              {reason} {gateway}.{conditions ? ` Conditions: ${conditions}` : ''}
            </>
          ),
        },
        { title: 'Authorised by', cell: ({ authorised_by }) => authorised_by },
      ]}
    />
  );
}

export default function DisclosuresPage() {
  const { register, filters, page } = useLoaderData<typeof loader>();
  const { total, rows, organisations, gateways } = register;
  return (
    <Page heading="Disclosures" width="full" back={{ href: '/information', text: 'Information' }}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <RegisterFilter filters={filters} organisations={organisations} gateways={gateways} />
        </div>
        <div className="govuk-grid-column-two-thirds">
          <RegisterTable rows={rows} counted={`${total.toLocaleString('en-GB')} disclosures`} />
          <PageLinks
            page={page}
            total={total}
            href={(to) => writeRegisterFilters(filters, { page: String(to) })}
          />
          {total > 0 ? (
            <p className="govuk-body">
              <a
                className="govuk-link"
                href={`/information/disclosures.csv${writeRegisterFilters(filters)}`}
                download
              >
                Save these disclosures as CSV
              </a>
            </p>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
