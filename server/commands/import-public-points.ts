import fs from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import type postgres from 'postgres';
import { z } from 'zod';
import { insideUnitedKingdom } from '~/features/neighbourhoods/united-kingdom';
import type { OpenDatabase } from '../command';
import { PlainError } from '../plain-error';

export const usage = 'import-public-points FILE --force FORCE';

const number = z.string().trim().min(1).pipe(z.coerce.number());
/** A row of the file: `addresses` counts the postal addresses nearest to this point. */
const pointRow = z
  .object({
    name: z.string().trim().min(1, 'it has no name').max(200, 'its name is longer than 200 letters'),
    longitude: number,
    latitude: number,
    addresses: number.pipe(z.int('addresses must be a whole number').min(0)),
  })
  .refine(({ longitude, latitude }) => insideUnitedKingdom([longitude, latitude]), 'it lies outside the UK');
type PublicPoint = z.output<typeof pointRow>;

/**
 * Reads a CSV of points with the columns name, longitude, latitude and addresses.
 * @throws PlainError that names the first line that is wrong, and why
 */
export function readPublicPoints(text: string): PublicPoint[] {
  let rows: unknown[];
  try {
    rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw new PlainError(`The file is not CSV: ${(error as Error).message}`);
  }
  if (rows.length === 0) throw new PlainError('The file holds no points.');
  return rows.map((row, index) => {
    const read = pointRow.safeParse(row);
    if (read.success) return read.data;
    const { path: at = [], message } = read.error.issues[0] ?? { message: '' };
    throw new PlainError(
      `Nothing was imported. Line ${index + 2}: ${[...at, message].join(': ')}. The columns are name, longitude, latitude, addresses.`,
    );
  });
}

/**
 * Makes these the force's public points; those that published work refers to are kept. Points outside every
 * neighbourhood are left out and counted. Gives the line to print.
 */
export async function importPublicPoints(
  sql: postgres.Sql,
  force: string,
  source: string,
  points: PublicPoint[],
): Promise<string> {
  const [known] = await sql`select from public.force where id = ${force}`;
  if (!known) throw new PlainError(`There is no force “${force}”. Check --force.`);
  const [done] = await sql<
    { laid: number }[]
  >`select private.import_public_points(${force}, ${source}, ${sql.json(points)}) as laid`;
  const laid = done?.laid ?? 0;
  const outside = points.length - laid;
  return `Public points: ${laid} laid${outside > 0 ? `, ${outside} left out because they lie in no neighbourhood` : ''}.`;
}

/** Runs the command over PRIME's database and prints what became of the file. */
export async function run(words: string[], open: OpenDatabase): Promise<void> {
  const options = { force: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true, strict: false });
  const [file] = positionals;
  const { force } = values;
  if (!file || typeof force !== 'string') throw new PlainError(`Something is missing. Use: ${usage}`);
  const text = await fs.readFile(file, 'utf8').catch(() => {
    throw new PlainError(`The file ${file} cannot be read. Check its name and folder.`);
  });
  const points = readPublicPoints(text);
  const { sql } = await open();
  console.log(await importPublicPoints(sql, force, path.basename(file), points));
}
