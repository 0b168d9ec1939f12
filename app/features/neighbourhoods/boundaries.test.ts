import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importNeighbourhoods } from '../../../server/commands/import-neighbourhoods';
import { importPublicPoints, readPublicPoints } from '../../../server/commands/import-public-points';
import { startTestPrime, type TestPrime } from '../../../tests/fixtures/prime';

let prime: TestPrime;
let folder: string;
beforeAll(async () => {
  prime = await startTestPrime();
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'boundaries-'));
});
afterAll(async () => {
  await fs.rm(folder, { recursive: true });
  await prime.stop();
});

let force: string;
let number = 0;
beforeEach(async () => {
  number += 1;
  force = `force-${number}`;
  await prime.sql`insert into public.force (id, name, illustrative) values (${force}, ${`Force ${number}`}, true)`;
});

type Square = [id: string, west: number, south: number, size?: number, district?: string];
const square = ([id, west, south, size = 0.01, district = 'Portsmouth']: Square) => ({
  type: 'Feature',
  properties: { id, name: `Place ${id}`, district },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  },
});

async function importSquares(squares: Square[], ...more: string[]) {
  const file = path.join(folder, `${force}.geojson`);
  await fs.writeFile(file, JSON.stringify({ type: 'FeatureCollection', features: squares.map(square) }));
  const names = ['--id', 'id', '--name', 'name', '--district', 'district'];
  return importNeighbourhoods(prime.sql, [file, '--force', force, ...names, ...more]);
}

const at = async (longitude: number, latitude: number) => {
  const [row] = await prime.sql<{ code: string }[]>`
    select n.code from private.neighbourhood_at(${longitude}, ${latitude}, ${force}) a join public.neighbourhood n on n.id = a.neighbourhood_id`;
  return row?.code ?? null;
};
const listed = async () => {
  const { data } = await prime.anonymous.rpc('neighbourhoods', { p_force: force });
  return (data as { district: string; neighbourhoods: { code: string }[] }[]).map(
    ({ district, neighbourhoods }) => [district, neighbourhoods.map(({ code }) => code)],
  );
};

test('neighbourhoods are added with their districts, found by point and listed for anybody at once', async () => {
  expect(
    await importSquares([
      ['A', -1.1, 50.8],
      ['B', -1.09, 50.8],
      ['C', -1.3, 50.9, 0.02, 'Eastleigh'],
    ]),
  ).toContain('3 added');
  expect(await listed()).toEqual([
    ['Eastleigh', ['C']],
    ['Portsmouth', ['A', 'B']],
  ]);
  expect([await at(-1.095, 50.805), await at(-1.085, 50.805), await at(-1.2, 50.8)]).toEqual([
    'A',
    'B',
    null,
  ]);
});

test('a known id gets a new boundary version, and what is unchanged keeps its own', async () => {
  await importSquares([
    ['A', -1.1, 50.8],
    ['B', -1.05, 50.8],
  ]);
  expect(
    await importSquares([
      ['A', -1.12, 50.8],
      ['B', -1.05, 50.8],
    ]),
  ).toContain('0 added, 1 with a new boundary, 1 unchanged');
  const versions = await prime.sql`
    select n.code, b.version, b.until_date is null as current from public.boundary b join public.neighbourhood n on n.id = b.neighbourhood_id
    where n.force_id = ${force} order by n.code, b.version`;
  expect(versions.map(({ code, version, current }) => [code, version, current])).toEqual([
    ['A', 1, false],
    ['A', 2, true],
    ['B', 1, true],
  ]);
  expect([await at(-1.095, 50.805), await at(-1.115, 50.805)]).toEqual([null, 'A']);
});

test('one that overlaps a neighbourhood in force is refused by name, and nothing is laid', async () => {
  await importSquares([['A', -1.1, 50.8]]);
  await expect(
    importSquares([
      ['N', -1.2, 50.8],
      ['O', -1.0905, 50.8],
    ]),
  ).rejects.toThrow(/1 of 2 refused. Place O: it overlaps Place A \(A\) by 5.0% of the smaller/);
  expect(await listed()).toEqual([['Portsmouth', ['A']]]);
});

test('with --replace the others end today, their successors are noted, and their ids are spent', async () => {
  await importSquares([
    ['A', -1.1, 50.8],
    ['B', -1.3, 50.8],
  ]);
  expect(await importSquares([['N', -1.1, 50.8, 0.02]], '--replace')).toContain(
    '1 added, 0 with a new boundary, 0 unchanged, 2 ended',
  );
  expect(await listed()).toEqual([['Portsmouth', ['N']]]);
  const kinds = await prime.sql`
    select o.code, s.kind, t.code as now from public.succession s join public.neighbourhood o on o.id = s.from_neighbourhood_id
    left join public.neighbourhood t on t.id = s.to_neighbourhood_id where o.force_id = ${force} order by o.code`;
  expect(kinds.map((row) => [row.code, row.kind, row.now])).toEqual([
    ['A', 'replaced', 'N'],
    ['B', 'ended', null],
  ]);
  await expect(importSquares([['A', -1.5, 50.8]])).rejects.toThrow(
    /id “A” belonged to a neighbourhood that ended/,
  );
  const { data } = await prime.anonymous.rpc('neighbourhood_page', { p_force: force, p_code: 'A' });
  expect(data).toMatchObject({ name: 'Place A', successors: [{ code: 'N' }] });
});

