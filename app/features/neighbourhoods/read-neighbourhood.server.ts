import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import type { NeighbourhoodPage } from './neighbourhood.schema';
import { neighbourhoodPageShape } from './neighbourhood.schema';

/**
 * All that a resident reads about a neighbourhood, also one that has ended.
 * @throws AppError not_found when the force has none of that code
 */
export async function readNeighbourhood(
  context: AppLoadContext,
  force: string,
  code: string,
): Promise<NeighbourhoodPage> {
  const page = await call(context, 'neighbourhood_page', { p_force: force, p_code: code });
  if (page === null) throw new AppError('not_found');
  return neighbourhoodPageShape.parse(page);
}
