import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { KINDS } from '~/lib/separated-text/kinds';
import { MATCHES } from './match-words';

const words = z.array(z.string());

const candidate = z.object({
  id: z.string(),
  problem: z.string(),
  restricted: z.boolean(),
  /** Whether the viewer may read what it stands in; if not, label and match are all there is. */
  open: z.boolean(),
  title: z.string().nullable(),
  label: z.string(),
  kind: z.enum(KINDS),
  matches: z.array(z.enum(MATCHES)),
  state: z.enum(['proposed', 'confirmed', 'rejected']),
  decided_by: z.string().nullable(),
  reason: z.string().nullable(),
  said: z
    .object({
      words: words.nullable(),
      /** What stands in the same texts; the words only of what tells namesakes apart, never another person's name. */
      beside: z.array(z.object({ label: z.string(), kind: z.enum(KINDS), words: words.nullable() })),
      texts: z.number(),
      first_at: z.string().nullable(),
      last_at: z.string().nullable(),
    })
    .nullable(),
});

const page = z.object({ total: z.number(), proposed: z.number(), candidates: z.array(candidate) });

export type Candidate = z.output<typeof candidate>;

/** The candidates of a request, undecided ones first. What is shown of them is logged. */
export async function loadCandidates(context: AppLoadContext, reference: string, at: number) {
  return page.parse(await call(context, 'subject_candidates', { p_reference: reference, p_page: at }));
}
