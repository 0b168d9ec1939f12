import type { LoaderFunctionArgs } from '@remix-run/node';
import { manifest, manifestCsv } from '~/features/evidence/manifest-csv';
import { call } from '~/lib/call.server';
import { csvAnswer } from '~/lib/csv-answer';
import { AppError } from '~/lib/errors';
import { requireViewer } from '~/lib/viewer.server';

/** Every file of the case that the viewer may see, with hashes and custody, as CSV; the files' own names where asked for. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const p_names = new URL(request.url).searchParams.get('names') === 'yes';
  const args = { p_reference: params.reference ?? '', p_names };
  const found = manifest.nullable().parse(await call(context, 'evidence_manifest', args));
  if (!found) throw new AppError('not_found', { requestId: context.requestId });
  return csvAnswer(`${found.reference}-manifest.csv`, manifestCsv(found));
}
