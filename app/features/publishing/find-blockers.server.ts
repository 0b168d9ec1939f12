import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { detect } from '~/lib/detection/detect';
import { partFindings } from './blockers';
import type { SummaryTab } from './load-summary-tab.server';
import { summaryParts } from './summary';

const blockers = z.array(
  z.object({ part: z.string(), kind: z.string(), label: z.string().nullable(), words: z.string() }),
);
const words = z.array(z.string());

/**
 * Everything that stops the draft from being published: values of the problem's dictionary and forbidden patterns as
 * the database finds them (and enforces), and what the detector finds in each part, unless it was declared harmless.
 */
export async function findBlockers(context: AppLoadContext, tab: SummaryTab) {
  if (!tab.draft) return { blockers: [], declared: [] };
  const { draft } = tab;
  const known = blockers.parse(await call(context, 'summary_blockers', { p_problem: tab.problem_id }));
  const texts = [
    ['title', draft.title],
    ...summaryParts.map(({ name }) => [name, draft[name]] as const),
    ['pictures', draft.pictures.map(({ description }) => description).join('\n')],
  ] as const;
  const found = texts.flatMap(([part, text]) =>
    detect(text).map(({ start, end, kind }) => ({
      part,
      kind,
      words: text.slice(start, end),
      declarable: true,
    })),
  );
  const harmless =
    found.length === 0
      ? []
      : await call(context, 'harmless_words', {
          p_problem: tab.problem_id,
          p_text: texts.map(([, text]) => text).join('\n'),
        });
  const enforced = known.map(({ part, kind, words: said }) => ({
    part,
    kind,
    words: said,
    declarable: false,
  }));
  return partFindings([...enforced, ...found], words.parse(harmless));
}
