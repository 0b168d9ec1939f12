import type { Wording } from './wording';

/** Refusals of the commands of neighbourhoods. */
export const neighbourhoods = {
  neighbourhood_unknown: {
    status: 404,
    title: 'There is no such neighbourhood',
    todo: 'Choose it again from the list: it may have ended or been renamed.',
    log: 'neighbourhood unknown, ended or of another force',
  },
  neighbourhood_ended: {
    status: 409,
    title: 'This id belonged to a neighbourhood that has ended',
    todo: 'Give the neighbourhood an id of its own: ids are never used again.',
    log: 'import with the id of an ended neighbourhood',
  },
} as const satisfies Record<string, Wording>;
