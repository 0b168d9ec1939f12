import type { People } from './load-people.server';

type Admissible = Pick<People['may_be_admitted'][number], 'organisation' | 'districts' | 'agreement'>;

/** "Portsmouth and 2 other districts": the first is the problem's own, where it works there. */
function coverageWords([first, ...others]: readonly string[]): string {
  if (first === undefined) return 'no district named';
  if (others.length === 0) return first;
  return `${first} and ${others.length} other ${others.length === 1 ? 'district' : 'districts'}`;
}

/** An organisation that may be admitted as the list offers it: its name, where it works, its agreement. */
export function admissionWords({ organisation, districts, agreement }: Admissible): string {
  return `${organisation} (${coverageWords(districts)}): ${agreement}`;
}
