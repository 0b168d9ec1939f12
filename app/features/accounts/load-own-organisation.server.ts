import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { named, post } from './post.server';

const ownOrganisation = named.extend({
  confirmation_due: z.string(),
  confirmed_at: z.string().nullable(),
  units: z.array(named),
  districts: z.array(named),
  people: z.array(
    post.extend({
      display_name: z.string(),
      email: z.string(),
      own: z.boolean(),
      last_here_at: z.string().nullable(),
    }),
  ),
});
export type OwnPerson = z.output<typeof ownOrganisation>['people'][number];

/**
 * The organisation that a partner lead keeps, with its people whose posts are in force.
 * @throws AppError `role_not_allowed` for everybody else
 */
export async function loadOwnOrganisation(context: AppLoadContext) {
  return ownOrganisation.parse(await call(context, 'own_organisation', {}));
}
