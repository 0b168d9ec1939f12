// One embedded PostgreSQL for one data folder, whatever happens to the process that started it.
// Whoever holds the advisory lock owns the running server; the lock lives in a connection, so that the kernel
// frees it when its process dies. A live server without an owner is an orphan: stopped and started anew.
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from '../plain-error';
import { ensureCluster } from './cluster';
import { findPlaces, type Places } from './places';
import { askToStop, launch, type Launched } from './postmaster';
import { addressOf, connectAs, findOwner, findRunning, forgetDead, freePort, takeOwnership } from './running';

/** The data folder's PostgreSQL is owned by another living process; `owner` is how that process called itself. */
export class DataFolderInUse extends PlainError {
  constructor(
    dataDir: string,
    readonly owner: string,
  ) {
    super(
      `The data folder ${dataDir} is in use by ${owner}. Stop that first, or set DATA_DIR to another folder.`,
    );
  }
}

/** A running PostgreSQL that this process owns. */
export type EmbeddedPostgres = {
  port: number;
  pid: number;
  url(database: string): string;
  /** Calls back when the server ends without having been asked to. */
  onLost(callback: () => void): void;
  /** Ends the server: connections are cut, the data is safe; at once after 10 s. */
  stop(): Promise<void>;
};

const TRIES = 8;

/** Stops an orphan. Throws DataFolderInUse when it has an owner; one on its way up or down is looked at again. */
async function stopOrphan(at: Places, there: { pid: number; port: number }, dataDir: string): Promise<void> {
  const sql = connectAs(at, there.port, 'a start of PRIME');
  try {
    if (!(await takeOwnership(sql)))
      throw new DataFolderInUse(dataDir, (await findOwner(sql)) ?? 'another process');
    askToStop(at, there.pid);
  } catch (error) {
    if (error instanceof DataFolderInUse) throw error;
  } finally {
    await sql.end({ timeout: 1 }).catch(() => {});
  }
  for (let i = 0; i < 100 && findRunning(at)?.pid === there.pid; i++) await wait(50);
}

function owned(at: Places, launched: Launched, lock: ReturnType<typeof connectAs>): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await lock.end({ timeout: 1 }).catch(() => {});
    await launched.stop();
  };
  return {
    port: launched.port,
    pid: launched.pid,
    url: (database) => addressOf(at, launched.port, database),
    onLost: (callback) => launched.onExit(() => stopping ?? callback()),
    stop: () => (stopping ??= stop()),
  };
}

/**
 * Starts PostgreSQL on the data folder, creating its cluster the first time.
 * `who` names this process to a second start; `port` is any free one unless said. Throws DataFolderInUse or another PlainError.
 */
export async function startPostgres(dataDir: string, who: string, port?: number): Promise<EmbeddedPostgres> {
  const folder = path.resolve(dataDir);
  const at = findPlaces(folder);
  ensureCluster(at, folder);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const there = findRunning(at);
    if (there) {
      await stopOrphan(at, there, folder);
      continue;
    }
    forgetDead(at);
    const launched = await launch(at, port ?? (await freePort()));
    if (!launched) {
      await wait(200);
      continue;
    }
    const lock = connectAs(at, launched.port, `${who} (process ${process.pid})`);
    if (await takeOwnership(lock)) return owned(at, launched, lock);
    await lock.end({ timeout: 1 });
  }
  throw new PlainError(`PostgreSQL could not be started: ${at.cluster} is being used by something else.`);
}
