import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { KINDS } from '~/lib/separated-text/kinds';
import { PARTS_OF_RECORD } from './parts-of-record';
import { PERSON_ROLES } from './person-roles';

const identityPage = z.object({
  problem_id: z.string(),
  id: z.string(),
  kind: z.enum(KINDS),
  label: z.string(),
  version: z.number(),
  /** What it stood for was erased; the label stays in the texts. */
  erased: z.boolean(),
  may_see_names: z.boolean(),
  may_write: z.boolean(),
  /** Whether the viewer may merge and split now: they see names for a purpose in force. */
  may_change: z.boolean(),
  may_link: z.boolean(),
  roles_to_set: z.array(z.enum(PERSON_ROLES)),
  roles: z.array(
    z.object({
      role: z.enum(PERSON_ROLES),
      from_date: z.string(),
      until_date: z.string().nullable(),
      by: z.string(),
    }),
  ),
  /** The words before and after each mention, in the order of the texts: with the names of others while names are shown. */
  mentions: z.array(
    z.object({
      id: z.string(),
      stands_in: z.enum(['log', ...PARTS_OF_RECORD]),
      before: z.string(),
      after: z.string(),
      at: z.string(),
      by: z.string(),
    }),
  ),
  record_number: z.string().nullable(),
  record_linked: z.boolean(),
  others: z.array(
    z.object({ id: z.string(), label: z.string(), version: z.number(), said: z.array(z.string()) }),
  ),
  merged_here: z.array(z.object({ id: z.string(), label: z.string() })),
  changes: z.array(
    z.object({
      what: z.enum(['merged', 'split', 'rekinded', 'released', 'taken_out']),
      from: z.string(),
      to: z.string(),
      mentions: z.number(),
      by: z.string(),
      at: z.string(),
    }),
  ),
  looks: z.array(
    z.object({
      who: z.string(),
      organisation: z.string(),
      looked_at: z.string(),
      purpose: z.string().nullable(),
      /** Told while writing whom words mean, without a purpose. */
      matched: z.boolean(),
    }),
  ),
});

export type IdentityPage = z.output<typeof identityPage>;

/**
 * One label of a problem's dictionary: roles, mentions, merges and splits, who has looked. Days are `YYYY-MM-DD`, times
 * ISO texts.
 * @throws AppError `identity_unknown` for who reads of it nowhere, `problem_unknown`, `not_a_contributor`
 */
export async function loadIdentity(
  context: AppLoadContext,
  reference: string,
  identity: string,
): Promise<IdentityPage> {
  const args = { p_reference: reference, p_identity: identity };
  return identityPage.parse(await call(context, 'identity_page', args));
}