test('an import leaves one event, whatever its size', async () => {
  await importSquares([
    ['A', -1.1, 50.8],
    ['B', -1.3, 50.8],
  ]);
  const events = await prime.sql`select what, after from public.audit_event where force_id = ${force}`;
  expect(events).toMatchObject([{ what: 'import_boundaries', after: { added: 2, replace: false } }]);
});

test('two imports of the same new neighbourhood do not lay it twice', async () => {
  const both = await Promise.all([importSquares([['A', -1.1, 50.8]]), importSquares([['A', -1.1, 50.8]])]);
  expect(both.map((line) => /\d added/.exec(line)?.[0]).sort()).toEqual(['0 added', '1 added']);
});

test('public points lie in the neighbourhoods they fall into, and follow new boundaries', async () => {
  await importSquares([['A', -1.1, 50.8]]);
  const points = readPublicPoints(
    'name,longitude,latitude,addresses\nStation Road,-1.095,50.805,12\nSea,-1.2,50.5,0\n',
  );
  expect(await importPublicPoints(prime.sql, force, 'points.csv', points)).toBe(
    'Public points: 1 laid, 1 left out because they lie in no neighbourhood.',
  );
  await importSquares([['N', -1.1, 50.8, 0.02]], '--replace');
  const [point] = await prime.sql`
    select n.code from public.public_point p join public.neighbourhood n on n.id = p.neighbourhood_id where n.force_id = ${force}`;
  expect(point?.code).toBe('N');
});

test.each([
  ['name,longitude,latitude,addresses\n', 'holds no points'],
  ['name,longitude,latitude,addresses\nHigh Street,50.8,-1.1,9', 'Line 2: it lies outside the UK'],
  ['name,longitude,latitude,addresses\nHigh Street,-1.1,50.8,many', 'Line 2: addresses'],
])('points that cannot be right are refused: %j', (text, why) => {
  expect(() => readPublicPoints(text)).toThrow(why);
});

test('a postcode district, part of it or a whole postcode finds the neighbourhoods around it', async () => {
  await importSquares([
    ['A', -2.6, 53.4],
    ['B', -2.59, 53.4],
  ]);
  await prime.sql`insert into public.place_name (force_id, name, kind, longitude, latitude) values (${force}, ${`ZE${number}`}, 'outward_postcode', -2.595, 53.405)`;
  for (const words of [`ZE${number}`, `ze${number} 2`, `ZE${number} 2AB`]) {
    const { data } = await prime.anonymous.rpc('search_places', { p_words: words });
    const codes = (data as { neighbourhood: { code: string; force_id: string } }[])
      .filter(({ neighbourhood }) => neighbourhood.force_id === force)
      .map(({ neighbourhood }) => neighbourhood.code);
    expect(codes).toEqual(['A', 'B']);
  }
});

test('the nearest neighbourhood is named for a point outside all', async () => {
  await importSquares([['A', -3.1, 54.8]]);
  const { data } = await prime.anonymous.rpc('locate_neighbourhood', { p_longitude: -3.2, p_latitude: 54.8 });
  expect(data).toMatchObject({ neighbourhood: null, nearest: { code: 'A', force_id: force } });
});

const whereabouts = async (p_longitude: number, p_latitude: number) =>
  (await prime.anonymous.rpc('locate_neighbourhood', { p_longitude, p_latitude })).data;

test('the public point of the same neighbourhood that a place is nearest to is named, if enough live there', async () => {
  await importSquares([
    ['A', -4.1, 55.8],
    ['B', -4.09, 55.8],
  ]);
  expect(await whereabouts(-4.0901, 55.805)).toMatchObject({ neighbourhood: { code: 'A' }, point: null });
  const add = (code: string, name: string, longitude: number, addresses: number) => prime.sql`
    insert into public.public_point (neighbourhood_id, name, longitude, latitude, addresses, source)
    select id, ${name}, ${longitude}, 55.805, ${addresses}, 'test' from public.neighbourhood where force_id = ${force} and code = ${code}`;
  await add('A', 'Mill Road', -4.098, 40);
  await add('A', 'Two Cottages', -4.0902, 2);
  await add('B', 'Across the boundary', -4.0899, 40);
  expect(await whereabouts(-4.0901, 55.805)).toMatchObject({
    neighbourhood: { code: 'A' },
    point: 'Mill Road',
  });
  expect(await whereabouts(-4.2, 55.805)).toMatchObject({ neighbourhood: null, point: null });
});

test('the eight neighbourhoods round a place come with names and boundaries, the one it lies in first', async () => {
  const row = Array.from({ length: 10 }, (_, step): Square => [`N${step}`, -5 + step / 100, 56.8]);
  await importSquares(row);
  await prime.sql`update public.neighbourhood set until_date = private.today() where force_id = ${force} and code = 'N4'`;
  const around = async (p_longitude: number) => {
    const { data } = await prime.anonymous.rpc('neighbourhoods_around', { p_longitude, p_latitude: 56.805 });
    return data as { name: string; longitude: number; latitude: number; boundary: { type: string } }[];
  };
  const near = await around(-4.965);
  expect(near[0]).toMatchObject({ name: 'Place N3', boundary: { type: 'MultiPolygon' } });
  expect(near.map(({ name }) => name).sort()).toEqual(
    [0, 1, 2, 3, 5, 6, 7, 8].map((step) => `Place N${step}`),
  );
});
