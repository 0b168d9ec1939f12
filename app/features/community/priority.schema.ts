import { z } from 'zod';
import { dateField } from '~/lib/date-field.server';
import { many } from '~/lib/forms.server';
import { identifiesNobody, nobodyNamed } from '~/lib/nobody-named.server';

const words = (most: number, what: string) =>
  z.string().trim().max(most, `${what} must be ${most} characters or fewer`).default('');
const orNull = z.preprocess((sent) => (sent === '' ? null : sent), z.uuid().nullable().default(null));

/** The form of one priority. A day without its words, and "it led to" before "we did", are allowed: records come late. */
export const priorityForm = z
  .object({
    form_token: z.uuid(),
    priority: orNull,
    version: z.coerce.number().int().min(0).default(0),
    position: z.coerce
      .number({ error: 'The place in the list must be a number' })
      .int()
      .min(1, 'The place in the list must be 1 or more')
      .max(9)
      .default(1),
    title: z
      .string()
      .trim()
      .min(1, 'Enter the priority in a few words')
      .max(300, 'Title must be 300 characters or fewer'),
    promise: words(1000, 'Promise'),
    promised_on: dateField('the date of the promise', { optional: true }),
    done: words(1000, 'What was done'),
    done_on: dateField('the date of what was done', { optional: true, until: 'today' }),
    result: words(1000, 'Result'),
    result_on: dateField('the date of the result', { optional: true, until: 'today' }),
    say_this: words(500, 'Say this'),
    grade_it: words(500, 'Grade it so'),
    owner: orNull,
    from_date: dateField('the first day'),
    until_date: dateField('the day it ends', { optional: true }),
    problems: many(z.string().regex(/^PR-\d{4}-\d{5,}$/)),
    identifies_nobody: identifiesNobody,
  })
  .refine(({ from_date, until_date }) => until_date === null || until_date >= from_date, {
    path: ['until_date', 'day'],
    message: 'The day it ends must be on or after its first day',
  })
  .superRefine(nobodyNamed('title', 'promise', 'done', 'result', 'say_this', 'grade_it'));
export type PriorityForm = z.output<typeof priorityForm>;

const text = z.string();
const day = z.string().nullable();
const managedPriorityShape = z.object({
  id: text,
  version: z.number(),
  position: z.number(),
  title: text,
  promise: text,
  promised_on: day,
  done: text,
  done_on: day,
  result: text,
  result_on: day,
  say_this: text,
  grade_it: text,
  owner_id: text.nullable(),
  owner: text.nullable(),
  from_date: text,
  until_date: day,
  current: z.boolean(),
  problems: z.array(text),
});
export type ManagedPriority = z.output<typeof managedPriorityShape>;

export const managedNeighbourhoodShape = z.object({
  id: text,
  force_id: text,
  code: text,
  name: text,
  district: text.nullable(),
  today: text,
  priorities: z.array(managedPriorityShape),
  owners: z.array(z.object({ id: text, name: text })),
  problems: z.array(z.object({ reference: text, title: text, stage: text })),
});
export type ManagedNeighbourhood = z.output<typeof managedNeighbourhoodShape>;
