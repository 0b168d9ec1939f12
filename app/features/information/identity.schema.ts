import { z } from 'zod';
import { many } from '~/lib/forms.server';
import { PERSON_ROLES } from './person-roles';

const form_token = z.uuid('Reload the page and send the form again');
const as_read = z.coerce.number().int();

/** A role of a person in the problem: set, or ended when it is set already. */
export const roleSchema = z.object({ form_token, role: z.enum(PERSON_ROLES, 'Choose a role') });

/** The other label that means the same; `with` names it and the version that was read. */
export const mergeSchema = z.object({
  form_token,
  as_read,
  with: z
    .string('Choose who it is')
    .regex(/^[0-9a-f-]{36} \d{1,9}$/, 'Choose who it is')
    .transform((sent) => ({ identity: sent.slice(0, 36), as_read: Number(sent.slice(37)) })),
});

/** Mentions that mean somebody else: somebody new, or who was merged into this one before (`back`). */
export const splitSchema = z.object({
  form_token,
  as_read,
  mentions: many(z.uuid()).pipe(z.array(z.string()).min(1, 'Choose the mentions that mean somebody else')),
  back: z.preprocess((sent) => (sent === '' ? undefined : sent), z.uuid().optional()),
});

/** The number of a person in the police's own records; empty takes the link away. */
export const recordSchema = z.object({
  form_token,
  as_read,
  number: z.string().trim().max(60, 'The number must be 60 characters or fewer').default(''),
});
