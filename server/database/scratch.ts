import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ensureEmbeddedDatabase } from './embedded-database';
import { startPostgres, type EmbeddedPostgres } from './supervisor';

/** A migrated database in a server of its own, which leaves nothing behind. */
export type Scratch = { server: EmbeddedPostgres; url: string; folder: string; remove(): Promise<void> };

/** Makes a server with a freshly migrated database in a temporary folder, for tests and for reading the schema. */
export async function openScratch(): Promise<Scratch> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'prime-scratch-'));
  await fs.chmod(folder, 0o711); // mkdtemp closes it; the user that runs PostgreSQL has to walk through
  const remove = () => fs.rm(folder, { recursive: true, force: true });
  try {
    const server = await startPostgres(folder, 'a scratch database');
    const url = await ensureEmbeddedDatabase(server, async () => {});
    return { server, url, folder, remove: () => server.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
