import { z } from 'zod';
import { many } from '~/lib/forms.server';
import { KINDS } from '~/lib/separated-text/kinds';
import { PERSON_ROLES } from './person-roles';

const form_token = z.uuid('Reload the page and send the form again');
const as_read = z.coerce.number().int();

/** A role of a person in the problem: set, or ended when it is set already. */
export const roleSchema = z.object({ form_token, role: z.enum(PERSON_ROLES, 'Choose a role') });

/** The other label that means the same; `with` names it and the version that was read. It is asked once whether that is meant. */
export const mergeSchema = z.object({
  form_token,
  as_read,
  with: z
    .string('Choose who it is')
    .regex(/^[0-9a-f-]{36} \d{1,9}$/, 'Choose who it is')
    .transform((sent) => ({ identity: sent.slice(0, 36), as_read: Number(sent.slice(37)) })),
  sure: z.literal('yes').optional(),
});

/** What `back` says of mentions whose words identify nobody. */
export const NOBODY = 'nobody';

/** Mentions that mean somebody else: somebody new, who was merged into this one before (`back`), or nobody at all. */
export const splitSchema = z.object({
  form_token,
  as_read,
  mentions: many(z.uuid()).pipe(z.array(z.string()).min(1, 'Choose the mentions that are wrong')),
  back: z.preprocess(
    (sent) => (sent === '' ? undefined : sent),
    z.union([z.uuid(), z.literal(NOBODY)]).optional(),
  ),
});

/** Numbers of forces' systems differ: letters, digits and the marks between them, with at least three digits. Or nothing. */
const RECORD_NUMBER = /^$|^(?=(?:.*\d){3})[A-Za-z0-9][A-Za-z0-9 /.-]*[A-Za-z0-9]$/;

/** The number of a person in the police's own records; empty takes the link away. */
export const recordSchema = z.object({
  form_token,
  as_read,
  number: z
    .string()
    .trim()
    .max(60, 'The number must be 60 characters or fewer')
    .regex(RECORD_NUMBER, 'Enter the number as your records write it, such as 44/0012345P')
    .default(''),
});

/** Another kind for an entry of the dictionary. */
export const kindSchema = z.object({ form_token, as_read, kind: z.enum(KINDS, 'Choose what it is') });

/** Words that were said to identify nobody and do identify somebody. */
export const takeOutSchema = z.object({
  form_token,
  mentions: many(z.uuid()).pipe(z.array(z.string()).min(1, 'Choose the words to take out again')),
});
