import fs from 'node:fs/promises';
import path from 'node:path';
import type postgres from 'postgres';
import { readSetting, writeSetting } from './database/setting';
import { EVIDENCE_BUCKET, fileOf } from './files/folder-path';
import type { ServerSettings } from './settings';

/** One of the demo world's sign-ins, for the table at the start. */
type SignIn = { role: string; name: string; email: string; password: string };

const SETTING = 'demo_sign_ins';

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

/** Keeps a file of the demo world where the API keeps those that people bring. */
const storeIn = (folder: string) => async (key: string, bytes: Uint8Array) => {
  const file = fileOf(folder, EVIDENCE_BUCKET, key);
  await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await fs.writeFile(file, bytes, { mode: 0o600 });
};

/** Lays the demo world into a database in which nobody has an account yet, when the demo is on. */
export async function layDemo(sql: postgres.Sql, settings: ServerSettings): Promise<void> {
  if (!settings.demo || (await sql`select 1 from auth.users limit 1`).length > 0) return;
  // Read only when it is needed: coastline and all.
  const { layDemoWorld } = await import('../supabase/demo/seed');
  const storeFile = settings.filesDir ? storeIn(settings.filesDir) : undefined;
  const { signIns } = await layDemoWorld(sql, { today: today(), storeFile });
  await writeSetting(
    sql,
    SETTING,
    signIns.map((signIn) => ({ ...signIn })),
  );
}

/** The demo's sign-ins as a table for the terminal; empty when no demo world was laid. */
export async function demoTable(sql: postgres.Sql): Promise<string> {
  const signIns = (await readSetting<SignIn[]>(sql, SETTING)) ?? [];
  if (signIns.length === 0) return '';
  const rows = [
    ['Role', 'Name', 'E-mail', 'Password'],
    ...signIns.map((s) => [s.role, s.name, s.email, s.password]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `Demo sign-ins (all people are invented):\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
