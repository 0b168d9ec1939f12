import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { ManagedNeighbourhood } from './priority.schema';
import { managedNeighbourhoodShape } from './priority.schema';

/**
 * A neighbourhood with its priorities, whole, and whom and what they may be given.
 * @throws AppError not_the_neighbourhood_team for everybody else, neighbourhood_unknown
 */
export async function readManagedNeighbourhood(
  context: AppLoadContext,
  force: string,
  code: string,
): Promise<ManagedNeighbourhood> {
  const answer = await call(context, 'managed_neighbourhood', { p_force: force, p_code: code });
  return managedNeighbourhoodShape.parse(answer);
}
