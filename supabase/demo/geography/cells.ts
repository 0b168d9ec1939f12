import { Delaunay } from 'd3-delaunay';
import { intersection } from 'polyclip-ts';
import { DISTRICTS } from './districts.ts';
import {
  roundShape,
  toDegrees,
  toKilometres,
  type MultiPolygon,
  type Position,
  type Ring,
} from './geometry.ts';
import { landOfForce } from './land.ts';
import { NEIGHBOURHOOD_PLACES, type NeighbourhoodPlace } from './neighbourhood-places.ts';
import { wander } from './wander.ts';

/** A Safer Neighbourhood of the demo world, as a GeoJSON feature in WGS 84. Its boundary is illustrative. */
export interface NeighbourhoodFeature {
  readonly type: 'Feature';
  readonly properties: {
    readonly id: string;
    readonly name: string;
    readonly district: string;
    readonly command: string;
  };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: MultiPolygon };
}

/**
 * Draws the 154 neighbourhoods: each holds the land nearest to its place (Voronoi), inside the county's outline
 * and its coastline. They cover that land without gaps and overlap by no more than rounding to a metre brings.
 */
export function drawNeighbourhoods(): NeighbourhoodFeature[] {
  const { mainland, island } = landOfForce();
  const onIsland = (place: NeighbourhoodPlace): boolean => place.district === 'Isle of Wight';
  const cells = new Map([
    ...cellsOf(
      NEIGHBOURHOOD_PLACES.filter((place) => !onIsland(place)),
      mainland,
    ),
    ...cellsOf(NEIGHBOURHOOD_PLACES.filter(onIsland), island),
  ]);
  const commandOf = new Map(DISTRICTS.map(({ name, command }) => [name, command]));
  return NEIGHBOURHOOD_PLACES.map(({ id, name, district }) => ({
    type: 'Feature',
    properties: { id, name, district, command: commandOf.get(district)! },
    geometry: { type: 'MultiPolygon', coordinates: cells.get(id)! },
  }));
}

function cellsOf(places: readonly NeighbourhoodPlace[], land: MultiPolygon): Map<string, MultiPolygon> {
  const seeds = places.map(({ longitude, latitude }) => toKilometres([longitude, latitude]));
  const guards = ringOfGuards(seeds);
  const all = [...seeds, ...guards];
  const voronoi = Delaunay.from(all).voronoi(boundsOf(guards));
  return new Map(
    places.map(({ id }, index) => {
      const cell = (voronoi.cellPolygon(index) as Ring).map(toDegrees);
      return [id, roundShape(intersection([wander(cell)], land) as MultiPolygon)];
    }),
  );
}

/** Points well outside every place: their cells take up the endless outer ones, so that all of ours are closed. */
function ringOfGuards(seeds: readonly Position[]): Position[] {
  const [west, south, east, north] = boundsOf(seeds);
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  const radius = Math.hypot(east - west, north - south);
  return Array.from({ length: 48 }, (_, index): Position => {
    const angle = (index / 48) * 2 * Math.PI;
    return [middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle)];
  });
}

function boundsOf(points: readonly Position[]): [number, number, number, number] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
