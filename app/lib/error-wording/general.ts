import type { Wording } from './wording';

/** Refusals that any page may give. */
export const general = {
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
    todo: 'Wait a minute, then try again. If you were sending a form, send it again: it is done only once.',
    log: 'database or storage does not answer',
  },
  not_signed_in: {
    status: 401,
    title: 'You have been signed out',
    todo: 'Sign in again, then send your answers again. What you typed is below.',
    log: 'no live session',
  },
  role_not_allowed: {
    status: 403,
    title: 'Your role does not allow this',
    todo: 'If you think it should, ask your supervisor or your PRIME administrator.',
    log: 'role not allowed',
  },
  not_a_contributor: {
    status: 403,
    title: 'You cannot add to this problem',
    todo: 'You can see it, but only those who take part in it can add to its record. Ask to join it.',
    log: 'not a contributor',
  },
  not_the_owner: {
    status: 403,
    title: 'Only the owner or a supervisor can do this',
    todo: 'Ask the owner named at the top of the problem.',
    log: 'not the owner',
  },
  not_the_supervisor: {
    status: 403,
    title: 'Only a supervisor of this neighbourhood can do this',
    todo: 'Ask the supervisor named at the top of the problem.',
    log: 'not the supervisor',
  },
  problem_unknown: {
    status: 404,
    title: 'Page not found',
    todo: 'Check the web address or the reference. It may be mistyped, withdrawn, or not shared with you.',
    log: 'problem unknown to this caller',
  },
  grading_invalid: {
    status: 400,
    title: 'The grading is not complete',
    todo: 'Choose a code for the source, for the information and for handling.',
    log: 'grading codes not in a scheme',
  },
  allocation_not_whole: {
    status: 400,
    title: 'The shares do not add up to 100%',
    todo: 'Change the shares so that together they are 100%.',
    log: 'allocation is not 100 per cent',
  },
  form_token_missing: {
    status: 400,
    title: 'This form cannot be sent twice',
    todo: 'Open the page again and send the form once more.',
    log: 'form token missing',
  },
  form_token_used: {
    status: 409,
    title: 'This form was already used for something else',
    todo: 'Open the page again and send the form once more.',
    log: 'form token used with another command',
  },
  form_token_of_another: {
    status: 403,
    title: 'This form belongs to somebody else',
    todo: 'Open the page again and send the form once more.',
    log: 'form token of another account',
  },
  app_key: {
    status: 403,
    title: 'You cannot do this',
    todo: 'Open the page again in PRIME.',
    log: 'application key missing or wrong',
  },
} as const satisfies Record<string, Wording>;

const byStatus: Partial<Record<number, keyof typeof general>> = {
  400: 'bad_request',
  401: 'signed_out',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  413: 'too_large',
  422: 'bad_request',
  429: 'too_many',
  503: 'unavailable',
};

/** The general code of an HTTP status; `unexpected` for one without a page of its own. */
export function codeOfStatus(status: number): keyof typeof general {
  return byStatus[status] ?? 'unexpected';
}
