import type { LoaderFunctionArgs } from '@remix-run/node';
import { locateNeighbourhood } from '~/features/neighbourhoods/locate-neighbourhood.server';

/** JSON for the place picker: the neighbourhood at `longitude` and `latitude`, and the nearest one. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const location = await locateNeighbourhood(context, new URL(request.url).searchParams);
  return Response.json(location, { headers: { 'cache-control': 'no-store' } });
}
