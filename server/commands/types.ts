import fs from 'node:fs/promises';
import postgres from 'postgres';
import type { Command } from '../command';
import { openScratch } from '../database/scratch';
import { inProject } from '../project';
import { databaseTypes } from '../types/database-types';
import { introspect } from '../types/introspect';

/** Writes the TypeScript types of the database that the migrations make, whatever the operator's database holds. */
export const command: Command = {
  usage: 'types                   write app/lib/database.types.ts from the migrations',
  async run() {
    const scratch = await openScratch();
    const sql = postgres(scratch.url, { max: 1, onnotice: () => {} });
    try {
      await fs.writeFile(inProject('app', 'lib', 'database.types.ts'), databaseTypes(await introspect(sql)));
    } finally {
      await sql.end();
      await scratch.remove();
    }
  },
};
