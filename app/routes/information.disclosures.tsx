import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Page } from '~/components/page';
import { PageLinks } from '~/components/page-links';
import { RegisterFilter } from '~/features/information/components/register-filter';
import { itemOfDay } from '~/features/information/item-words';
import { loadRegister, type RegisterRow } from '~/features/information/load-register.server';
import {
  kindWords,
  readRegisterFilters,
  writeRegisterFilters,
  type RegisterFilters,
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

function Given({ row }: { row: RegisterRow }) {
  if (row.given.length === 0) return row.items ?? kindWords[row.kind];
  return row.given.map((item) => (
    <div key={item.id}>
      {item.opens ? (
        <a className="govuk-link" href={`/problems/${row.reference}/grading/${item.kind}/${item.id}`}>
          {itemOfDay(item)}
        </a>
      ) : (
        `${itemOfDay(item)}, ${item.id.slice(0, 8)}`
      )}
    </div>
  ));
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
          className: 'app-nowrap',
          cell: ({ on_date, ended_on }) => (
            <>
              {formatDay(on_date)}
              <br />
              {ended_on ? `ended ${formatDay(ended_on)}` : 'in force'}
            </>
          ),
        },
        {
          title: 'Problem',
          className: 'app-nowrap',
          cell: ({ reference }) => (
            <a className="govuk-link" href={`/problems/${reference}`}>
              {reference}
            </a>
          ),
        },
        {
          title: 'To whom',
          cell: ({ organisation, people }) => (
            <>
              {organisation}
              {people ? <div>Only for {people}</div> : null}
            </>
          ),
        },
        { title: 'What', cell: (row) => <Given row={row} /> },
        {
          title: 'Why, and by which law',
          cell: ({ reason, gateway, conditions }) => (
            <>
              {reason}
              <div>Law: {gateway}</div>
              {conditions ? <div>Conditions: {conditions}</div> : null}
            </>
          ),
        },
        { title: 'Authorised by', cell: ({ authorised_by }) => authorised_by },
      ]}
    />
  );
}

function CsvLink({ filters }: { filters: RegisterFilters }) {
  return (
    <p className="govuk-body">
      <a
        className="govuk-link"
        href={`/information/disclosures.csv${writeRegisterFilters(filters)}`}
        download
      >
        Save these disclosures as CSV
      </a>
    </p>
  );
}

export default function DisclosuresPage() {
  const { register, filters, page } = useLoaderData<typeof loader>();
  const { total, rows, organisations, gateways } = register;
  return (
    <Page heading="Disclosures" width="full" back={{ href: '/information', text: 'Information' }}>
      <RegisterFilter filters={filters} organisations={organisations} gateways={gateways} />
      {total > 0 ? <CsvLink filters={filters} /> : null}
      <RegisterTable
        rows={rows}
        counted={total === 1 ? '1 disclosure' : `${total.toLocaleString('en-GB')} disclosures`}
      />
      <PageLinks
        page={page}
        total={total}
        href={(to) => writeRegisterFilters(filters, { page: String(to) })}
      />
    </Page>
  );
}
