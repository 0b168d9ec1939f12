import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type postgres from 'postgres';
import type { FileStore } from '~/lib/file-store';
import { PlainError } from '../plain-error';
import { filesFolder, hashOf, tableFile, writeManifest, type Manifest } from './manifest';
import { listTables, quoted, quotedTable, whichRows, type BackedUpTable } from './tables';

/** Rows that are read, and later loaded, at once. */
const BATCH = 500;

/** Node reads these as ends of a line, too; inside JSON they stand as escapes. */
const escaped = (line: string) => line.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

async function* linesOf(sql: postgres.TransactionSql, rows: string) {
  for await (const batch of sql.unsafe<{ line: string }[]>(rows).cursor(BATCH))
    yield batch.map(({ line }) => `${escaped(line)}\n`).join('');
}

async function writeTable(sql: postgres.TransactionSql, folder: string, table: BackedUpTable) {
  const columns = table.columns.map(quoted).join(', ');
  const rows = `select ${columns} from ${quotedTable(table)}${whichRows(table)}`;
  const file = tableFile(folder, table);
  const lines = linesOf(sql, `select to_jsonb(x)::text as line from (${rows}) x`);
  await pipeline(lines, createWriteStream(file, { mode: 0o600 }));
  const [counted] = await sql.unsafe<{ n: number }[]>(`select count(*)::int as n from (${rows}) x`);
  return { ...table, rows: counted?.n ?? 0, sha256: await hashOf(file) };
}

async function writeFile(store: FileStore, folder: string, key: string) {
  const opened = await store.open(key);
  // A file that went between the list and now was erased, or belonged to nothing.
  if (!opened) return [];
  const file = path.join(filesFolder(folder), key);
  await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await pipeline(opened.stream, createWriteStream(file, { mode: 0o600 }));
  return [{ key, bytes: opened.size, sha256: await hashOf(file) }];
}

/** Makes the folder; one that holds something already is refused, so that no backup is written over another. */
async function makeFolder(folder: string): Promise<void> {
  await fs.mkdir(path.join(folder, 'tables'), { recursive: true, mode: 0o700 });
  const there = await fs.readdir(folder);
  const tables = await fs.readdir(path.join(folder, 'tables'));
  if (there.length > 1 || tables.length > 0)
    throw new PlainError(`${folder} is not empty. Name a new folder for the backup.`);
}

/**
 * Writes a backup into a new folder: every table as it stands at one moment, then the files. The server
 * may run meanwhile. Backups hold personal data in clear: the folder is closed to other users, and belongs on an
 * encrypted disk.
 */
export async function writeBackup(sql: postgres.Sql, store: FileStore, folder: string): Promise<Manifest> {
  await makeFolder(folder);
  const written = await sql.begin('isolation level repeatable read read only', async (transaction) => {
    const tables: Manifest['tables'] = [];
    for (const table of await listTables(transaction as unknown as postgres.Sql))
      tables.push(await writeTable(transaction, folder, table));
    const versions = await transaction<{ version: string }[]>`
      select version from supabase_migrations.schema_migrations order by version`;
    const waiting = await transaction<{ id: string }[]>`select id from personal.upload`;
    return {
      tables,
      migrations: versions.map(({ version }) => version),
      waiting: new Set(waiting.map(({ id }) => id)),
    };
  });
  const files: Manifest['files'] = [];
  const { tables, migrations, waiting } = written;
  // Uploads that belong to nothing yet are left out, with their rows.
  for (const { key } of await store.list(''))
    if (!waiting.has(key.split('/')[0] ?? '')) files.push(...(await writeFile(store, folder, key)));
  const manifest: Manifest = { format: 1, made_at: new Date().toISOString(), migrations, tables, files };
  await writeManifest(folder, manifest);
  return manifest;
}
