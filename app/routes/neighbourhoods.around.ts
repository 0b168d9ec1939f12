import type { LoaderFunctionArgs } from '@remix-run/node';
import { listOutlinesAround } from '~/features/neighbourhoods/list-outlines-around.server';

/** JSON for the place picker: the outlines of the neighbourhoods round `longitude` and `latitude`, with their names. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const outlines = await listOutlinesAround(context, new URL(request.url).searchParams);
  return Response.json(outlines, { headers: { 'cache-control': 'no-store' } });
}
