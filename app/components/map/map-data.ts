/** Something with a place on a map. `id` ties it to its row in the list beside the map. */
export interface MapPoint {
  id: string;
  name: string;
  longitude: number;
  latitude: number;
  /** The page about it. */
  href: string;
  /** How many things stand for this point when the database has put them together; 1 unless said. */
  count?: number;
}

/** An area drawn as a line: the coordinates of a GeoJSON MultiPolygon (WGS 84). */
export interface Outline {
  name: string;
  coordinates: number[][][][];
}

/** An outline that a map adds once it comes near; its name stands at a point inside. */
export interface NamedOutline extends Outline {
  id: string;
  longitude: number;
  latitude: number;
}

/** What a map shows. `tiles` is null where no tile source is set: the built-in base map stands alone. */
export interface MapData {
  points: MapPoint[];
  outlines: Outline[];
  centre: { longitude: number; latitude: number; zoom: number };
  tiles: TileNotice | null;
}

/** The line that a tile source wants shown with its tiles. */
export interface TileNotice {
  attribution: string;
}

/** The built-in base map, `/base-map.json`: land, and names of places with rank 1 (city) to 4 (village). */
export interface BaseMap {
  land: { type: 'MultiPolygon'; coordinates: number[][][][] };
  places: { name: string; rank: number; longitude: number; latitude: number }[];
  attribution?: string;
}

/** Degrees to five places: about a metre, and no false precision in addresses and forms. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
