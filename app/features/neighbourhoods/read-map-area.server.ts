import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { MapArea } from './neighbourhood';
import { areaShape } from './neighbourhood.schema';

/** The box round all neighbourhoods in force; null before there are any. */
export async function readMapArea(context: AppLoadContext): Promise<MapArea | null> {
  return areaShape.parse(await call(context, 'map_area', {}));
}
