import { z } from 'zod';
import { addDays, dayOf } from '~/lib/dates';
import { dateField } from '~/lib/date-field.server';
import { many } from '~/lib/forms.server';
import { erasureBases, type ErasureBasis } from './erasure-bases';

const form_token = z.uuid('Reload the page and send the form again');
const uuids = many(z.uuid('Choose from the list'));

const bases = Object.keys(erasureBases) as [ErasureBasis, ...ErasureBasis[]];
const chosen = { form_token, identity: uuids, place: uuids, particular: uuids, evidence: uuids };
const reason = z
  .string()
  .trim()
  .min(5, 'Say why you decide so')
  .max(1000, 'The reason must be 1,000 characters or fewer');
const tenYears = () => addDays(dayOf(new Date()), 3652);

/** What the information manager decides of what is kept on people in a problem. */
export const decisionSchema = z.discriminatedUnion(
  'decision_taken',
  [
    z.object({
      ...chosen,
      decision_taken: z.literal('keep'),
      reason,
      next: dateField('the date of the next review', {
        from: () => addDays(dayOf(new Date()), 1),
        until: tenYears,
      }),
    }),
    z.object({
      ...chosen,
      decision_taken: z.literal('erase'),
      reason,
      basis: z.enum(bases, 'Choose why it may be erased'),
    }),
    z.object({
      ...chosen,
      decision_taken: z.literal('group'),
      group: z.string('Choose a group').regex(/^[1-9]$/, 'Choose a group'),
    }),
  ],
  'Choose what you decide',
);
export type Decision = z.output<typeof decisionSchema>;

const years = (what: string) =>
  z
    .string()
    .trim()
    .regex(/^([1-9]\d?|100)$/, `Enter ${what} as a whole number of years from 1 to 100`)
    .transform(Number);

/** The clear period of a group, with its source. */
export const periodSchema = z.object({
  form_token,
  intent: z.literal('period'),
  code: z.string().regex(/^[1-9]$/),
  version: z.coerce.number().int(),
  clear_years: years('the clear period'),
  then_years: years('the time between reviews'),
  source: z
    .string()
    .trim()
    .min(3, 'Say where the period comes from')
    .max(500, 'The source must be 500 characters or fewer'),
});

/** The group of a category of problems. */
export const categorySchema = z.object({
  form_token,
  intent: z.literal('category'),
  category: z.string('Choose a category').regex(/^[a-z][a-z0-9_]{0,60}$/, 'Choose a category'),
  group: z.string('Choose a group').regex(/^[1-9]$/, 'Choose a group'),
});
