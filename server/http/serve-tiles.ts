import path from 'node:path';
import type { RequestHandler } from 'express';
import type { ApiAddress } from '~/lib/supabase-client.server';
import { createRequestClient } from '~/lib/supabase-client.server';
import type { ServerSettings } from '../settings';
import type { Area } from './tile-bounds';
import { TileCache } from './tile-cache';
import { TileFetcher, tileSource } from './tile-source';
import { tileHandler } from './tiles';

/** The answer to GET /tiles/:z/:x/:y as this process was set up: its source, its disk, the area of its forces. */
export function serveTiles(api: ApiAddress, settings: ServerSettings): RequestHandler {
  const source = tileSource(settings);
  const anonymous = createRequestClient(api, { current: null }, 'tiles');
  return tileHandler({
    fetcher: source && new TileFetcher(source, settings.siteUrl),
    cache: new TileCache(path.join(settings.dataDir, 'tiles')),
    area: async () => (await anonymous.rpc('map_area')).data as Area | null,
  });
}
