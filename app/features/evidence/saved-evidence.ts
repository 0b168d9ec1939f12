import type { SavedField } from '~/lib/two-texts';
import type { EvidencePage } from './load-evidence-page.server';

/** What can be changed of a file, as it stands saved: its words. */
export function savedEvidence({ caption, description }: EvidencePage): SavedField[] {
  return [
    { name: 'caption', label: 'Caption', kind: 'line', saved: caption },
    { name: 'description', label: 'Description', kind: 'text', saved: description },
  ];
}
