import type postgres from 'postgres';
import { readSetting } from './database/setting';

/** One of the demo world's sign-ins, for the table at the start. */
type SignIn = { role: string; name: string; email: string; password: string };

const SETTING = 'demo_sign_ins';

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
