import type postgres from 'postgres';
import type { JobKind } from './job';

/**
 * Puts today's row (in London) for every daily kind where there is none yet. Any number of
 * processes may do so: the row's key is the kind and the day.
 */
export async function scheduleDaily(sql: postgres.Sql, kinds: Record<string, JobKind>): Promise<void> {
  const daily = Object.keys(kinds).filter((kind) => kinds[kind]?.daily);
  await sql`
    insert into private.job (kind, unique_key)
    select kind, kind || ':' || private.today() from unnest(${daily}::text[]) as kind
    on conflict (unique_key) do nothing`;
}
