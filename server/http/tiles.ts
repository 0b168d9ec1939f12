import type { Request, RequestHandler, Response } from 'express';
import type { Area } from './tile-bounds';
import { isSensible, parseTile, touches } from './tile-bounds';
import type { TileCache } from './tile-cache';
import type { TileFetcher } from './tile-source';
import { imageType } from './tile-source';

const WEEK = 7 * 24 * 60 * 60;
/** Tiles for one address in a minute: a map being dragged about asks for some hundreds. */
const MOST_A_MINUTE = 900;

export interface TileOptions {
  /** null where no source is set: every tile is then answered with nothing. */
  fetcher: TileFetcher | null;
  cache: TileCache;
  /** The box round all current neighbourhoods; asked at most once a minute; null before there are any. */
  area: () => Promise<Area | null>;
  now?: () => number;
}

/** Counts requests by address and minute, in memory: tiles are public and cheap. */
function minuteLimit(now: () => number): (address: string) => boolean {
  let minute = 0;
  let counts = new Map<string, number>();
  return (address) => {
    const current = Math.floor(now() / 60_000);
    if (current !== minute) [minute, counts] = [current, new Map()];
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return count <= MOST_A_MINUTE;
  };
}

/** Remembers what `ask` gave for a minute; a failure counts as "nothing yet". */
function remembered<T>(ask: () => Promise<T | null>, now: () => number): () => Promise<T | null> {
  let at = -Infinity;
  let value: Promise<T | null> = Promise.resolve(null);
  return () => {
    if (now() - at > 60_000) [at, value] = [now(), ask().catch(() => null)];
    return value;
  };
}

function sendTile(response: Response, bytes: Buffer | null): void {
  if (!bytes) {
    // Nothing, rather than an error: the base map under the tiles stays, and the browser's console stays quiet.
    response.set('Cache-Control', 'no-store').status(204).end();
    return;
  }
  response
    .set({ 'Cache-Control': `public, max-age=${WEEK}`, 'Content-Type': imageType(bytes) ?? 'image/png' })
    .send(bytes);
}

/**
 * Answers GET /tiles/:z/:x/:y from the disk or the source, so that no browser speaks to a third party. Tiles of
 * zooms not in use are 404; those outside the forces' area, and those the source fails to give, are 204; too many for
 * one address are 429.
 */
export function tileHandler({ fetcher, cache, area, now = Date.now }: TileOptions): RequestHandler {
  const allowed = minuteLimit(now);
  const areaNow = remembered(area, now);
  return async (request: Request<{ z?: string; x?: string; y?: string }>, response) => {
    const { z = '', x = '', y = '' } = request.params;
    const tile = parseTile(z, x, y);
    if (!tile || !isSensible(tile)) return void response.status(404).end();
    if (!allowed(request.ip ?? '')) return void response.set('Retry-After', '60').status(429).end();
    const bounds = await areaNow();
    if (!bounds || !touches(tile, bounds)) return sendTile(response, null);
    const kept = await cache.get(tile);
    if (kept && kept.age < WEEK * 1000) return sendTile(response, kept.bytes);
    const fresh = (await fetcher?.get(tile)) ?? null;
    if (fresh) await cache.put(tile, fresh).catch(() => undefined);
    return sendTile(response, fresh ?? kept?.bytes ?? null);
  };
}
