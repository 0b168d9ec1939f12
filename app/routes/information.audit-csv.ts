import type { LoaderFunctionArgs } from '@remix-run/node';
import { auditCsv } from '~/features/audit/audit-csv.server';
import { readAuditFilters } from '~/features/audit/audit-filters';
import { exportAudit } from '~/features/audit/load-audit.server';
import { csvAnswer } from '~/lib/csv-answer';
import { requireViewer } from '~/lib/viewer.server';

/** The events of the filter, as CSV. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager', 'auditor');
  const { events } = await exportAudit(context, readAuditFilters(new URL(request.url).searchParams));
  return csvAnswer('audit.csv', auditCsv(events));
}
