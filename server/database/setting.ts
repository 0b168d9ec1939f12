import type postgres from 'postgres';

/** Reads a fact of this installation from `private.setting`; undefined when it is not set. */
export async function readSetting<T>(sql: postgres.Sql, key: string): Promise<T | undefined> {
  const [row] = await sql<{ value: T }[]>`select value from private.setting where key = ${key}`;
  return row?.value;
}

/** Writes a fact of this installation. */
export async function writeSetting(sql: postgres.Sql, key: string, value: postgres.JSONValue): Promise<void> {
  await sql`
    insert into private.setting (key, value) values (${key}, ${sql.json(value)})
    on conflict (key) do update set value = excluded.value`;
}

/** Keeps the value that is there, else writes the given one; gives what then stands. Safe to run twice at once. */
export async function settleSetting<T extends postgres.JSONValue>(
  sql: postgres.Sql,
  key: string,
  value: T,
): Promise<T> {
  await sql`insert into private.setting (key, value) values (${key}, ${sql.json(value)}) on conflict (key) do nothing`;
  return (await readSetting<T>(sql, key)) ?? value;
}

/**
 * Says in the database where links in messages lead, when SITE_URL fixes it: whoever sends an invitation through the
 * API by hand cannot have it lead elsewhere. Without SITE_URL the web process says where it is.
 */
export async function fixSiteAddress(
  sql: postgres.Sql,
  { siteUrl, siteUrlFixed }: { siteUrl: string; siteUrlFixed: boolean },
): Promise<void> {
  if (siteUrlFixed) await writeSetting(sql, 'site_url', new URL(siteUrl).origin);
  else await sql`delete from private.setting where key = 'site_url'`;
}
