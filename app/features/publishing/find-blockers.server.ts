import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { detect } from '~/lib/detection/detect';
import type { SummaryTab } from './load-summary-tab.server';
import { summaryParts } from './summary';

const blockers = z.array(
  z.object({ part: z.string(), kind: z.string(), label: z.string().nullable(), words: z.string() }),
);

/** Words of a part that may identify somebody, and as what. */
export type Blocker = { part: string; kind: string; words: string };

/**
 * Everything that stops the draft from being published: values of the problem's dictionary and forbidden patterns as
 * the database finds them (and enforces), and what the detector finds in each part.
 */
export async function findBlockers(context: AppLoadContext, tab: SummaryTab): Promise<Blocker[]> {
  if (!tab.draft) return [];
  const { draft } = tab;
  const known = blockers.parse(await call(context, 'summary_blockers', { p_problem: tab.problem_id }));
  const texts = [
    ['title', draft.title],
    ...summaryParts.map(({ name }) => [name, draft[name]] as const),
    ['pictures', draft.pictures.map(({ description }) => description).join('\n')],
  ] as const;
  const found = texts.flatMap(([part, text]) =>
    detect(text).map(({ start, end, kind }) => ({ part, kind, words: text.slice(start, end) })),
  );
  const all = [...known.map(({ part, kind, words }) => ({ part, kind, words })), ...found];
  return all.filter((one, index) => !all.some((other, at) => hides(other, one, at < index)));
}

/** Of findings in the same words only the longest is shown, and of equal ones the first. */
function hides(other: Blocker, one: Blocker, earlier: boolean): boolean {
  if (other.part !== one.part || !other.words.includes(one.words)) return false;
  return other.words.length > one.words.length || earlier;
}
