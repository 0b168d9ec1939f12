import type { Logger } from 'pino';
import type postgres from 'postgres';
import type { ServerSettings } from '../settings';
import { kinds } from './kinds';
import { smtpSender } from './mail-transport';
import { scanFiles } from './scan-files';
import { startWorker } from './worker';

/** Starts the worker of this process: jobs, and mail where SMTP_URL says by which server. */
export function startWork(
  sql: postgres.Sql,
  settings: ServerSettings,
  log: Logger,
): { stop(): Promise<void> } {
  const smtp = settings.smtpUrl ? smtpSender(settings.smtpUrl, settings.mailFrom) : null;
  const { clamd, filesDir } = settings;
  const own = clamd ? { ...kinds, scan_files: scanFiles(clamd) } : kinds;
  const worker = startWorker({ sql, log, filesDir, kinds: own, send: smtp?.send ?? null });
  return {
    stop: async () => {
      await worker.stop();
      smtp?.close();
    },
  };
}
