import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import type { Neighbourhood } from './neighbourhood';
import { locationShape } from './neighbourhood.schema';
import { insideUnitedKingdom } from './united-kingdom';

interface Location {
  neighbourhood: Neighbourhood | null;
  /** The name of the public point of that neighbourhood on or near which the place lies. */
  point: string | null;
  nearest: Neighbourhood | null;
}

/** The point of an address's `longitude` and `latitude`, or null when it has none in the United Kingdom. */
export function pointIn(query: URLSearchParams): { longitude: number; latitude: number } | null {
  const [longitude, latitude] = ['longitude', 'latitude']
    .map((name) => query.get(name) || 'none')
    .map(Number);
  if (longitude === undefined || latitude === undefined) return null;
  return insideUnitedKingdom([longitude, latitude]) ? { longitude, latitude } : null;
}

/**
 * The point of an address.
 * @throws AppError bad_request without a point in the United Kingdom
 */
export function requirePoint(query: URLSearchParams): { p_longitude: number; p_latitude: number } {
  const point = pointIn(query);
  if (!point) throw new AppError('bad_request');
  return { p_longitude: point.longitude, p_latitude: point.latitude };
}

/**
 * The neighbourhood at the point of an address, the public point near it, and the nearest neighbourhood.
 * @throws AppError bad_request without a point in the United Kingdom
 */
export async function locateNeighbourhood(
  context: AppLoadContext,
  query: URLSearchParams,
): Promise<Location> {
  return locationShape.parse(await call(context, 'locate_neighbourhood', requirePoint(query)));
}
