import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { named } from './post.server';

const organisations = z.array(
  named.extend({
    short_name: z.string(),
    kind: z.string(),
    kind_label: z.string(),
    force_id: z.string().nullable(),
    confirmation_due: z.string().nullable(),
    people: z.number(),
    units: z.array(named.extend({ prosecuting: z.boolean() })),
    districts: z.array(named),
  }),
);
export type Organisation = z.output<typeof organisations>[number];

/** All organisations that have not ended: the police first, then by name. */
export async function listOrganisations(context: AppLoadContext): Promise<Organisation[]> {
  return organisations.parse(await call(context, 'organisation_list', {}));
}
