import type { Logger } from 'pino';
import { startPostgres, type EmbeddedPostgres } from './supervisor';

const MOST_RESTARTS = 5;
const WITHIN_MS = 10 * 60_000;

/** An embedded PostgreSQL that is started again when it ends by itself. */
export type KeptPostgres = Pick<EmbeddedPostgres, 'url' | 'stop'> & {
  /** Calls back when it cannot be kept running. */
  onLost(callback: () => void): void;
};

/**
 * Starts PostgreSQL and, should it be killed or fail, starts it again at the same port: pages answer 503 meanwhile and
 * go on by themselves. It is given up after 5 times in 10 minutes. Throws as `startPostgres`.
 */
export async function keepPostgres(dataDir: string, who: string, log: Logger): Promise<KeptPostgres> {
  let server = await startPostgres(dataDir, who);
  const { port, url } = server;
  const restarts: number[] = [];
  let stopping = false;
  let restarting: Promise<void> = Promise.resolve();
  let lost = () => {};

  const restart = async () => {
    const now = Date.now();
    restarts.push(now);
    if (restarts.filter((at) => now - at < WITHIN_MS).length > MOST_RESTARTS) return lost();
    log.error('PostgreSQL ended by itself; it is started again');
    try {
      server = await startPostgres(dataDir, who, port);
      watch();
    } catch (error) {
      log.error({ err: error }, 'PostgreSQL could not be started again');
      lost();
    }
  };
  const watch = () =>
    server.onLost(() => {
      if (!stopping) restarting = restart();
    });
  watch();
  return {
    url,
    onLost: (callback) => {
      lost = callback;
    },
    stop: async () => {
      stopping = true;
      await restarting;
      await server.stop();
    },
  };
}
