import type { LoaderFunctionArgs } from '@remix-run/node';
import { problemMapPoints } from '~/features/problems/problem-map-points.server';
import { readFilters } from '~/features/problems/problem-filters';
import { requireViewer } from '~/lib/viewer.server';

/** The places of the filtered problems for the map, as JSON. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const points = await problemMapPoints(context, readFilters(new URL(request.url).searchParams));
  return Response.json(points, { headers: { 'cache-control': 'private, no-store' } });
}
