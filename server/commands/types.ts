import fs from 'node:fs/promises';
import postgres from 'postgres';
import { openScratch } from '../database/scratch';
import { inProject } from '../project';
import { databaseTypes } from '../types/database-types';
import { introspect } from '../types/introspect';

export const usage = 'types';

/** Writes the TypeScript types of the database that the migrations make, whatever the operator's database holds. */
export async function run(): Promise<void> {
  const scratch = await openScratch();
  const sql = postgres(scratch.url, { max: 1, onnotice: () => {} });
  try {
    await fs.writeFile(inProject('app', 'lib', 'database.types.ts'), databaseTypes(await introspect(sql)));
  } finally {
    await sql.end();
    await scratch.remove();
  }
}
