import { deliverNext } from './deliver-mail';
import type { JobKind, JobParts } from './job';
import type { Send } from './mail-transport';
import { scheduleRounds } from './schedule-rounds';
import { finishJob, giveJobBack, takeJob } from './take-job';

const PAUSE_MS = 5000;

/** What a worker works with; without `send`, messages stay in the outbox. */
export type WorkerParts = JobParts & { kinds: Record<string, JobKind>; send: Send | null };

/** Runs the next due job; false when there is none. */
async function workOnce({ sql, log, filesDir, kinds }: WorkerParts): Promise<boolean> {
  const job = await takeJob(sql, Object.keys(kinds));
  const kind = job && kinds[job.kind];
  if (!job || !kind) return false;
  try {
    await kind.run(job.payload, { sql, log, filesDir });
    await finishJob(sql, job);
    log.info({ kind: job.kind, job: job.id }, 'job done');
  } catch (error) {
    log.error({ kind: job.kind, job: job.id, attempts: job.attempts, err: error }, 'job failed');
    await giveJobBack(sql, job, error instanceof Error ? error.message : String(error));
  }
  return true;
}

/** Does everything that is due: today's rows, jobs, mail. `goOn` is asked between pieces of work. */
export async function workThrough(parts: WorkerParts, goOn: () => boolean = () => true): Promise<void> {
  await scheduleRounds(parts.sql, parts.kinds);
  while (goOn() && (await workOnce(parts)));
  const { send } = parts;
  while (send && goOn() && (await deliverNext(parts.sql, send)));
}

/** Works until it is stopped; `stop` resolves when the piece in hand is finished. */
export function startWorker(parts: WorkerParts): { stop(): Promise<void> } {
  let stopped = false;
  let wake = () => {};
  const loop = async () => {
    while (!stopped) {
      await workThrough(parts, () => !stopped).catch((error: unknown) =>
        parts.log.error({ err: error }, 'the worker could not reach the database'),
      );
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, PAUSE_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = loop();
  return {
    stop: () => {
      stopped = true;
      wake();
      return running;
    },
  };
}
