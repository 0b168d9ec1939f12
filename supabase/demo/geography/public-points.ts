import { randomFrom, type Random } from '../random.ts';
import type { NeighbourhoodFeature } from './cells.ts';
import { areaOf, contains, roundPosition, toDegrees, toKilometres, type Position } from './geometry.ts';
import { NEIGHBOURHOOD_PLACES } from './neighbourhood-places.ts';

/** A point that "on or near" may name: a street centre, park or row of shops. Invented, illustrative. */
export interface PublicPoint {
  readonly neighbourhoodId: string;
  /** As it reads after "on or near": `Station Road`, `the recreation ground`. */
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Postal addresses in its catchment; fewer than 8 and it must never be chosen. */
  readonly addresses: number;
}

const POINTS_EACH = 18;
const GROUNDS = [
  'the recreation ground',
  'the shopping parade',
  'the community centre',
  'the library',
  'the skate park',
  'the village green',
  'the railway station',
  'the health centre',
  'the car park',
  'the leisure centre',
] as const;
const STREET_NAMES: readonly string[] = (
  'Albion, Alexandra, Ashdown, Beech, Belmont, Bramble, Bridge, Broadlands, Cambridge, Cedar, Chalk, ' +
  'Chapel, Chestnut, Church, Clarence, Copse, Coronation, Cranbourne, Downs, Elm, Farm, Fernhill, ' +
  'Forge, George, Grange, Gravel, Hawthorn, Hazel, Heath, High, Holly, Jubilee, Kestrel, King, ' +
  'Lakeside, Linden, London, Manor, Maple, Market, Meadow, Mill, Nelson, New, North, Oak, Orchard, ' +
  'Osborne, Park, Priory, Queen, Rectory, River, Rowan, St John’s, St Mary’s, School, Solent, South, ' +
  'Spring, Station, Stoney, Sycamore, Test, Union, Valley, Victoria, Warren, Waterloo, Wellington, ' +
  'West, Western, Willow, Winchester'
).split(', ');
const STREET_KINDS = [
  'Road',
  'Road',
  'Street',
  'Avenue',
  'Lane',
  'Close',
  'Way',
  'Crescent',
  'Drive',
] as const;

/**
 * Makes the public points of every neighbourhood: 18 each, the same on every run, all inside their own cell.
 * About one in five has fewer than 8 addresses, as farm lanes do; the nearest to the centre never has.
 */
export function publicPoints(neighbourhoods: readonly NeighbourhoodFeature[]): PublicPoint[] {
  const centres = new Map(
    NEIGHBOURHOOD_PLACES.map(({ id, longitude, latitude }): [string, Position] => [
      id,
      [longitude, latitude],
    ]),
  );
  return neighbourhoods.flatMap((neighbourhood) =>
    pointsOf(neighbourhood, centres.get(neighbourhood.properties.id)!),
  );
}

function pointsOf(neighbourhood: NeighbourhoodFeature, centre: Position): PublicPoint[] {
  const { id } = neighbourhood.properties;
  const random = randomFrom(`public points of ${id}`);
  const names = namesOf(random);
  const spread = Math.sqrt(areaOf(neighbourhood.geometry.coordinates)) / 3.2;
  return names.map((name, index) => {
    const at = index === 0 ? centre : scatter(neighbourhood, centre, spread, random);
    const [longitude, latitude] = roundPosition(at);
    const few = index > 0 && random.chance(0.2);
    return {
      neighbourhoodId: id,
      name,
      longitude,
      latitude,
      addresses: few ? random.whole(0, 7) : random.whole(8, 140),
    };
  });
}

function namesOf(random: Random): string[] {
  const grounds = random.shuffle(GROUNDS).slice(0, 5);
  const streets = random
    .shuffle(STREET_NAMES)
    .slice(0, POINTS_EACH - grounds.length)
    .map((street) => (street === 'High' ? 'High Street' : `${street} ${random.pick(STREET_KINDS)}`));
  return random.shuffle([...streets, ...grounds]);
}

/** A point of the cell, more likely near its centre; the centre itself when chance finds none in 40 throws. */
function scatter(
  neighbourhood: NeighbourhoodFeature,
  centre: Position,
  spread: number,
  random: Random,
): Position {
  const [east, north] = toKilometres(centre);
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const angle = random.next() * 2 * Math.PI;
    const distance = spread * Math.sqrt(-Math.log(1 - random.next())) * 0.8;
    const point = toDegrees([east + distance * Math.cos(angle), north + distance * Math.sin(angle)]);
    if (contains(neighbourhood.geometry.coordinates, roundPosition(point))) return point;
  }
  return centre;
}
