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
} as const satisfies Record<string, Wording>;
