import path from 'node:path';
import { createClient } from '@supabase/supabase-js';
import '../supabase/no-realtime';
import type { FileStore } from '~/lib/file-store';
import { PlainError } from '../plain-error';
import type { ServerSettings } from '../settings';
import { diskFileStore } from './disk-file-store';
import { supabaseFileStore } from './file-stores';
import { EVIDENCE_BUCKET } from './folder-path';

/**
 * The store as backup and restore reach it, past every rule: the folder of files, or Supabase Storage with the
 * project's secret key, which nothing else in PRIME uses. Throws a PlainError without that key.
 */
export function commandFileStore(
  { filesDir, supabase }: Pick<ServerSettings, 'filesDir' | 'supabase'>,
  secretKey: string | undefined,
): FileStore {
  if (filesDir) return diskFileStore(path.join(filesDir, EVIDENCE_BUCKET));
  if (!supabase || !secretKey)
    throw new PlainError('Files lie in Supabase Storage: set SUPABASE_SECRET_KEY for backup and restore.');
  const client = createClient(supabase.url, secretKey, { auth: { persistSession: false } });
  return supabaseFileStore(client, supabase.url, (input, init) =>
    fetch(input, {
      ...init,
      headers: {
        ...Object.fromEntries(new Headers(init?.headers)),
        apikey: secretKey,
        authorization: `Bearer ${secretKey}`,
      },
    }),
  );
}
