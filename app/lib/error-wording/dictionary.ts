import type { Wording } from './wording';

/** Saying who is who in a problem's dictionary. */
export const dictionary = {
  names_hidden: {
    status: 409,
    title: 'Show names first',
    todo: 'Who says who is who has to see whom: give a purpose on the People page, then try again.',
    log: 'dictionary changed without a purpose in force',
  },
  identity_changed: {
    status: 409,
    title: 'Somebody has just changed who is meant here',
    todo: 'Open the page of this person again and read it as it stands, then decide.',
    log: 'dictionary changed meanwhile',
  },
  identity_kind_invalid: {
    status: 400,
    title: 'Choose another kind',
    todo: 'Choose what it is from the list.',
    log: 'dictionary entry of a kind that does not exist or that it has',
  },
  identity_of_person: {
    status: 409,
    title: 'Something that only a person has belongs to this one',
    todo: 'End the roles, take the link to a police record away and take back the marks in files first.',
    log: 'dictionary entry with role, record or mark said to be no person',
  },
  identities_unlike: {
    status: 400,
    title: 'These two cannot be one',
    todo: 'Choose another one of the same kind in the same problem.',
    log: 'merge of unlike identities',
  },
  record_numbers_differ: {
    status: 409,
    title: 'The two are linked to different police records',
    todo: 'Find out which record is right and take the other link away first.',
    log: 'merge with two record numbers',
  },
  split_takes_none: {
    status: 400,
    title: 'Choose the mentions that mean somebody else',
    todo: 'Tick at least one of them.',
    log: 'split without mentions',
  },
  split_takes_all: {
    status: 400,
    title: 'At least one mention has to stay',
    todo: 'Leave out those that are right. If all of them mean somebody else, merge the two instead.',
    log: 'split of every mention',
  },
  mention_unknown: {
    status: 404,
    title: 'One of these mentions is not here any more',
    todo: 'Open the page of this person again and choose anew.',
    log: 'mention of another identity or record',
  },
  record_number_invalid: {
    status: 400,
    title: 'Enter the number as it stands in the police record',
    todo: 'It has 3 to 60 characters. Leave it empty to take the link away.',
    log: 'bad record number',
  },
  identity_erased: {
    status: 409,
    title: 'What this label stood for has been erased',
    todo: 'There is nobody left to link to a record.',
    log: 'record number for an erased identity',
  },
  not_police: {
    status: 403,
    title: 'Police records are linked by the police',
    todo: 'Ask the owner of the problem, named at its top.',
    log: 'record number by a partner',
  },
  role_of_law_enforcement: {
    status: 403,
    title: 'Who is a suspect or subject is said by the police or by those who prosecute',
    todo: 'Write what you know as an entry; the owner of the problem decides.',
    log: 'suspect or subject set by a partner that does not prosecute',
  },
} as const satisfies Record<string, Wording>;
