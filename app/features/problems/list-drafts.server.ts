import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const drafts = z.array(
  z.object({
    id: z.string(),
    title: z.string().nullable(),
    place: z.string().nullable(),
    updated_at: z.string(),
  }),
);
export type DraftLine = z.output<typeof drafts>[number];

/** The viewer's unfinished problems of the last 30 days, newest first. */
export async function listDrafts(context: AppLoadContext): Promise<DraftLine[]> {
  return drafts.parse(await call(context, 'my_drafts', {}));
}
