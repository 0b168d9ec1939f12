import crypto from 'node:crypto';
import type { RequestHandler } from 'express';
import type { SupabaseClient } from '@supabase/supabase-js';
import type { AppContext, Settings } from '~/lib/context';
import type { Database } from '~/lib/database.types';
import { AppError } from '~/lib/errors';
import type { FileStore } from '~/lib/file-store';
import { createRequestClient } from '~/lib/supabase-client.server';
import type { SupabaseApi } from '../supabase/api';
import type { AppResponse } from './responses';

/** What every request's context is made from. */
export type ContextParts = {
  api: SupabaseApi;
  settings: Settings;
  filesFor(client: SupabaseClient<Database>, session: AppContext['session']): FileStore;
};

/**
 * Counts attempts in the database, so that all web processes share the count. The bucket's name goes there as a keyed
 * hash: it holds e-mail and network addresses.
 */
function attemptsOf(api: SupabaseApi, client: SupabaseClient<Database>): AppContext['attempt'] {
  return async (bucket, max, seconds) => {
    const hashed = crypto.createHmac('sha256', api.appKey).update(bucket).digest('base64url');
    const { data, error } = await client.rpc('take_attempt', {
      p_key: api.appKey,
      p_bucket: hashed,
      p_max: max,
      p_seconds: seconds,
    });
    if (error) throw new AppError('unavailable');
    return data === true;
  };
}

/** Puts together what loaders and actions are given, in `response.locals.context`. */
export const loadContext =
  ({ api, settings, filesFor }: ContextParts): RequestHandler =>
  (request, response: AppResponse, next) => {
    const { nonce, requestId, log, session } = response.locals;
    const supabase = createRequestClient(api, session, requestId);
    response.locals.context = {
      nonce,
      requestId,
      log,
      supabase,
      session,
      files: filesFor(supabase, session),
      settings,
      address: request.ip ?? '',
      attempt: attemptsOf(api, supabase),
    };
    next();
  };
