import path from 'node:path';
import { parseArgs } from 'node:util';
import type postgres from 'postgres';
import type { PropertyNames, Refusal } from '~/features/neighbourhoods/boundary-file';
import { BoundaryFileError } from '~/features/neighbourhoods/boundary-file';
import { overlapsWithin } from '~/features/neighbourhoods/boundary-overlap';
import type { ImportResult } from '../boundaries/apply-boundaries';
import { applyBoundaries, overlapRefusals } from '../boundaries/apply-boundaries';
import { readBoundaryFile } from '../boundaries/read-boundary-file';
import type { OpenDatabase } from '../command';

export const usage =
  'import-neighbourhoods FILE --force FORCE --id PROPERTY --name PROPERTY (--district PROPERTY | --district-name NAME) [--replace] [--attribution TEXT]';

/** Refusals told in one message; the rest are counted. */
const MOST_TOLD = 20;

interface Order {
  file: string;
  force: string;
  names: PropertyNames;
  replace: boolean;
  attribution: string | null;
}

/**
 * Reads the command's words.
 * @throws BoundaryFileError with the usage when one is missing or unknown
 */
export function parseOrder(words: string[]): Order {
  const text = { type: 'string' } as const;
  const options = {
    force: text,
    id: text,
    name: text,
    district: text,
    'district-name': text,
    attribution: text,
  } as const;
  let parsed;
  try {
    parsed = parseArgs({
      args: words,
      allowPositionals: true,
      options: { ...options, replace: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new BoundaryFileError(`${(error as Error).message} Use: ${usage}`);
  }
  const { positionals, values } = parsed;
  const [file, ...more] = positionals;
  const { force, id, name, district, 'district-name': districtName } = values;
  if (!file || more.length > 0 || !force || !id || !name || !(district || districtName))
    throw new BoundaryFileError(`Something is missing. Use: ${usage}`);
  return {
    file,
    force,
    names: { id, name, district, districtName },
    replace: values.replace,
    attribution: values.attribution ?? null,
  };
}

function refuse(refusals: readonly Refusal[], count: number): never {
  const told = refusals.slice(0, MOST_TOLD).map(({ feature, why }) => `${feature}: ${why}`);
  const rest = refusals.length > MOST_TOLD ? ` (and ${refusals.length - MOST_TOLD} more)` : '';
  throw new BoundaryFileError(
    `Nothing was imported, ${refusals.length} of ${count} refused. ${told.join('. ')}${rest}. Put the file right, or add --replace if it is the force’s whole set, and run the command again.`,
  );
}

function summarise({ added, renewed, unchanged, ended, problems }: ImportResult): string {
  const parts = [
    `${added} added`,
    `${renewed} with a new boundary`,
    `${unchanged} unchanged`,
    `${ended} ended`,
  ].join(', ');
  const waiting =
    problems > 0
      ? ` ${problems} open problems stand in neighbourhoods that have ended: their supervisors find them under “Neighbourhood changes”.`
      : '';
  return `Neighbourhoods: ${parts}.${waiting}`;
}

/**
 * `prime import-neighbourhoods`: reads, checks and lays a file of boundaries, all or nothing, over the database's own
 * connection, so that a running server shows them at once. Gives the line to print.
 * @throws BoundaryFileError whose message says what is wrong and what to do
 */
export async function importNeighbourhoods(sql: postgres.Sql, words: string[]): Promise<string> {
  const { file, force, names, replace, attribution } = parseOrder(words);
  const [known] = await sql`select from public.force where id = ${force}`;
  if (!known) throw new BoundaryFileError(`There is no force “${force}”. Check --force.`);
  const { count, neighbourhoods, refusals } = await readBoundaryFile(file, names);
  const within = refusals.length > 0 ? [] : overlapRefusals(overlapsWithin(neighbourhoods));
  if (refusals.length + within.length > 0) refuse([...refusals, ...within], count);
  const done = await applyBoundaries(sql, neighbourhoods, {
    force,
    source: path.basename(file),
    replace,
    attribution,
  });
  return Array.isArray(done) ? refuse(done, count) : summarise(done);
}

/** Runs the command over PRIME's database and prints what became of the file. */
export async function run(words: string[], open: OpenDatabase): Promise<void> {
  parseOrder(words);
  const { sql } = await open();
  console.log(await importNeighbourhoods(sql, words));
}
