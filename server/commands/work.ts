import { once } from 'node:events';
import type { OpenDatabase } from '../command';
import { startWork } from '../jobs/start-work';
import { createLog } from '../log';
import { readSettings } from '../settings';

export const usage = 'work';

const told = (signal: string) => once(process, signal);

/** Runs a worker until Ctrl-C or SIGTERM. The embedded web process has its own; elsewhere run one or more of these. */
export async function run(_args: string[], open: OpenDatabase): Promise<void> {
  const settings = readSettings();
  const log = createLog(settings.logLevel);
  const { sql } = await open();
  const worker = startWork(sql, settings, log);
  log.info('working');
  await Promise.race([told('SIGINT'), told('SIGTERM')]);
  await worker.stop();
}
