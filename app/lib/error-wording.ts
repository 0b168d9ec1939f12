/** One row of the table: the HTTP status, the words for people (what happened, what to do) and for the log. */
export type Wording = { status: number; title: string; todo: string; log: string };

const rows = {
  bad_request: {
    status: 400,
    title: 'There is a problem with what was sent',
    todo: 'Go back, check your answers and send them again.',
    log: 'malformed or incomplete request',
  },
  signed_out: {
    status: 401,
    title: 'You have been signed out',
    todo: 'Sign in again, then send your answers again. What you typed is below.',
    log: 'no live session',
  },
  forbidden: {
    status: 403,
    title: 'You cannot do this',
    todo: 'Your role does not allow it. If you think it should, ask your supervisor or your PRIME administrator.',
    log: 'role or participation does not allow it',
  },
  wrong_origin: {
    status: 403,
    title: 'This form was not sent from PRIME',
    todo: 'Open the page again in PRIME and send the form from there.',
    log: 'origin check failed',
  },
  not_found: {
    status: 404,
    title: 'Page not found',
    todo: 'Check the web address or the reference. It may be mistyped, withdrawn, or not shared with you.',
    log: 'nothing there for this caller',
  },
  conflict: {
    status: 409,
    title: 'This has already been done or has changed',
    todo: 'Go back and reload the page to see how it stands now.',
    log: 'conflicts with the present state',
  },
  stale_version: {
    status: 409,
    title: 'Someone else changed this while you were writing',
    todo: 'Nothing you typed is lost. Compare the two texts, choose what to keep and save again.',
    log: 'stale version',
  },
  too_large: {
    status: 413,
    title: 'The file is too large',
    todo: 'Send a smaller file. Files may be up to 500 MB with a progress bar, or 100 MB by the plain form.',
    log: 'request body over the limit',
  },
  too_many: {
    status: 429,
    title: 'Too many tries',
    todo: 'Wait 15 minutes, then try again.',
    log: 'rate limit',
  },
  unexpected: {
    status: 500,
    title: 'Sorry, there is a problem with PRIME',
    todo: 'Try again later. If it goes on, give your administrator the number below.',
    log: 'unexpected fault',
  },
  unavailable: {
    status: 503,
    title: 'Sorry, PRIME is not available',
    todo: 'Your change was not confirmed. Wait a minute, then try again: sending the same form twice does it only once.',
    log: 'database or storage does not answer',
  },
} as const satisfies Record<string, Wording>;

/** The stable words that the database, the server and the pages use for a refusal. */
export type ErrorCode = keyof typeof rows;

/** The one table of error codes. A `private.fail(status, word)` of the database has its row here. */
export const wording: Readonly<Record<ErrorCode, Wording>> = rows;
