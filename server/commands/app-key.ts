import crypto from 'node:crypto';
import type { OpenDatabase } from '../command';
import { registerAppKey } from '../supabase/keys';

export const usage = 'app-key';

/**
 * Makes the key with which a web process on Supabase proves itself to the database, and prints it; the database keeps
 * its hash alone. Set it as APP_KEY for every web process.
 */
export async function run(_args: string[], open: OpenDatabase): Promise<void> {
  const { sql } = await open();
  const appKey = crypto.randomBytes(32).toString('base64url');
  await registerAppKey(sql, appKey);
  console.log(appKey);
}
