import { namesOf, type SavedField } from '~/lib/two-texts';
import type { SummaryTab } from './load-summary-tab.server';
import { summaryParts } from './summary';

/** The draft of a summary as it stands saved; nothing where there is none any more. */
export function savedSummary({ draft, organisations, withdrawn }: SummaryTab): SavedField[] {
  return [
    { name: 'title', label: 'Title', kind: 'line', saved: draft?.title ?? '' },
    ...summaryParts.map(({ name, heading }): SavedField => ({
      name,
      label: heading,
      kind: 'text',
      saved: draft?.[name] ?? '',
    })),
    {
      name: 'organisations',
      label: 'Who worked on it',
      kind: 'many',
      saved: draft?.organisation_ids ?? [],
      words: namesOf(organisations),
    },
    // A picture's description or a reason to withdraw, left over where the summary was closed to them meanwhile.
    { name: 'description', label: 'Describe what it shows', kind: 'text', saved: '' },
    { name: 'reason', label: 'Reason for withdrawing it', kind: 'text', saved: withdrawn?.reason ?? '' },
  ];
}
