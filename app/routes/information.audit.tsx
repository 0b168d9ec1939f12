import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Page } from '~/components/page';
import { PageLinks } from '~/components/page-links';
import { askAuditCheck } from '~/features/audit/ask-audit-check.server';
import { readAuditFilters, writeAuditFilters } from '~/features/audit/audit-filters';
import { AuditFilter } from '~/features/audit/components/audit-filter';
import { ChainState } from '~/features/audit/components/chain-state';
import { EventTable } from '~/features/audit/components/event-table';
import { loadAuditState } from '~/features/audit/load-audit-state.server';
import { loadAudit } from '~/features/audit/load-audit.server';
import { invalid, parseForm } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Audit');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager', 'auditor');
  const { searchParams } = new URL(request.url);
  const filters = readAuditFilters(searchParams);
  const page = Math.max(1, Number.parseInt(searchParams.get('page') ?? '1', 10) || 1);
  const [{ state, tables }, audit] = await Promise.all([
    loadAuditState(context),
    loadAudit(context, filters, page),
  ]);
  return { state, tables, audit, filters, page };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'information_manager', 'auditor');
  const form = await parseForm(request, z.object({ form_token: z.uuid() }));
  if (!form.ok) return invalid(form);
  await askAuditCheck(context, form.data.form_token);
  return redirect('/information/audit');
}

export default function AuditPage() {
  const { state, tables, audit, filters, page } = useLoaderData<typeof loader>();
  const total = audit.total.toLocaleString('en-GB');
  return (
    <Page heading="Audit" width="full" back={{ href: '/information', text: 'Information' }}>
      <ChainState state={state} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <AuditFilter filters={filters} tables={tables} />
        </div>
        <div className="govuk-grid-column-two-thirds">
          <EventTable audit={audit} counted={audit.more ? `The newest ${total} events` : `${total} events`} />
          <PageLinks
            page={page}
            total={audit.total}
            href={(to) => writeAuditFilters(filters, { page: String(to) })}
          />
          {audit.total > 0 ? (
            <p className="govuk-body">
              <a className="govuk-link" href={`/information/audit.csv${writeAuditFilters(filters)}`} download>
                Save these events as CSV
              </a>
              . That you took them is an event, too.
            </p>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
