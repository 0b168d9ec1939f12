import type { MapData, Outline } from '~/components/map/map-data';

/** A neighbourhood as pages name it. `code` is the id in addresses; `district` is null only between districts. */
export interface Neighbourhood {
  id: string;
  force_id: string;
  code: string;
  name: string;
  district: string | null;
}

/** The page of a neighbourhood. */
export const neighbourhoodPath = ({ force_id, code }: Pick<Neighbourhood, 'force_id' | 'code'>): string =>
  `/neighbourhoods/${encodeURIComponent(force_id)}/${encodeURIComponent(code)}`;

type Shape =
  { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] };

/** A boundary as maps draw it. */
export const outlineOf = (name: string, boundary: Shape): Outline => ({
  name,
  coordinates: boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates,
});

/** The area of the forces: degrees. */
export interface MapArea {
  west: number;
  south: number;
  east: number;
  north: number;
}

const ENGLAND: MapData['centre'] = { longitude: -1.5, latitude: 52.5, zoom: 7 };

/** Where a map of the whole area begins; the middle of England before there are neighbourhoods. */
export function centreOf(area: MapArea | null): MapData['centre'] {
  if (!area) return ENGLAND;
  const degrees = Math.max(area.east - area.west, (area.north - area.south) * 1.6);
  // A map of 600 px shows 360° / 2^(zoom - 1.2); one step closer would cut it.
  const zoom = Math.max(7, Math.min(13, Math.floor(Math.log2(360 / degrees) + 1.2)));
  return { longitude: (area.west + area.east) / 2, latitude: (area.south + area.north) / 2, zoom };
}
