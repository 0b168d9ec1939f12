import type { LoaderFunctionArgs } from '@remix-run/node';
import { locateNeighbourhood } from '~/features/neighbourhoods/locate-neighbourhood.server';

/** JSON for the place picker: the neighbourhood at `longitude` and `latitude`, the public point near by, the nearest neighbourhood. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const location = await locateNeighbourhood(context, new URL(request.url).searchParams);
  return Response.json(location, { headers: { 'cache-control': 'no-store' } });
}
