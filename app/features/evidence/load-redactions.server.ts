import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const redactions = z.array(
  z.object({
    id: z.string(),
    number: z.number(),
    /** None where the picture was looked over and nothing had to be hidden. */
    boxes: z.array(box),
    at: z.string(),
    by: z.string(),
    published: z.boolean(),
  }),
);
export type Redaction = z.output<typeof redactions>[number];

/** The versions of a picture that may be published, newest first. */
export async function loadRedactions(context: AppLoadContext, evidence: string): Promise<Redaction[]> {
  return redactions.parse(await call(context, 'evidence_redactions', { p_evidence: evidence }));
}
