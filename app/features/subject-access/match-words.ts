/** How something in the record answers to what was asked for, as `private.subject_matches` says it. */
export const MATCHES = [
  'name',
  'spelling',
  'initials',
  'surname',
  'part_of_name',
  'birth_date',
  'phone',
  'email',
  'vehicle',
  'address',
  'postcode',
  'other_name',
] as const;

export type Match = (typeof MATCHES)[number];

const WORDS: Record<Match, string> = {
  name: 'The whole name',
  spelling: 'The name in another spelling',
  initials: 'Surname and initial, or initials',
  surname: 'The surname alone',
  part_of_name: 'A part of the name',
  birth_date: 'The date of birth',
  phone: 'The telephone number',
  email: 'The e-mail address',
  vehicle: 'The vehicle',
  address: 'The address',
  postcode: 'The postcode',
  other_name: 'A part of the name, but another name is written, too',
};

/** Why something is proposed, in words: "The whole name; the address". */
export function matchWords(matches: readonly Match[]): string {
  const [first = '', ...more] = matches.map((match) => WORDS[match]);
  return [first, ...more.map((words) => words.charAt(0).toLowerCase() + words.slice(1))].join('; ');
}

/** Candidates on a page, as `subject_candidates` of the database gives them. */
export const CANDIDATES_A_PAGE = 20;
