import type { Wording } from './wording';

/** Refusals of the commands of community. */
export const community = {
  not_the_neighbourhood_team: {
    status: 403,
    title: 'You are not in this neighbourhood’s team',
    todo: 'Its own team, its supervisors and the co-ordinators keep its priorities. Ask one of them.',
    log: 'priority of a neighbourhood of others',
  },
  priority_unknown: {
    status: 404,
    title: 'There is no such priority',
    todo: 'Open the neighbourhood’s list again and choose it from there.',
    log: 'priority unknown or of another neighbourhood',
  },
  owner_unknown: {
    status: 400,
    title: 'This person cannot own the priority',
    todo: 'Choose somebody who serves in your force today.',
    log: 'priority owner without a post in force',
  },
} as const satisfies Record<string, Wording>;
