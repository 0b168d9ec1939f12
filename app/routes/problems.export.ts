import type { LoaderFunctionArgs } from '@remix-run/node';
import { listProblems } from '~/features/problems/list-problems.server';
import { readFilters } from '~/features/problems/problem-filters';
import { problemsCsv } from '~/features/problems/problems-csv.server';
import { csvAnswer } from '~/lib/csv-answer';
import { requireViewer } from '~/lib/viewer.server';

/** The database gives out this many rows at the most. */
const MOST = 5000;

/** Exactly what the filtered list shows and the viewer may see, as CSV. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const { rows } = await listProblems(context, readFilters(new URL(request.url).searchParams), 1, MOST);
  return csvAnswer('problems.csv', problemsCsv(rows));
}
