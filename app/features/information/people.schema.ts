import { z } from 'zod';
import { identifiesNobody, nobodyNamed } from '~/lib/nobody-named.server';
import { GIVEN_PARTS } from './person-roles';

const form_token = z.uuid('Reload the page and send the form again');

/** Why somebody needs to see names. */
export const purposeSchema = z.object({
  form_token,
  purpose: z
    .string()
    .trim()
    .min(5, 'Say why you need the names, such as “to plan Tuesday’s visit”')
    .max(500, 'The purpose must be 500 characters or fewer'),
});

/** The disclosure record with which an organisation is admitted; `admitted` names organisation and agreement. */
export const admissionSchema = z
  .object({
    form_token,
    admitted: z
      .string('Choose the organisation and its agreement')
      .regex(/^[0-9a-f-]{36} [0-9a-f-]{36}$/, 'Choose the organisation and its agreement')
      .transform((sent) => ({ organisation: sent.slice(0, 36), agreement: sent.slice(37) })),
    gateway: z
      .string()
      .trim()
      .min(1, 'Enter the legal gateway, such as the Crime and Disorder Act 1998, section 115')
      .max(300, 'The gateway must be 300 characters or fewer'),
    purpose_of_disclosure: z
      .string()
      .trim()
      .min(1, 'Say why it needs to read this problem')
      .max(1000, 'The purpose must be 1,000 characters or fewer'),
    identifies_nobody: identifiesNobody,
  })
  .superRefine(nobodyNamed('gateway'));

/** Giving a part in the problem to somebody, and ending one. */
export const givePartSchema = z.object({
  form_token,
  part: z.enum(GIVEN_PARTS, 'Choose a part'),
  member: z.uuid('Choose a person'),
});
export const endPartSchema = z.object({ form_token, part_held: z.uuid('Choose a part from the list') });

export const endSchema = z.object({ form_token, organisation: z.uuid('Choose an organisation') });
export const declineSchema = z.object({ form_token, request: z.uuid('Choose a request') });
