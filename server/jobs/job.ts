import type postgres from 'postgres';
import type { Logger } from 'pino';

/** A row of `private.job` that a worker has taken. */
export type TakenJob = { id: string; kind: string; payload: unknown; attempts: number };

/** What a job may use; `filesDir` is null where Supabase keeps the files. */
export type JobParts = { sql: postgres.Sql; log: Logger; filesDir: string | null };

/** A kind of job: what it does, and whether it comes round by itself. */
export type JobKind = {
  /** Once a day, soon after midnight in London; else it runs when something puts a row into `private.job`. */
  daily?: boolean;
  /** Every so many minutes, counted from the hour. */
  everyMinutes?: number;
  /** Does the work; what it throws is kept in the row, and it is tried again later. It may run twice. */
  run(payload: unknown, parts: JobParts): Promise<void>;
};
