import type { BoundaryPart, Position, Ring } from './geometry';
import { duplicateFaults } from './duplicate-faults';
import { ringHolds } from './geometry';
import { ringFault } from './ring-faults';
import { placeFault } from './united-kingdom';

/** One neighbourhood as a boundary file gives it: `id` is the force's own identifier. */
export interface BoundaryFeature {
  id: string;
  name: string;
  district: string;
  parts: BoundaryPart[];
}

/** Why one feature was refused; `feature` is its name, or its number in the file where it has none. */
export interface Refusal {
  feature: string;
  why: string;
}

/** Which property of a feature holds what; `districtName` stands for all where the file names no district. */
export interface PropertyNames {
  id: string;
  name: string;
  district?: string;
  districtName?: string;
}

export interface BoundaryReading {
  /** How many features the file holds. */
  count: number;
  neighbourhoods: BoundaryFeature[];
  refusals: Refusal[];
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Thrown when the file as a whole cannot be read; the message is for the person who gave it. */
export class BoundaryFileError extends Error {}

/** The text or number of a property, trimmed; '' when it is missing or something else. */
function textOf(feature: Json, property: string): string {
  const properties = isObject(feature.properties) ? feature.properties : {};
  const value = properties[property] ?? (property === 'id' ? feature.id : undefined);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
}

function readRing(value: unknown): Ring | null {
  if (!Array.isArray(value)) return null;
  const ring: Position[] = [];
  for (const point of value) {
    if (!Array.isArray(point) || !Number.isFinite(point[0]) || !Number.isFinite(point[1])) return null;
    ring.push([Number(point[0]), Number(point[1])]);
  }
  return ring;
}

function readPolygon(value: unknown): BoundaryPart | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const rings = value.map(readRing);
  if (rings.some((ring) => ring === null)) return null;
  const [outer = [], ...holes] = rings.filter((ring) => ring !== null);
  return { outer, holes };
}

/** The parts of a geometry, or the words for why it has none. A collection (KML's MultiGeometry) may hold only areas. */
function readParts(geometry: unknown): BoundaryPart[] | string {
  if (!isObject(geometry)) return 'it has no shape';
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection' && Array.isArray(geometries) && geometries.length > 0) {
    const inner = geometries.map(readParts);
    const fault = inner.find((parts) => typeof parts === 'string');
    return fault ?? inner.flatMap((parts) => (typeof parts === 'string' ? [] : parts));
  }
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return `its shape is a ${String(type)}: a neighbourhood must be a Polygon or MultiPolygon`;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) return 'its shape has no points';
  const parts = polygons.map(readPolygon).filter((part) => part !== null);
  return parts.length === polygons.length ? parts : 'its shape holds something that is not a point';
}

/** What is wrong with the shape: places first, since swapped axes make every other finding meaningless. */
function shapeFault(parts: readonly BoundaryPart[]): string | null {
  const several = parts.length > 1;
  const misplaced = placeFault(parts.flatMap((part) => [...part.outer, ...part.holes.flat()]));
  if (misplaced) return misplaced;
  for (const [index, { outer, holes }] of parts.entries()) {
    const where = several ? ` of part ${index + 1}` : '';
    const fault =
      ringFault(outer, `the outer ring${where}`) ??
      holes.map((hole, at) => ringFault(hole, `hole ${at + 1}${where}`)).find((found) => found !== null);
    if (fault) return fault;
    const astray = holes.findIndex((hole) => !hole.some((point) => ringHolds(outer, point)));
    if (astray >= 0) return `hole ${astray + 1}${where} lies outside the ring it is cut from`;
  }
  return null;
}

function readFeature(value: unknown, number: number, names: PropertyNames): BoundaryFeature | Refusal {
  const feature = isObject(value) ? value : {};
  const id = textOf(feature, names.id);
  const name = textOf(feature, names.name);
  const district = (names.district && textOf(feature, names.district)) || names.districtName || '';
  const label = name || id || `feature ${number}`;
  const missing = [
    !id && `id (property “${names.id}”)`,
    !name && `name (property “${names.name}”)`,
    !district && (names.district ? `district (property “${names.district}”)` : 'district'),
  ].filter(Boolean);
  if (missing.length > 0) return { feature: label, why: `it has no ${missing.join(', no ')}` };
  const parts = readParts(feature.geometry);
  if (typeof parts === 'string') return { feature: label, why: parts };
  const why = shapeFault(parts);
  return why ? { feature: label, why } : { id, name, district, parts };
}

/**
 * Reads a GeoJSON FeatureCollection into neighbourhoods, with a refusal for every feature that cannot be one.
 * The import is all or nothing: use the neighbourhoods only when there are no refusals.
 * @throws BoundaryFileError when the value is not a FeatureCollection or holds no feature.
 */
export function readBoundaries(value: unknown, names: PropertyNames): BoundaryReading {
  if (!isObject(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features))
    throw new BoundaryFileError('The file is not a GeoJSON FeatureCollection.');
  if (value.features.length === 0) throw new BoundaryFileError('The file holds no neighbourhoods.');
  const read = value.features.map((feature, index) => readFeature(feature, index + 1, names));
  const neighbourhoods = read.filter((one) => 'parts' in one);
  const refusals = read.filter((one) => 'why' in one);
  return { count: read.length, neighbourhoods, refusals: [...refusals, ...duplicateFaults(neighbourhoods)] };
}
