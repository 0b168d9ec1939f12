/** A box in degrees (WGS 84). */
export interface Area {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A tile's number in the common "slippy map" scheme: zoom, column from the west, row from the north. */
export interface Tile {
  z: number;
  x: number;
  y: number;
}

/** Wider views are drawn by the built-in base map; closer ones show nothing more. */
const ZOOMS = { least: 7, most: 18 };

const longitudeOf = (x: number, z: number): number => (x / 2 ** z) * 360 - 180;
const latitudeOf = (y: number, z: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI;

/** The box that a tile covers, in degrees (spherical Mercator). */
export const areaOfTile = ({ z, x, y }: Tile): Area => ({
  west: longitudeOf(x, z),
  east: longitudeOf(x + 1, z),
  north: latitudeOf(y, z),
  south: latitudeOf(y + 1, z),
});

const WHOLE = /^(0|[1-9]\d{0,6})$/;

/** The tile that three path segments name (the last may end in .png), or null where they name none. */
export function parseTile(z: string, x: string, y: string): Tile | null {
  const row = y.replace(/\.png$/, '');
  if (![z, x, row].every((part) => WHOLE.test(part))) return null;
  const tile = { z: Number(z), x: Number(x), y: Number(row) };
  return tile.z <= ZOOMS.most && tile.x < 2 ** tile.z && tile.y < 2 ** tile.z ? tile : null;
}

/** Whether maps show anything at this zoom that the base map does not. */
export const isSensible = ({ z }: Tile): boolean => z >= ZOOMS.least && z <= ZOOMS.most;

/** Whether the tile touches the area that the forces police: no other is passed on. */
export function touches(tile: Tile, area: Area): boolean {
  const { west, south, east, north } = areaOfTile(tile);
  return west <= area.east && east >= area.west && south <= area.north && north >= area.south;
}
