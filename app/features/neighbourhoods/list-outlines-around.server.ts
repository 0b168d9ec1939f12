import type { AppLoadContext } from '@remix-run/node';
import type { NamedOutline } from '~/components/map/map-data';
import { call } from '~/lib/call.server';
import { requirePoint } from './locate-neighbourhood.server';
import { outlineOf } from './neighbourhood';
import { aroundShape } from './neighbourhood.schema';
import { thinned } from './thinned';

/**
 * The outlines of the eight neighbourhoods nearest to the point of an address, fine enough for a map of a town.
 * @throws AppError bad_request without a point in the United Kingdom
 */
export async function listOutlinesAround(
  context: AppLoadContext,
  query: URLSearchParams,
): Promise<NamedOutline[]> {
  const rows = aroundShape.parse(await call(context, 'neighbourhoods_around', requirePoint(query)));
  return rows.map(({ id, name, longitude, latitude, boundary }) => ({
    id,
    longitude,
    latitude,
    name,
    coordinates: thinned(outlineOf(name, boundary).coordinates),
  }));
}
