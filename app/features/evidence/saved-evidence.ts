import { parseGrading } from '~/lib/grading';
import { savedGrading } from '~/lib/saved-grading';
import type { SavedField } from '~/lib/two-texts';
import type { EvidencePage } from './load-evidence-page.server';

/** What can be changed of a file, as it stands saved: its words and its grading. */
export function savedEvidence({ caption, description, grade }: EvidencePage): SavedField[] {
  const grading = parseGrading(grade);
  return [
    { name: 'caption', label: 'Caption', kind: 'line', saved: caption },
    { name: 'description', label: 'Description', kind: 'text', saved: description },
    ...(grading ? savedGrading(grading) : []),
  ];
}
