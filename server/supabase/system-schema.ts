import { quietly } from './quiet-console';
import './no-realtime';
import { App } from '@supabase/lite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import { FolderStorageAdapter } from '../files/folder-storage-adapter';

/**
 * Creates what the API itself needs in the database before the first migration: the schemas `auth` and `storage`
 * with their tables and functions. Safe to run again.
 */
export async function ensureSystemSchema(url: string): Promise<void> {
  const connection = createPostgresConnection({ url, postgresOptions: { max: 2, onnotice: () => {} } });
  const app = new App({
    connection,
    auth: { enabled: true, jwt_secret: 'unused: nothing is signed here' },
    storage: { enabled: true },
    studio: { enabled: false },
  });
  app._storageAdapter = new FolderStorageAdapter('.'); // without one, init leaves the schema of Storage out
  try {
    await quietly(async () => {
      await app.init();
      await app.ensureSystemSchema();
    });
  } finally {
    await connection.close();
  }
}
