import fs from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { openScratch } from '../../server/database/scratch';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's PostgreSQL is, its database `prime` being the migrated template. */
    testServer: { adminUrl: string; folder: string };
  }
}

/** Starts the run's PostgreSQL with all migrations applied; ends and removes it when the run ends. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const { server, folder, remove } = await openScratch();
  await fs.mkdir(`${folder}/files`, { recursive: true });
  project.provide('testServer', { adminUrl: server.url('postgres'), folder });
  return remove;
}
