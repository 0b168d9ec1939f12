import './no-realtime';
import { boundedFetch, type SupabaseApi } from './api';
import type { ServerSettings } from '../settings';

/** Reaches a hosted or self-hosted Supabase over the network. */
export function remoteApi(settings: NonNullable<ServerSettings['supabase']>): SupabaseApi {
  return {
    ...settings,
    fetch: boundedFetch(fetch),
    schemaChanged: async () => {},
    close: async () => {},
  };
}
