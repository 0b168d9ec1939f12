import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { District } from './neighbourhood.schema';
import { districtsShape } from './neighbourhood.schema';

/** All neighbourhoods in force, A to Z by district. */
export async function listNeighbourhoods(context: AppLoadContext): Promise<District[]> {
  return districtsShape.parse(await call(context, 'neighbourhoods', {}));
}
