/** What a separated value can be. The list is that of the labelling rules for neighbourhood entries, in the field's words. */
export const KINDS = [
  'person',
  'official',
  'family',
  'birth_date',
  'age',
  'phone',
  'email',
  'social',
  'postcode',
  'address',
  'vehicle',
  'ni_number',
  'nhs_number',
  'passport',
  'driving_licence',
  'bank',
  'crime_reference',
  'pnc',
  'device',
  'health',
  'coordinates',
] as const;

export type Kind = (typeof KINDS)[number];

const KIND_WORDS: Record<Kind, string> = {
  person: 'person',
  official: 'official',
  family: 'relative',
  birth_date: 'date of birth',
  age: 'age',
  phone: 'phone number',
  email: 'email address',
  social: 'social media account',
  postcode: 'postcode',
  address: 'address',
  vehicle: 'vehicle',
  ni_number: 'National Insurance number',
  nhs_number: 'NHS number',
  passport: 'passport number',
  driving_licence: 'driving licence number',
  bank: 'bank detail',
  crime_reference: 'crime reference',
  pnc: 'PNC number',
  device: 'device number',
  health: 'health detail',
  coordinates: 'exact location',
};

/** What a kind is called in lists and choices, such as `vehicle` or `date of birth`. */
export function kindWords(kind: Kind): string {
  return KIND_WORDS[kind];
}

/** Whether a string from outside (a form, the database) is one of the kinds. */
export function isKind(value: string): value is Kind {
  return (KINDS as readonly string[]).includes(value);
}

/**
 * The label that a reader sees in place of a value: `[person 1]`, `[birth date 2]`. `number` counts from 1 within the
 * kind. The database's `private.label_of` gives the same.
 */
export function labelOf(kind: Kind, number: number): string {
  return `[${kind.replace('ni_number', 'NI number').replaceAll('_', ' ')} ${number}]`;
}

/** Whether values of a kind are names of people, so that one may be said to mean the same person as another. */
export function meansSomebody(kind: Kind): boolean {
  return kind === 'person' || kind === 'official' || kind === 'family';
}
