import type { Logger } from 'pino';
import type postgres from 'postgres';
import type { ServerSettings } from '../settings';
import { kinds } from './kinds';
import { smtpSender } from './mail-transport';
import { startWorker } from './worker';

/** Starts the worker of this process: jobs, and mail where SMTP_URL says by which server. */
export function startWork(
  sql: postgres.Sql,
  settings: ServerSettings,
  log: Logger,
): { stop(): Promise<void> } {
  const smtp = settings.smtpUrl ? smtpSender(settings.smtpUrl, settings.mailFrom) : null;
  const worker = startWorker({ sql, log, filesDir: settings.filesDir, kinds, send: smtp?.send ?? null });
  return {
    stop: async () => {
      await worker.stop();
      smtp?.close();
    },
  };
}
