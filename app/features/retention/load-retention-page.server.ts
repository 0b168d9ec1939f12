import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const page = z.object({
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  category: z.string(),
  groups: z.array(
    z.object({ code: z.string(), label: z.string(), clear_years: z.number(), then_years: z.number() }),
  ),
  entries: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      label: z.string(),
      group: z.string(),
      last_contact: z.string(),
      due_on: z.string(),
      mentions: z.number(),
      /** Labels that became this one: they go with it. */
      merged: z.array(z.string()),
      roles: z.array(z.string()),
      reviews: z.array(
        z.object({
          at: z.string(),
          by: z.string(),
          reason: z.string(),
          next_review_on: z.string().nullable(),
        }),
      ),
    }),
  ),
  points: z.array(z.object({ id: z.string(), words: z.string() })),
  files: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      caption: z.string(),
      created_at: z.string(),
      particulars: z.boolean(),
      published: z.boolean(),
    }),
  ),
  erasures: z.array(
    z.object({
      at: z.string(),
      by: z.string().nullable(),
      basis: z.string(),
      reason: z.string(),
      labels: z.array(z.string()),
      points: z.number(),
      particulars: z.number(),
      files: z.number(),
    }),
  ),
});
export type RetentionPage = z.output<typeof page>;
export type KeptEntry = RetentionPage['entries'][number];

/**
 * All that is kept on people in one problem, by label, the first due first, and what was erased.
 * @throws AppError problem_unknown, also for a restricted problem that is not open to the caller
 */
export async function loadRetentionPage(context: AppLoadContext, reference: string): Promise<RetentionPage> {
  return page.parse(await call(context, 'retention_page', { p_reference: reference }));
}
