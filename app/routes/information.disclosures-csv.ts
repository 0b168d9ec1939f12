import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadRegister, registerCsv } from '~/features/information/load-register.server';
import { readRegisterFilters } from '~/features/information/register-filters';
import { csvAnswer } from '~/lib/csv-answer';
import { requireViewer } from '~/lib/viewer.server';

/** The disclosures of the filter, 5,000 at the most, as CSV. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager', 'auditor');
  const filters = readRegisterFilters(new URL(request.url).searchParams);
  const { rows } = await loadRegister(context, filters, 1, 5000);
  return csvAnswer('disclosures.csv', registerCsv(rows));
}
