import fs from 'node:fs/promises';
import postgres from 'postgres';
import { inProject } from '../project';
import { ensureSystemSchema } from '../supabase/system-schema';
import { applyMigrations, pendingMigrations } from './migrations';
import { readSetting, writeSetting } from './setting';

/** Any constant of the product: who holds this advisory lock may change the schema. Two first starts at once need it. */
const MIGRATORS_LOCK = 2007_1;

const ROLES = `do $$ begin
  if to_regrole('anon') is null then create role anon nologin; end if;
  if to_regrole('authenticated') is null then create role authenticated nologin; end if;
  if to_regrole('service_role') is null then create role service_role nologin bypassrls; end if;
end $$`;

/** The version of the API that laid its own schemas; another one may want them changed. */
async function apiVersion(): Promise<string> {
  const file = JSON.parse(await fs.readFile(inProject('package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return file.dependencies['@supabase/lite'] ?? '';
}

async function bringUpToDate(sql: postgres.Sql, url: string, only?: ReadonlySet<string>): Promise<void> {
  const version = await apiVersion();
  const pending = await pendingMigrations(sql);
  const fresh = pending.length > 0;
  if (!fresh && (await readSetting<string>(sql, 'api_version')) === version) return;
  await sql.unsafe(ROLES);
  await ensureSystemSchema(url);
  await applyMigrations(sql, only);
  await writeSetting(sql, 'api_version', version);
}

/**
 * Brings a database up to date, whatever state it is in: the API's own schemas, then our migrations. Processes that
 * come at the same time wait for each other. `then` runs under the same lock, such as laying the demo world.
 * @param only the versions of migrations to apply, where a backup is to be loaded; else all
 */
export async function prepareDatabase(
  url: string,
  then: (sql: postgres.Sql) => Promise<void> = async () => {},
  only?: ReadonlySet<string>,
): Promise<void> {
  const sql = postgres(url, { max: 2, onnotice: () => {} });
  const lock = await sql.reserve();
  try {
    await lock`select pg_advisory_lock(${MIGRATORS_LOCK})`;
    await bringUpToDate(sql, url, only);
    await then(sql);
  } finally {
    await lock`select pg_advisory_unlock(${MIGRATORS_LOCK})`.catch(() => {});
    lock.release();
    await sql.end({ timeout: 5 });
  }
}
