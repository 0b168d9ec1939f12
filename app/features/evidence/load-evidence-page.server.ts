import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { custodyAct } from './custody-words';
import { evidenceFile } from './load-evidence-tab.server';

const page = evidenceFile
  .extend({
    problem_id: z.string(),
    reference: z.string(),
    title: z.string(),
    may_open: z.boolean(),
    may_change: z.boolean(),
    links: z.array(z.object({ kind: z.enum(['entry', 'action']), words: z.string() })),
    custody: z.array(
      z.object({
        what: custodyAct,
        at: z.string(),
        by: z.string(),
        organisation: z.string(),
      }),
    ),
  })
  .nullable();

const particulars = z
  .object({
    name: z.string(),
    taken_at: z.string().nullable(),
    longitude: z.number().nullable(),
    latitude: z.number().nullable(),
  })
  .nullable();

export type EvidencePage = NonNullable<z.output<typeof page>> & {
  /** The file's own name, and time and place of the camera; null for who has not given a purpose. */
  particulars: z.output<typeof particulars>;
};

/**
 * One file with its chain of custody.
 * @throws AppError `not_found` where the viewer may see no such file
 */
export async function loadEvidencePage(
  context: AppLoadContext,
  reference: string,
  evidence: string,
): Promise<EvidencePage> {
  if (!z.uuid().safeParse(evidence).success)
    throw new AppError('not_found', { requestId: context.requestId });
  const found = page.parse(
    await call(context, 'evidence_page', { p_reference: reference, p_evidence: evidence }),
  );
  if (!found) throw new AppError('not_found', { requestId: context.requestId });
  return {
    ...found,
    particulars: particulars.parse(await call(context, 'evidence_particulars', { p_evidence: evidence })),
  };
}
