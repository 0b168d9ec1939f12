import type { SummaryTab } from './load-summary-tab.server';
import { questionsOf, type PartQuestion } from './quasi-identifiers';
import { summaryParts } from './summary';

/** What the approver is asked about a draft, in the order of its parts; nothing where there is no draft. */
export function draftQuestions({ draft }: Pick<SummaryTab, 'draft'>): PartQuestion[] {
  if (!draft) return [];
  const parts = summaryParts.map(({ name }) => [name, draft[name]] as const);
  const pictures = draft.pictures.map(({ description }) => description).join('\n');
  return questionsOf({ title: draft.title, ...Object.fromEntries(parts), pictures });
}
