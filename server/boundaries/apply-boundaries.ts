import type postgres from 'postgres';
import type { BoundaryFeature, Refusal } from '~/features/neighbourhoods/boundary-file';
import type { Overlap, Shape } from '~/features/neighbourhoods/boundary-overlap';
import { overlapsBetween } from '~/features/neighbourhoods/boundary-overlap';
import type { BoundaryPart, Position } from '~/features/neighbourhoods/geometry';
import { areaOf } from '~/features/neighbourhoods/geometry';
import { labelPoint } from '~/features/neighbourhoods/label-point';

/** What an import did, as `private.import_boundaries` answers. `problems` stand in neighbourhoods that have ended. */
export interface ImportResult {
  added: number;
  renewed: number;
  unchanged: number;
  ended: number;
  problems: number;
}

export interface ImportOptions {
  force: string;
  /** Where the boundaries come from: the file's name. */
  source: string;
  /** The file is the force's whole set: neighbourhoods not in it end today. */
  replace: boolean;
  /** The line that the source wants shown with its boundaries. */
  attribution: string | null;
}

type Geometry = { type: string; coordinates: Position[][] | Position[][][] };

const toGeometry = (parts: readonly BoundaryPart[]) => ({
  type: 'MultiPolygon',
  coordinates: parts.map(({ outer, holes }) => [outer, ...holes]),
});

const toParts = ({ type, coordinates }: Geometry): BoundaryPart[] =>
  (type === 'Polygon' ? [coordinates as Position[][]] : (coordinates as Position[][][])).map(
    ([outer = [], ...holes]) => ({ outer, holes }),
  );

function toRow({ id, name, district, parts }: BoundaryFeature) {
  const [longitude, latitude] = labelPoint(parts);
  return {
    code: id,
    name,
    district,
    geojson: toGeometry(parts),
    longitude,
    latitude,
    area_m2: areaOf(parts),
  };
}

/** One refusal for every neighbourhood that came in and overlaps others, which it names. */
export function overlapRefusals(overlaps: readonly Overlap[]): Refusal[] {
  const byFirst = new Map<Shape, string[]>();
  for (const { first, second, fraction } of overlaps) {
    const words = `${second.name} (${second.id}) by ${(fraction * 100).toFixed(1)}%`;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return [...byFirst].map(([{ name }, others]) => ({
    feature: name,
    why: `it overlaps ${others.join(', ')} of the smaller one’s area`,
  }));
}

async function endedRefusals(
  sql: postgres.TransactionSql,
  force: string,
  codes: string[],
): Promise<Refusal[]> {
  const rows = await sql<{ code: string; name: string; day: string }[]>`
    select code, name, to_char(until_date, 'FMDD FMMonth YYYY') as day from public.neighbourhood
    where force_id = ${force} and until_date is not null and code = any (${codes})`;
  return rows.map(({ code, name, day }) => ({
    feature: name,
    why: `its id “${code}” belonged to a neighbourhood that ended on ${day}, and ids are never used again`,
  }));
}

async function currentOutside(
  sql: postgres.TransactionSql,
  force: string,
  codes: string[],
): Promise<Shape[]> {
  const rows = await sql<{ code: string; name: string; geojson: Geometry }[]>`
    select n.code, n.name, b.geojson from public.neighbourhood n
    join public.boundary b on b.neighbourhood_id = n.id and b.until_date is null
    where n.force_id = ${force} and n.until_date is null and n.code <> all (${codes})`;
  return rows.map(({ code, name, geojson }) => ({ id: code, name, parts: toParts(geojson) }));
}

/**
 * Checks neighbourhoods against those in force and lays them in one transaction, all or none.
 * Gives what was done, or why nothing was. Two imports for a force wait for each other.
 */
export async function applyBoundaries(
  sql: postgres.Sql,
  neighbourhoods: readonly BoundaryFeature[],
  { force, source, replace, attribution }: ImportOptions,
): Promise<ImportResult | Refusal[]> {
  return sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(hashtextextended(${`import_boundaries ${force}`}, 2007))`;
    const codes = neighbourhoods.map(({ id }) => id);
    const refusals = await endedRefusals(transaction, force, codes);
    if (!replace) {
      const others = await currentOutside(transaction, force, codes);
      refusals.push(...overlapRefusals(overlapsBetween(neighbourhoods, others)));
    }
    if (refusals.length > 0) return refusals;
    const rows = neighbourhoods.map(toRow);
    const [done] = await transaction<{ result: ImportResult }[]>`
      select private.import_boundaries(${force}, ${source}, ${transaction.json(rows as unknown as postgres.JSONValue)}, ${replace}, ${attribution}) as result`;
    if (!done) throw new Error('The database gave no answer.');
    return done.result;
  }) as Promise<ImportResult | Refusal[]>;
}
