import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { custody, custodyCsv } from '~/features/evidence/custody-csv';
import { call } from '~/lib/call.server';
import { csvAnswer } from '~/lib/csv-answer';
import { AppError } from '~/lib/errors';
import { requireViewer } from '~/lib/viewer.server';

/** The chain of custody as CSV: of the file that `?file=` names, else of every file that the viewer may see. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const file = new URL(request.url).searchParams.get('file');
  if (file !== null && !z.uuid().safeParse(file).success)
    throw new AppError('not_found', { requestId: context.requestId });
  const args = { p_reference: params.reference ?? '', ...(file === null ? {} : { p_evidence: file }) };
  const found = custody.nullable().parse(await call(context, 'evidence_custody', args));
  if (!found) throw new AppError('not_found', { requestId: context.requestId });
  const name = file === null ? 'custody' : `custody-${file.slice(0, 8)}`;
  return csvAnswer(`${found.reference}-${name}.csv`, custodyCsv(found));
}
