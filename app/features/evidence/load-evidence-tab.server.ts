import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';

/** A file as lists show it. `shown` says that there are copies of the picture to show. */
export const evidenceFile = z.object({
  id: z.string(),
  kind: z.enum(['picture', 'video', 'audio', 'document']),
  media_type: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  shown: z.boolean(),
  scan: z.enum(['not_scanned', 'waiting', 'clean', 'quarantined']),
  scan_finding: z.string().nullable(),
  /** Whether it can be opened: not while a scanner has still to look at it, and never once it found something. */
  given_out: z.boolean(),
  /** The file is gone for good; what was written of it stays. */
  erased: z.boolean(),
  caption: z.string(),
  description: z.string(),
  version: z.number(),
  grade: z.string(),
  by: z.string(),
  organisation: z.string(),
  at: z.string(),
});

/** `own_name`: what the viewer called a file that they brought and that has no caption yet. */
const listedFile = evidenceFile.extend({ own_name: z.string().nullable() });
export type EvidenceFile = z.output<typeof listedFile>;

const tab = z
  .object({
    problem_id: z.string(),
    reference: z.string(),
    title: z.string(),
    may_add: z.boolean(),
    /** Whether a purpose in force shows the viewer the names that files came with. */
    may_name: z.boolean(),
    may_open: z.boolean(),
    total: z.number(),
    files: z.array(listedFile),
  })
  .nullable();
export type EvidenceTab = NonNullable<z.output<typeof tab>>;

/** How many files a page of the tab shows. */
export const FILES_A_PAGE = 50;

/**
 * The files of a problem that the viewer may see, newest first.
 * @param page counted from 1
 * @throws AppError `not_found` where the record is not theirs to read
 */
export async function loadEvidenceTab(
  context: AppLoadContext,
  reference: string,
  page: number,
): Promise<EvidenceTab> {
  const p_offset = (page - 1) * FILES_A_PAGE;
  const args = { p_reference: reference, p_limit: FILES_A_PAGE, p_offset };
  const found = tab.parse(await call(context, 'evidence_of_problem', args));
  if (!found) throw new AppError('not_found', { requestId: context.requestId });
  return found;
}
