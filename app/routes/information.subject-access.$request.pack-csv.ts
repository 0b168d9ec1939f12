import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadPack } from '~/features/subject-access/load-pack.server';
import { scheduleCsv } from '~/features/subject-access/schedule-csv.server';
import { csvAnswer } from '~/lib/csv-answer';
import { requireViewer } from '~/lib/viewer.server';

/** The schedule of a request's pack, as CSV. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  const pack = await loadPack(context, params.request ?? '');
  return csvAnswer(`${pack.reference}.csv`, scheduleCsv(pack));
}
