import { z } from 'zod';
import { many } from '~/lib/forms.server';
import { formToken } from './people.schema';

const name = (what: string) =>
  z
    .string({ error: `Enter the name of the ${what}` })
    .trim()
    .min(1, `Enter the name of the ${what}`)
    .max(200, `The name of the ${what} must be 200 characters or fewer`);
const shortName = z.string().trim().max(60, 'The short name must be 60 characters or fewer').default('');
const yes = z
  .string()
  .optional()
  .transform((sent) => sent === 'yes');

/** A new organisation with its first unit. */
export const addOrganisationSchema = z.object({
  form_token: formToken,
  name: name('organisation'),
  short_name: shortName,
  kind: z.string({ error: 'Choose what kind of organisation it is' }).min(1),
  unit_name: z.string().trim().max(200, 'The name of the unit must be 200 characters or fewer').default(''),
  prosecuting: yes,
  districts: many(z.uuid()),
});

/** The names of an organisation and the districts it covers. */
export const changeOrganisationSchema = z.object({
  form_token: formToken,
  name: name('organisation'),
  short_name: shortName,
  districts: many(z.uuid()),
});

/** A unit; an empty `unit` is a new one. */
export const unitSchema = z.object({
  form_token: formToken,
  unit: z.preprocess((sent) => sent || undefined, z.uuid().optional()),
  unit_name: name('unit'),
  prosecuting: yes,
});
