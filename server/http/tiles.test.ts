import fs from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import express from 'express';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { areaOfTile, touches, parseTile } from './tile-bounds';
import { TileCache } from './tile-cache';
import { TileFetcher, tileSource } from './tile-source';
import { tileHandler } from './tiles';

const HAMPSHIRE = { west: -1.96, south: 50.57, east: -0.72, north: 51.39 };
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PORTSMOUTH = '12/2035/1374';

let folder: string;
let servers: http.Server[];

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'tiles-'));
  servers = [];
});
afterEach(async () => {
  for (const server of servers) server.close();
  await fs.rm(folder, { recursive: true });
});

async function listen(handler: http.RequestListener): Promise<string> {
  const server = http.createServer(handler).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Our tile server in front of a source that answers with what `answer` says and counts how often it was asked. */
async function serve(answer: () => { status: number; body: Buffer }) {
  const asked: string[] = [];
  const upstream = await listen((request, response) => {
    asked.push(request.url ?? '');
    const { status, body } = answer();
    response.writeHead(status).end(body);
  });
  let time = 1_700_000_000_000;
  const now = () => time;
  const fetcher = new TileFetcher({ url: `${upstream}/{z}/{x}/{y}.png`, attribution: '' }, 'http://x', now);
  const app = express();
  const cache = new TileCache(folder);
  app.get('/tiles/:z/:x/:y', tileHandler({ fetcher, cache, area: async () => HAMPSHIRE, now }));
  const base = await listen(app);
  const get = (tile: string) => fetch(`${base}/tiles/${tile}`);
  return { asked, get, pass: (milliseconds: number) => (time += milliseconds) };
}

test('a tile within the area is fetched once, then comes from the disk', async () => {
  const { asked, get } = await serve(() => ({ status: 200, body: PNG }));
  const together = await Promise.all([get(PORTSMOUTH), get(PORTSMOUTH)]);
  const later = await get(`${PORTSMOUTH}.png`);
  for (const response of [...together, later]) {
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PNG);
  }
  expect(asked).toEqual(['/12/2035/1374.png']);
});

test('what lies outside the area, the zooms or the scheme is not passed on', async () => {
  const { asked, get } = await serve(() => ({ status: 200, body: PNG }));
  expect((await get('12/2000/1300')).status).toBe(204);
  for (const tile of ['5/15/10', '19/260000/175000', '12/2035/99999', '12/a/b', '12/2035/1374.gif'])
    expect((await get(tile)).status).toBe(404);
  expect(asked).toEqual([]);
});

test.each([
  ['an error', 500, PNG],
  ['a page instead of a picture', 200, Buffer.from('<html>')],
])(
  'a source that gives %s is left alone for a minute, and answered with nothing',
  async (_, status, body) => {
    const { asked, get, pass } = await serve(() => ({ status, body }));
    expect((await get(PORTSMOUTH)).status).toBe(204);
    expect((await get('12/2034/1374')).status).toBe(204);
    expect(asked).toHaveLength(1);
    pass(61_000);
    expect((await get(PORTSMOUTH)).status).toBe(204);
    expect(asked).toHaveLength(2);
  },
);

test('an address that asks too often is told to wait', async () => {
  const { get, pass } = await serve(() => ({ status: 404, body: PNG }));
  const statuses: number[] = [];
  for (let asked = 0; asked <= 900; asked += 1) statuses.push((await get(PORTSMOUTH)).status);
  expect(statuses.slice(0, 900).every((status) => status === 204)).toBe(true);
  expect(statuses[900]).toBe(429);
  pass(60_000);
  expect((await get(PORTSMOUTH)).status).toBe(204);
});

test('the disk keeps within its size, the oldest going first', async () => {
  const cache = new TileCache(folder, 20);
  for (const [index, y] of [1, 2, 3].entries()) {
    await cache.put({ z: 8, x: 1, y }, Buffer.alloc(9));
    const at = new Date(2026, 0, index + 1);
    await fs.utimes(path.join(folder, '8', '1', String(y)), at, at);
  }
  await cache.sweep();
  const kept = await Promise.all([1, 2, 3].map((y) => cache.get({ z: 8, x: 1, y })));
  expect(kept.map((tile) => tile !== null)).toEqual([false, true, true]);
});

test('a tile is served exactly when its box touches the area', () => {
  const numbers = fc.record({
    z: fc.integer({ min: 7, max: 18 }),
    u: fc.double({ min: 0.48, max: 0.51, noNaN: true }),
    v: fc.double({ min: 0.33, max: 0.34, noNaN: true }),
  });
  fc.assert(
    fc.property(numbers, ({ z, u, v }) => {
      const tile = parseTile(String(z), String(Math.floor(u * 2 ** z)), String(Math.floor(v * 2 ** z)));
      if (!tile) throw new Error('a tile of the world');
      const box = areaOfTile(tile);
      expect(box.west).toBeLessThanOrEqual(u * 360 - 180);
      expect(box.east).toBeGreaterThan(u * 360 - 180);
      const apart =
        box.west > HAMPSHIRE.east ||
        box.east < HAMPSHIRE.west ||
        box.south > HAMPSHIRE.north ||
        box.north < HAMPSHIRE.south;
      expect(touches(tile, HAMPSHIRE)).toBe(!apart);
    }),
  );
});

test('tiles come from OpenStreetMap in the demo alone, else from where the operator says', () => {
  const unset = { mapTileUrl: null, mapTileAttribution: null };
  expect(tileSource({ ...unset, demo: false })).toBeNull();
  expect(tileSource({ ...unset, demo: true })?.attribution).toBe('© OpenStreetMap contributors');
  const chosen = { mapTileUrl: 'https://tiles.example/{z}/{x}/{y}', mapTileAttribution: '© Us', demo: true };
  expect(tileSource(chosen)).toEqual({ url: chosen.mapTileUrl, attribution: '© Us' });
  expect(() => tileSource({ ...chosen, mapTileUrl: 'https://tiles.example/' })).toThrow('MAP_TILE_URL');
});
