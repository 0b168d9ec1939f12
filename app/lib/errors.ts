import { wording, type ErrorCode } from './error-wording';
import { codeOfStatus } from './error-wording/general';

/** What a person had typed into a form whose saving failed: where it was going and every field, in order. */
export type TypedForm = { action: string; fields: [name: string, value: string][] };

/** What the error page is given: the code with its words, the request to quote, and what was typed. */
export type ErrorPageData = {
  code: string;
  title: string;
  todo: string;
  requestId?: string;
  typed?: TypedForm;
};

/**
 * A refusal that people may read. It is a Response, so that Remix hands it to the error page with its status
 * instead of hiding it as an unexpected fault, whether it is thrown in a loader, an action or an Express route.
 */
export class AppError extends Response {
  /** The stable word, a key of the table in `error-wording/`. */
  readonly code: ErrorCode;

  /** @param details the request id to show and the form to give back; both are optional */
  constructor(code: ErrorCode, { requestId, typed }: Pick<ErrorPageData, 'requestId' | 'typed'> = {}) {
    const { status, title, todo } = wording[code];
    super(JSON.stringify({ code, title, todo, requestId, typed } satisfies ErrorPageData), {
      status,
      statusText: code,
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    });
    this.code = code;
  }
}

/** Whether `word` is a row of the table of errors. */
export function isErrorCode(word: unknown): word is ErrorCode {
  return typeof word === 'string' && Object.hasOwn(wording, word);
}

/** What supabase-js says of a failed call; `status` is 0 when no answer came. */
export type DatabaseRefusal = { code?: string; hint?: string | null; message: string; status?: number };

/** Classes of SQLSTATE and driver words that mean: the database cannot serve now, try again. */
const CANNOT_SERVE = /^(08|53|57)|^55P03$|ECONN|ETIMEDOUT|EPIPE|CONNECT|fetch failed|PGRST00[0-3]/;

const sqlStates: ReadonlyMap<string, ErrorCode> = new Map([
  ['42501', 'forbidden'],
  ['23505', 'conflict'],
  ['22P02', 'bad_request'],
  // A number that is too large, and a character that no text can hold: both come from an address somebody made up.
  ['22003', 'bad_request'],
  ['22021', 'bad_request'],
  ['22P05', 'bad_request'],
  ['23514', 'bad_request'],
  ['23502', 'bad_request'],
  ['PGRST116', 'not_found'],
  ['PGRST301', 'signed_out'],
  ['PGRST302', 'signed_out'],
  ['PGRST303', 'signed_out'],
]);

/**
 * The code for a refusal of the database. `PTnnn` is ours, with its stable word in the hint (docs/conventions.md);
 * a word that the table does not know falls back to the general page of its status.
 */
export function codeOfRefusal(refusal: DatabaseRefusal): ErrorCode {
  const state = refusal.code ?? '';
  const status = /^PT(\d{3})$/.exec(state)?.[1];
  if (status) return isErrorCode(refusal.hint) ? refusal.hint : codeOfStatus(Number(status));
  const known = sqlStates.get(state);
  if (known) return known;
  if (CANNOT_SERVE.test(state) || CANNOT_SERVE.test(refusal.message)) return 'unavailable';
  if (state === '' && refusal.status === 0) return 'unavailable';
  return 'unexpected';
}
