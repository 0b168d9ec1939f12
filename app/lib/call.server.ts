import type { AppLoadContext } from '@remix-run/node';
import type { Database } from './database.types';
import { AppError, codeOfRefusal, type DatabaseRefusal } from './errors';
import { wording } from './error-wording';
import { typedForm } from './typed-form.server';

type Functions = Database['public']['Functions'];

/** How long a page waits for the database before it says that PRIME is not available. */
export const CALL_LIMIT_MS = 2000;

type Answer<T> = { data: T; error: null } | { data: unknown; error: DatabaseRefusal; status?: number };

/** A call that is not answered in time; the backend ignores abort signals, so its late answer is dropped. */
async function inTime<T>(answer: PromiseLike<Answer<T>>, limitMs: number): Promise<Answer<T>> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Answer<T>>((resolve) => {
    timer = setTimeout(
      () => resolve({ data: null, error: { code: 'ETIMEDOUT', message: `no answer in ${limitMs} ms` } }),
      limitMs,
    );
  });
  try {
    return await Promise.race([answer, tooLate]);
  } catch (error) {
    return { data: null, error: { code: '', message: String(error), status: 0 } };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Awaits one answer of supabase-js (an rpc or a select) and returns its data.
 * @param what named in the log, such as the function or the table
 * @throws AppError by the table of codes; after 2 s or without a connection `unavailable`
 */
export async function answered<T>(
  context: AppLoadContext,
  what: string,
  query: PromiseLike<Answer<T>>,
): Promise<T> {
  const answer = await inTime(query, CALL_LIMIT_MS);
  if (answer.error === null) return answer.data;
  const refusal = { ...answer.error, status: answer.error.status ?? answer.status };
  const code = codeOfRefusal(refusal);
  const line = { what, code, sqlState: refusal.code, reason: refusal.message };
  if (wording[code].status >= 500) context.log.error(line, wording[code].log);
  else context.log.info(line, wording[code].log);
  throw new AppError(code, { requestId: context.requestId, typed: typedForm(context) });
}

/**
 * Calls one function of the database as the caller.
 * @throws AppError as `answered`
 */
export async function call<Name extends keyof Functions & string>(
  context: AppLoadContext,
  name: Name,
  args: Functions[Name]['Args'],
): Promise<Functions[Name]['Returns']> {
  const query: PromiseLike<Answer<Functions[Name]['Returns']>> = context.supabase.rpc(name, args);
  return answered(context, name, query);
}
