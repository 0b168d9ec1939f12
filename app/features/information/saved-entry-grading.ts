import { gradingOf } from '~/lib/grading';
import { savedGrading } from '~/lib/saved-grading';
import type { SavedField } from '~/lib/two-texts';
import type { PastGrading } from './load-entry.server';

/** The grading of an entry that is in force, under the names of the form that grades it again. */
export function savedEntryGrading(inForce: PastGrading): SavedField[] {
  const grading = gradingOf(inForce);
  return [
    ...(grading ? savedGrading(grading) : []),
    { name: 'reason', label: 'Why it is graded again', kind: 'text', saved: inForce.reason ?? '' },
    { name: 'review', label: 'When to look at this again', kind: 'date', saved: inForce.review_on },
    { name: 'conditions', label: 'Conditions', kind: 'line', saved: inForce.conditions ?? '' },
  ];
}
