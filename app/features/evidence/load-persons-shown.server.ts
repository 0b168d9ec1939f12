import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

/** The ids of mentions by which a person's name is looked up while names are shown. */
const said = z.array(z.string());

const persons = z.object({
  shown: z.array(
    z.object({
      mark: z.string(),
      label: z.string(),
      said,
      by: z.string(),
      at: z.string(),
      may_end: z.boolean(),
    }),
  ),
  may_mark: z.boolean(),
  persons: z.array(z.object({ identity: z.string(), label: z.string(), said })),
});

export type PersonsShown = z.output<typeof persons>;

/**
 * Who is marked as shown in a file, and whom the viewer may mark: by label. Times are ISO texts.
 * @throws AppError `evidence_unknown` where the viewer may see no such file
 */
export async function loadPersonsShown(context: AppLoadContext, evidence: string): Promise<PersonsShown> {
  return persons.parse(await call(context, 'persons_in_evidence', { p_evidence: evidence }));
}
