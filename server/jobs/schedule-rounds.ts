import type postgres from 'postgres';
import type { JobKind } from './job';

/**
 * Puts the row of this round for every kind that comes round by itself, where there is none yet: the day's (in London),
 * or that of the minutes now running. Any number of processes may do so: the row's key is the kind and the round.
 */
export async function scheduleRounds(sql: postgres.Sql, kinds: Record<string, JobKind>): Promise<void> {
  const daily = Object.keys(kinds).filter((kind) => kinds[kind]?.daily);
  await sql`
    insert into private.job (kind, unique_key)
    select kind, kind || ':' || private.today() from unnest(${daily}::text[]) as kind
    on conflict (unique_key) do nothing`;
  for (const [kind, { everyMinutes }] of Object.entries(kinds))
    if (everyMinutes)
      await sql`
        insert into private.job (kind, unique_key)
        select ${kind}, ${kind} || ':' || floor(extract(epoch from now()) / ${everyMinutes * 60})
        on conflict (unique_key) do nothing`;
}
