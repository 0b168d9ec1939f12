import type { OpenDatabase } from '../command';
import { applyMigrations } from '../database/migrations';
import { fixSiteAddress } from '../database/setting';
import { readSettings } from '../settings';

export const usage = 'migrate';

/** Applies the migrations that the database lacks. Where Supabase serves, this or its own command line does it. */
export async function run(_args: string[], open: OpenDatabase): Promise<void> {
  const { sql } = await open();
  const applied = await applyMigrations(sql);
  const settings = readSettings();
  // Without SITE_URL here the web process may still have fixed it.
  if (settings.siteUrlFixed) await fixSiteAddress(sql, settings);
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');
}
