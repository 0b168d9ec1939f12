import type { Wording } from './wording';

/** Refusals of the commands of subject access. */
export const subjectAccess = {
  subject_request_unknown: {
    status: 404,
    title: 'Request not found',
    todo: 'Check its reference in the list of requests.',
    log: 'no such subject access request of the force',
  },
  subject_request_finished: {
    status: 409,
    title: 'This request has been answered',
    todo: 'What was given stands as it is. Record a new request for anything further.',
    log: 'change of a finished request',
  },
  subject_details_missing: {
    status: 400,
    title: 'Enter who asks and how to reach them',
    todo: 'A name and an address, e-mail or telephone number are needed.',
    log: 'request without name or contact',
  },
  subject_dates_invalid: {
    status: 400,
    title: 'Check the dates',
    todo: 'The request and the proof of identity are today or earlier, and identity is asked for or proven on or after the day of the request.',
    log: 'dates of a request out of order',
  },
  identity_asked_already: {
    status: 409,
    title: 'Identity has been asked for already',
    todo: 'Reload the page to see when.',
    log: 'identity asked for twice',
  },
  identity_proven_already: {
    status: 409,
    title: 'Identity has been proven already, or before it was asked for',
    todo: 'Reload the page and check the days.',
    log: 'identity proven twice or before it was asked for',
  },
  identity_check_missing: {
    status: 400,
    title: 'Say how identity was proven',
    todo: 'Such as “passport seen at the counter”.',
    log: 'identity proven without how',
  },
  subject_request_extended: {
    status: 409,
    title: 'This request has been extended already',
    todo: 'It can be extended once, by two months.',
    log: 'extended twice',
  },
  extension_too_late: {
    status: 409,
    title: 'The month is over',
    todo: 'A request can be extended only before it is due. Answer it as soon as you can and say why it is late.',
    log: 'extension after the due day',
  },
  extension_reason_short: {
    status: 400,
    title: 'Say why more time is needed',
    todo: 'The person is told this reason.',
    log: 'extension without reason',
  },
  subject_details_erased: {
    status: 409,
    title: 'The details of this request have been erased',
    todo: 'Record a new request if the person asks again.',
    log: 'search for a request without details',
  },
  subject_candidate_unknown: {
    status: 404,
    title: 'That candidate is not there any more',
    todo: 'Reload the page: the search may have been made again.',
    log: 'no such candidate',
  },
  candidate_decision_missing: {
    status: 400,
    title: 'Say whether it is the person',
    todo: 'Choose yes, or no with the reason.',
    log: 'candidate without decision',
  },
  rejection_needs_reason: {
    status: 400,
    title: 'Say why it is somebody else',
    todo: 'Such as “another date of birth”. It is kept with the request.',
    log: 'candidate rejected without reason',
  },
} as const satisfies Record<string, Wording>;
