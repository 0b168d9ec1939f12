import { COMMANDS, DISTRICTS } from './geography/districts.ts';
import { areaOf, type Ring } from './geography/geometry.ts';
import { NEIGHBOURHOOD_PLACES } from './geography/neighbourhood-places.ts';
import { NEIGHBOURHOODS } from './geography/neighbourhoods.ts';
import { placeNames } from './geography/place-names.ts';
import { publicPoints } from './geography/public-points.ts';
import type { Random } from './random.ts';
import { FORCE, type DemoNeighbourhood, type World } from './world.ts';

const SOURCE = 'Illustrative, made for demonstration; coastline © OpenStreetMap contributors (ODbL)';
const SINCE = '2000-01-01';

/** The force, its commands, districts and neighbourhoods with boundaries, place names and public points. */
export function layGeography(world: World): DemoNeighbourhood[] {
  const random = world.randomFor('geography');
  const { rows } = world;
  rows.add('force', {
    id: FORCE,
    name: 'Hampshire Constabulary',
    grading_scheme: '5x5x5',
    illustrative: true,
    attribution: SOURCE,
  });
  const commands = new Map(COMMANDS.map((name) => [name as string, random.uuid()]));
  for (const [name, id] of commands) rows.add('command', { id, force_id: FORCE, name, from_date: SINCE });
  const districts = new Map(DISTRICTS.map(({ name }) => [name, random.uuid()]));
  for (const { name, partnership } of DISTRICTS) {
    rows.add('district', { id: districts.get(name), force_id: FORCE, name, partnership, from_date: SINCE });
  }
  for (const { name, kind, longitude, latitude } of placeNames()) {
    rows.add('place_name', { id: random.uuid(), force_id: FORCE, name, kind, longitude, latitude });
  }
  return layNeighbourhoods(world, random, commands, districts);
}

function layNeighbourhoods(
  { rows }: World,
  random: Random,
  commands: ReadonlyMap<string, string>,
  districts: ReadonlyMap<string, string>,
): DemoNeighbourhood[] {
  const points = publicPoints(NEIGHBOURHOODS).map((point) => ({ ...point, id: random.uuid() }));
  return NEIGHBOURHOODS.map(({ properties, geometry }, index) => {
    const { longitude, latitude } = NEIGHBOURHOOD_PLACES[index]!;
    const neighbourhood: DemoNeighbourhood = {
      id: random.uuid(),
      code: properties.id,
      name: properties.name,
      district: properties.district,
      districtId: districts.get(properties.district)!,
      boundaryId: random.uuid(),
      longitude,
      latitude,
      area: areaOf(geometry.coordinates),
      shape: geometry.coordinates,
      points: points.filter(({ neighbourhoodId }) => neighbourhoodId === properties.id),
    };
    rows.add('neighbourhood', {
      id: neighbourhood.id,
      force_id: FORCE,
      code: neighbourhood.code,
      name: neighbourhood.name,
      welcome: `Your Safer Neighbourhood Team works in ${neighbourhood.name} with the council, other services and the people who live here.`,
      households: random.whole(18, 62) * 100,
      from_date: SINCE,
    });
    rows.add('neighbourhood_district', {
      id: random.uuid(),
      neighbourhood_id: neighbourhood.id,
      district_id: neighbourhood.districtId,
      command_id: commands.get(properties.command),
      from_date: SINCE,
    });
    layBoundary(rows, neighbourhood);
    layPoints(rows, random, neighbourhood);
    return neighbourhood;
  });
}

function layBoundary(rows: World['rows'], neighbourhood: DemoNeighbourhood): void {
  const { boundaryId, shape, longitude, latitude, area } = neighbourhood;
  rows.add('boundary', {
    id: boundaryId,
    neighbourhood_id: neighbourhood.id,
    version: 1,
    geojson: { type: 'MultiPolygon', coordinates: shape },
    longitude,
    latitude,
    area_m2: area * 1e6,
    source: SOURCE,
    from_date: SINCE,
  });
  for (const [part, polygon] of shape.entries()) {
    for (const [ring, positions] of polygon.entries()) {
      rows.add('boundary_part', {
        boundary_id: boundaryId,
        part,
        ring,
        hole: ring > 0,
        shape: nativePolygon(positions),
      });
    }
  }
}

/** PostgreSQL closes its polygons itself, so the repeated last position is left out. */
function nativePolygon(ring: Ring): string {
  return `(${ring
    .slice(0, -1)
    .map(([x, y]) => `(${x},${y})`)
    .join()})`;
}

function layPoints(rows: World['rows'], random: Random, neighbourhood: DemoNeighbourhood): void {
  for (const { id, name, longitude, latitude, addresses } of neighbourhood.points) {
    rows.add('public_point', {
      id,
      neighbourhood_id: neighbourhood.id,
      name,
      longitude,
      latitude,
      addresses,
      source: 'Invented for demonstration',
    });
    if (name.startsWith('the ')) continue;
    rows.add('place_name', { id: random.uuid(), force_id: FORCE, name, kind: 'street', longitude, latitude });
  }
}
