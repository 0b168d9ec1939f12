import path from 'node:path';
import { writeBackup } from '../backup/write-backup';
import type { OpenDatabase } from '../command';
import { commandFileStore } from '../files/command-file-store';
import { PlainError } from '../plain-error';
import { readSettings } from '../settings';

export const usage = 'backup DIR';

/** Writes a backup of database and files into a new folder, whether the server runs or not. */
export async function run([folder]: string[], open: OpenDatabase): Promise<void> {
  if (!folder) throw new PlainError('Name the folder for the backup: prime backup DIR');
  const store = commandFileStore(readSettings(), process.env.SUPABASE_SECRET_KEY);
  const { sql } = await open();
  const manifest = await writeBackup(sql, store, path.resolve(folder));
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Backed up ${rows} rows of ${manifest.tables.length} tables and ${manifest.files.length} files to ${folder}. It holds personal data in clear: keep it as safe as the database.`,
  );
}
