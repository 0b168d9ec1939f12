import postgres from 'postgres';
import type { CommandDatabase } from './command';
import { DATABASE, ensureEmbeddedDatabase } from './database/embedded-database';
import { openOwnServer } from './database/own-server';
import { findPlaces } from './database/places';
import { prepareDatabase } from './database/prepare';
import { addressOf, findRunning } from './database/running';
import { DataFolderInUse, startPostgres } from './database/supervisor';
import { layDemo } from './demo';
import { PlainError } from './plain-error';
import { readSettings, type ServerSettings } from './settings';

type Reached = { url: string; serverRuns: boolean; stop(): Promise<void> };

async function embedded(settings: ServerSettings): Promise<Reached> {
  try {
    const server = await startPostgres(settings.dataDir, 'a PRIME command');
    const url = await ensureEmbeddedDatabase(server, (sql) => layDemo(sql, settings));
    return { url, serverRuns: false, stop: server.stop };
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error;
    const at = findPlaces(settings.dataDir);
    const there = findRunning(at);
    if (!there) throw error;
    return { url: addressOf(at, there.port, DATABASE), serverRuns: true, stop: async () => {} };
  }
}

async function reach(settings: ServerSettings): Promise<Reached> {
  if (settings.databaseUrl) {
    const url = await openOwnServer(settings.databaseUrl);
    if (!settings.supabase) await prepareDatabase(url);
    return { url, serverRuns: false, stop: async () => {} };
  }
  if (settings.supabase) {
    throw new PlainError(
      'With SUPABASE_URL a command needs DATABASE_URL too: the address of its PostgreSQL.',
    );
  }
  return embedded(settings);
}

/** Opens the database of the mode that the environment chooses. Throws a PlainError when it cannot be had. */
export async function openForCommand(): Promise<CommandDatabase> {
  const settings = readSettings();
  const { url, serverRuns, stop } = await reach(settings);
  const sql = postgres(url, { max: 4, onnotice: () => {} });
  return {
    sql,
    url,
    serverRuns,
    filesDir: settings.filesDir,
    close: async () => {
      await sql.end({ timeout: 5 });
      await stop();
    },
  };
}
