import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { publishedSummary } from './published-summary';

const draft = z.object({
  state: z.enum(['draft', 'waiting']),
  version: z.number(),
  edit_version: z.number(),
  title: z.string(),
  the_problem: z.string(),
  found_out: z.string(),
  did: z.string(),
  changed: z.string(),
  learned: z.string(),
  drafted_by: z.string(),
  submitted_at: z.string().nullable(),
  organisation_ids: z.array(z.string()),
  pictures: z.array(z.object({ id: z.string(), evidence_id: z.string(), description: z.string() })),
  preview: publishedSummary,
});

const summaryTab = z.object({
  problem_id: z.string(),
  reference: z.string(),
  title: z.string(),
  stage: z.string(),
  restricted: z.boolean(),
  scanning_approved: z.boolean(),
  may_edit: z.boolean(),
  may_approve: z.boolean(),
  may_withdraw: z.boolean(),
  own_draft: z.boolean().nullable(),
  draft: draft.nullable(),
  live: z
    .object({
      version: z.number(),
      published_at: z.string(),
      drafted_by: z.string(),
      approved_by: z.string(),
    })
    .nullable(),
  withdrawn: z.object({ withdrawn_at: z.string(), reason: z.string() }).nullable(),
  place_words: z.string(),
  answers: z.record(z.string(), z.string()),
  actions: z.array(z.string()),
  organisations: z.array(z.object({ id: z.string(), name: z.string() })),
});

const candidates = z.array(
  z.object({
    id: z.string(),
    caption: z.string(),
    description: z.string(),
    /** The newest version that was redacted or found to need no redaction; null where nobody has looked. */
    redaction: z.string().nullable(),
    /** Caption and description are written. */
    worded: z.boolean(),
  }),
);
export type SummaryTab = z.output<typeof summaryTab> & { pictures: z.output<typeof candidates> };

/**
 * What the summary tab shows: draft, published version, and what may be drawn on.
 * @throws AppError `problem_unknown` for who may not read the record
 */
export async function loadSummaryTab(context: AppLoadContext, reference: string): Promise<SummaryTab> {
  const args = { p_reference: reference };
  const [tab, pictures] = await Promise.all([
    call(context, 'summary_page', args),
    call(context, 'summary_pictures', args),
  ]);
  return { ...summaryTab.parse(tab), pictures: candidates.parse(pictures) };
}
