import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { roles } from '~/lib/viewer';
import { KINDS } from '~/lib/separated-text/kinds';
import { PARTS_OF_RECORD } from './parts-of-record';

const identity = z.object({
  id: z.string(),
  kind: z.enum(KINDS),
  label: z.string(),
  /** What it stood for was erased; the label stays in the texts. */
  erased: z.boolean(),
  /** How many mentions stand in entries of the log, and which other parts of the record hold any. */
  in_log: z.number(),
  elsewhere: z.array(z.enum(PARTS_OF_RECORD)),
  roles: z.array(z.object({ role: z.string(), from_date: z.string() })),
  /** The ids of its mentions: what it is called is looked up by them while names are shown. */
  said: z.array(z.string()),
});

const participant = z.object({
  organisation_id: z.string(),
  organisation: z.string(),
  from_date: z.string(),
  confirmed: z.boolean(),
  in_date: z.boolean(),
  /** Whether a unit of it prosecutes: its people then read handling codes 1 and 3. */
  prosecuting: z.boolean(),
  disclosure: z
    .object({
      agreement: z.string().nullable(),
      gateway: z.string(),
      purpose: z.string(),
      authorised_by: z.string(),
      on_date: z.string(),
    })
    .nullable(),
});

const people = z.object({
  problem_id: z.string(),
  may_write: z.boolean(),
  may_admit: z.boolean(),
  may_give_parts: z.boolean(),
  may_see_names: z.boolean(),
  identities: z.array(identity),
  /** Words that were said to identify nobody and stand in clear. */
  plain: z.array(
    z.object({ id: z.string(), words: z.string(), label: z.string(), by: z.string(), at: z.string() }),
  ),
  looks: z.array(
    z.object({
      who: z.string(),
      organisation: z.string(),
      looked_at: z.string(),
      labels: z.array(z.string()),
      purpose: z.string().nullable(),
      /** Told while writing whom words mean, without a purpose. */
      matched: z.boolean(),
    }),
  ),
  participants: z.array(participant),
  members: z.array(
    z.object({
      id: z.string(),
      role: z.string(),
      name: z.string(),
      organisation: z.string(),
      from_date: z.string(),
      may_end: z.boolean(),
    }),
  ),
  may_be_given_a_part: z.array(
    z.object({
      member_id: z.string(),
      name: z.string(),
      role: z.enum(roles),
      organisation: z.string(),
      police: z.boolean(),
    }),
  ),
  may_be_admitted: z.array(
    z.object({
      organisation_id: z.string(),
      organisation: z.string(),
      /** Where it works, the problem's own district first; none where it is not said. */
      districts: z.array(z.string()),
      agreement_id: z.string(),
      agreement: z.string(),
      gateway: z.string(),
    }),
  ),
  requests: z.array(
    z.object({
      id: z.string(),
      organisation: z.string(),
      organisation_id: z.string(),
      reason: z.string(),
      asked_at: z.string(),
      asked_by: z.string(),
    }),
  ),
});

export type People = z.output<typeof people>;
export type Identity = z.output<typeof identity>;
export type Participant = z.output<typeof participant>;

/**
 * The People tab of a problem: who is mentioned, who has looked, who takes part. Days are `YYYY-MM-DD`, times ISO texts.
 * @throws AppError `problem_unknown` or `not_a_contributor`
 */
export async function loadPeople(context: AppLoadContext, reference: string): Promise<People> {
  return people.parse(await call(context, 'people_page', { p_reference: reference }));
}
