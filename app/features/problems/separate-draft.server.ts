import type { AppLoadContext } from '@remix-run/node';
import type { Decisions } from '~/lib/separated-text/decisions';
import { separateFields } from '~/lib/separated-text/separate-fields.server';
import type { WholeDraft } from './logging.schema';

/** What the texts of a problem being logged are called, in the order of its pages. */
export const draftTexts = {
  label: 'The place',
  title: 'The problem',
  what: 'What happens',
  said: 'What they said',
  harm: 'Who is harmed, and how',
  reason: 'Why it is restricted',
} as const;

/** Takes what identifies people out of all texts of a draft together. `reason` is why it is restricted, if it is. */
export function separateDraft(
  context: AppLoadContext,
  { where, what, who }: WholeDraft,
  reason: string,
  decisions: Decisions,
) {
  const texts = {
    label: where.label,
    title: what.title,
    what: what.what,
    said: who.said,
    harm: who.harm,
    reason,
  };
  return separateFields(context, null, texts, decisions);
}
export type SeparatedDraft = Awaited<ReturnType<typeof separateDraft>>;
