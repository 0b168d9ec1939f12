import type postgres from 'postgres';
import type { TakenJob } from './job';

/** After this many failures a job is left for a person to look at; its last error says why. */
const MOST_ATTEMPTS = 8;

/**
 * Takes the next due job of a kind that this process knows; null when there is none. Workers that ask at the same
 * time get different ones. A job whose worker died is taken again after 10 minutes.
 */
export async function takeJob(sql: postgres.Sql, known: string[]): Promise<TakenJob | null> {
  const [job] = await sql<TakenJob[]>`
    update private.job set taken_at = now(), attempts = attempts + 1
    where id = (
      select id from private.job
      where done_at is null and run_at <= now() and attempts < ${MOST_ATTEMPTS} and kind in ${sql(known)}
        and (taken_at is null or taken_at < now() - interval '10 minutes')
      order by run_at, id for update skip locked limit 1)
    returning id, kind, payload, attempts`;
  return job ?? null;
}

/** Notes that the job has been done. */
export async function finishJob(sql: postgres.Sql, job: TakenJob): Promise<void> {
  await sql`update private.job set done_at = now(), last_error = null where id = ${job.id}`;
}

/** Gives the job back, to be tried again after 2, 4, 8 … minutes. */
export async function giveJobBack(sql: postgres.Sql, job: TakenJob, error: string): Promise<void> {
  await sql`
    update private.job set taken_at = null, last_error = ${error.slice(0, 500)},
      run_at = now() + make_interval(mins => (2 ^ ${job.attempts}::int)::int)
    where id = ${job.id}`;
}
