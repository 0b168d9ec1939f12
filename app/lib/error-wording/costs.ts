import type { Wording } from './wording';

/** Refusals of the commands of actions and costs. */
export const costs = {
  action_empty: {
    status: 400,
    title: 'Say what is to be done',
    todo: 'Enter the task, like “Fit a lid to the bins behind the shops”.',
    log: 'action without a task',
  },
  action_without_day: {
    status: 400,
    title: 'Say by when it is to be done',
    todo: 'Enter the day it is due.',
    log: 'action without a due day',
  },
  action_owner: {
    status: 400,
    title: 'The owner must work on this problem',
    todo: 'Choose an organisation that takes part, and somebody with a post in it.',
    log: 'owner does not take part or is of another organisation',
  },
  action_unknown: {
    status: 404,
    title: 'Action not found',
    todo: 'It may not be shared with you, or the address is mistyped.',
    log: 'no such action for this caller',
  },
  action_closed: {
    status: 409,
    title: 'This action is already closed',
    todo: 'Open it to see who closed it and how. What you typed can be added to the log of the problem.',
    log: 'action done or dropped before',
  },
  not_the_action_owner: {
    status: 403,
    title: 'This action is not yours to change',
    todo: 'Its owner, their organisation or a supervisor of the problem can. Ask one of them.',
    log: 'neither owner nor supervisor of the action',
  },
  attendance_organisation: {
    status: 400,
    title: 'That organisation does not take part in the problem',
    todo: 'Choose one that does, or ask the supervisor to admit it first.',
    log: 'attendance of an organisation that takes no part',
  },
  rate_basis: {
    status: 400,
    title: 'Say what the rate covers',
    todo: 'Choose full cost or direct cost.',
    log: 'rate without a basis',
  },
  rate_amount: {
    status: 400,
    title: 'Enter the rate in pounds an hour',
    todo: 'An amount from 0 to 99,999.99, like 45.50.',
    log: 'rate without a fit amount',
  },
  rate_from_missing: {
    status: 400,
    title: 'Enter the first day of the rate',
    todo: 'It holds from that day on, until another one begins.',
    log: 'rate without a first day',
  },
  rate_source_missing: {
    status: 400,
    title: 'Say where the rate comes from',
    todo: 'Like “Finance, rate card 2026/27”, in 300 characters or fewer.',
    log: 'rate without a source',
  },
  rate_in_use: {
    status: 409,
    title: 'A rate from that day has priced hours already, and stands',
    todo: 'Choose another first day: what has been priced keeps its rate.',
    log: 'rate in use was to be replaced',
  },
  attendance_unknown: {
    status: 404,
    title: 'There is no such time in this problem',
    todo: 'It may have been shared out anew. Go back to the costs and reload them.',
    log: 'attendance unknown',
  },
  attendance_of_another: {
    status: 403,
    title: 'This is another organisation’s time',
    todo: 'Only the organisation that recorded it can share it between problems.',
    log: 'attendance of another organisation',
  },
  attendance_restricted: {
    status: 403,
    title: 'Time of a restricted problem cannot be shared',
    todo: 'Record the time of each problem on its own.',
    log: 'share of a restricted problem',
  },
  attendance_shared_elsewhere: {
    status: 403,
    title: 'This time is shared with a problem where you take no part',
    todo: 'Ask a colleague who takes part in all of them.',
    log: 'attendance shared where the caller takes no part',
  },
  shares_changed: {
    status: 409,
    title: 'Somebody has changed the shares while you were writing',
    todo: 'What you typed is kept below. Check it against the shares as they stand now, and save again.',
    log: 'shares changed meanwhile',
  },
  share_percent: {
    status: 400,
    title: 'Enter each share as a percentage',
    todo: 'A number above 0, up to 100, with two decimals at most, like 33.33.',
    log: 'share out of range',
  },
  share_problem_unknown: {
    status: 400,
    title: 'One of these problems is not there, or you take no part in it',
    todo: 'Check the references, like PR-2026-00042.',
    log: 'share for a problem unknown or without part',
  },
  share_problem_twice: {
    status: 400,
    title: 'A problem stands there twice',
    todo: 'Give each problem one share.',
    log: 'problem twice among the shares',
  },
  share_problem_restricted: {
    status: 400,
    title: 'One of these problems is restricted',
    todo: 'Its time cannot be shared, or the share would show that it exists. Record it there on its own.',
    log: 'share for a restricted problem',
  },
  share_origin_missing: {
    status: 400,
    title: 'The problem it was recorded for needs a share',
    todo: 'Give it more than 0%. To move the time, record it in the other problem.',
    log: 'no share for the problem of the attendance',
  },
} as const satisfies Record<string, Wording>;
