import { folderFileStore, supabaseFileStore } from '../files/file-stores';
import type { ServerSettings } from '../settings';
import type { SupabaseApi } from '../supabase/api';
import type { ContextParts } from './load-context';

/** Where files of evidence are kept in this mode: a folder of ours, or Supabase Storage with the caller's token. */
export function fileStores(api: SupabaseApi, settings: ServerSettings): ContextParts['filesFor'] {
  const { filesDir } = settings;
  if (filesDir) return (client) => folderFileStore(client, filesDir);
  return (client, session) =>
    supabaseFileStore(client, api.url, (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('apikey', api.publishableKey);
      headers.set('Authorization', `Bearer ${session.current?.accessToken ?? api.publishableKey}`);
      return api.fetch(input, { ...init, headers });
    });
}
