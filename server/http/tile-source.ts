import { PlainError } from '../plain-error';
import type { ServerSettings } from '../settings';
import type { Tile } from './tile-bounds';

/** Where tiles come from, and the line that must be shown with them. */
export interface TileSource {
  /** With {z}, {x} and {y}. */
  url: string;
  attribution: string;
}

const OPEN_STREET_MAP: TileSource = {
  url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  attribution: '© OpenStreetMap contributors',
};

type Choice = Pick<ServerSettings, 'mapTileUrl' | 'mapTileAttribution' | 'demo'>;

/**
 * The source that the operator chose with MAP_TILE_URL and MAP_TILE_ATTRIBUTION; OpenStreetMap's in the demo; else
 * null, and maps show the built-in base map alone.
 * @throws PlainError when MAP_TILE_URL is set and cannot serve
 */
export function tileSource({ mapTileUrl, mapTileAttribution, demo }: Choice): TileSource | null {
  if (!mapTileUrl) return demo ? OPEN_STREET_MAP : null;
  if (!/^https?:\/\//.test(mapTileUrl) || !['{z}', '{x}', '{y}'].every((part) => mapTileUrl.includes(part)))
    throw new PlainError('MAP_TILE_URL must be an http(s) address with {z}, {x} and {y} in it.');
  return { url: mapTileUrl, attribution: mapTileAttribution ?? new URL(mapTileUrl).hostname };
}

const MOST_BYTES = 1024 * 1024;
const PATIENCE = 4000;
const PAUSE = 60_000;
/** More than this at once are not asked for: browsers ask again as the map moves. */
const AT_ONCE = 64;

/** 'image/png', 'image/jpeg' or 'image/webp' by the first bytes; null for anything else. */
export function imageType(bytes: Buffer): string | null {
  if (bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]))) return 'image/png';
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  return bytes.subarray(8, 12).toString('latin1') === 'WEBP' ? 'image/webp' : null;
}

/**
 * Fetches tiles gently: each one once however many ask, few at a time, and after a failure none for a minute, so that
 * a source out of reach never holds up a map.
 */
export class TileFetcher {
  readonly #flights = new Map<string, Promise<Buffer | null>>();
  #active = 0;
  #pausedUntil = 0;

  /** @param siteUrl named in User-Agent, as tile servers ask */
  constructor(
    private readonly source: TileSource,
    private readonly siteUrl: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** The tile's image, or null where the source did not give one. */
  get(tile: Tile): Promise<Buffer | null> {
    const address = this.source.url.replace(/\{([zxy])\}/g, (_, part: 'z' | 'x' | 'y') => String(tile[part]));
    const flight = this.#flights.get(address);
    if (flight) return flight;
    if (this.now() < this.#pausedUntil || this.#active >= AT_ONCE) return Promise.resolve(null);
    const started = this.#fetch(address).finally(() => this.#flights.delete(address));
    this.#flights.set(address, started);
    return started;
  }

  async #fetch(address: string): Promise<Buffer | null> {
    this.#active += 1;
    try {
      const response = await fetch(address, {
        signal: AbortSignal.timeout(PATIENCE),
        headers: { 'User-Agent': `PRIME/1.0 (+${this.siteUrl})`, Accept: 'image/*' },
      });
      if (response.status === 404) return null;
      const bytes = Buffer.from(await response.arrayBuffer());
      if (!response.ok || bytes.length > MOST_BYTES || !imageType(bytes)) throw new Error('not a tile');
      return bytes;
    } catch {
      this.#pausedUntil = this.now() + PAUSE;
      return null;
    } finally {
      this.#active -= 1;
    }
  }
}
