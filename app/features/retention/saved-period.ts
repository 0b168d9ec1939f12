import type { SavedField } from '~/lib/two-texts';
import type { RetentionGroup } from './load-retention-settings.server';

/** A group as it stands saved, for the page of two texts. */
export function savedPeriod(group: RetentionGroup): SavedField[] {
  return [
    { kind: 'number', name: 'clear_years', label: 'Clear period in years', saved: group.clear_years },
    {
      kind: 'number',
      name: 'then_years',
      label: 'Then review every (years)',
      saved: group.then_years,
    },
    { kind: 'text', name: 'source', label: 'Source', saved: group.source },
  ];
}
