// The web process: what `npm start` runs when everything is installed and built.
import type { Logger } from 'pino';
import type { Settings } from '~/lib/context';
import { openBackend, type Backend } from './backend';
import { atMost } from './deadline';
import { demoTable } from './demo';
import { createApp } from './http/app';
import { readPages } from './http/pages';
import { fileStores } from './http/file-stores';
import { tileSource } from './http/tile-source';
import { checkPort, listen, type Listening } from './listen';
import { startWork } from './jobs/start-work';
import { createLog } from './log';
import { readSettings, type ServerSettings } from './settings';

function shared(settings: ServerSettings): Settings {
  const source = tileSource(settings);
  const tiles = source && { attribution: source.attribution };
  const { siteUrl, demo, mode, signInsPerAddress, smtpUrl } = settings;
  return { siteUrl, demo, tiles, mode, signInsPerAddress, sendsMail: smtpUrl !== null };
}

async function serve(settings: ServerSettings, backend: Backend, log: Logger): Promise<Listening> {
  const app = createApp({
    settings,
    context: { api: backend.api, settings: shared(settings), filesFor: fileStores(backend.api, settings) },
    checks: backend.checks,
    build: await readPages(),
    log,
  });
  return listen(app, settings.host, settings.port);
}

/** A job in hand is given this long to end; one that does not is taken up again after the next start. */
const JOB_PATIENCE_MS = 10_000;

/** Ends once, whatever asks for it: first the requests in flight, then the database. */
function endInOrder(
  listening: Listening,
  stopWork: () => Promise<void>,
  backend: Backend,
  log: Logger,
): (code: number) => Promise<void> {
  let ending = false;
  return async (code) => {
    if (ending) return;
    ending = true;
    log.info('stopping: requests under way are finished first');
    await Promise.all([listening.drain(), atMost(JOB_PATIENCE_MS, stopWork())]);
    await backend.stop();
    log.info('stopped');
    process.exit(code);
  };
}

/** Starts everything, prints the address and the demo's sign-ins, and serves until it is told to stop. */
export async function main(): Promise<void> {
  const settings = readSettings();
  const log = createLog(settings.logLevel, settings.logFile);
  await checkPort(settings.host, settings.port);
  const backend = await openBackend(settings, log);
  try {
    const listening = await serve(settings, backend, log);
    const worker = backend.sql && settings.mode === 'embedded' ? startWork(backend.sql, settings, log) : null;
    const end = endInOrder(listening, async () => worker?.stop(), backend, log);
    process.on('SIGINT', () => void end(0));
    process.on('SIGTERM', () => void end(0));
    backend.onLost(() => {
      log.fatal('PostgreSQL does not run: look at its data folder and start PRIME again');
      void end(1);
    });
    const table = backend.sql && settings.demo ? await demoTable(backend.sql) : '';
    const logged = settings.logFile ? `Requests are logged in ${settings.logFile}\n` : '';
    console.log(`\nPRIME is at ${settings.siteUrl}   (Ctrl-C stops it)\n${logged}\n${table}\n`);
  } catch (error) {
    await backend.stop();
    throw error;
  }
}
