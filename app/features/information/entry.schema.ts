import { z } from 'zod';
import { dateField, timeField } from '~/lib/date-field.server';
import { many } from '~/lib/forms.server';
import { HANDLING, INFORMATION, SOURCES } from '~/lib/grading';

const words = z.string().trim().default('');

/** One line of who was there: a role, how many, whose. Lines without a role are left out. */
const present = z.object({
  role: words,
  count: words,
  organisation: words,
});

/** A new entry as the form on the Log tab sends it. */
export const entrySchema = z
  .object({
    form_token: z.uuid('Reload the page and send the form again'),
    body: z
      .string()
      .trim()
      .min(1, 'Write what happened')
      .max(20_000, 'The entry must be 20,000 characters or fewer'),
    kind: z.string().min(1, 'Choose what kind of entry it is'),
    when: dateField('the day it happened', { until: 'today' }),
    time: timeField('the time it happened'),
    source: z.enum(SOURCES, 'Choose how reliable the source is'),
    information: z.enum(INFORMATION, 'Choose how it is known'),
    handling: z.enum(HANDLING, 'Choose who may see it'),
    reason: words,
    review: dateField('the review date', { optional: true }),
    conditions: words,
    recipients: many(z.uuid('Choose organisations from the list')),
    minutes: words,
    side: z.enum(['problem', 'solution']).optional(),
    people: z.array(present).default([]),
  })
  .superRefine((entry, ctx) => {
    const fault = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (entry.handling === '4' && !entry.reason) fault('reason', 'Say why this stays within your agency');
    if (entry.handling === '4' && !entry.review) fault('review', 'Enter when to look at this again');
    if (entry.handling === '5' && !entry.conditions) fault('conditions', 'Enter the conditions to keep');
    if (entry.handling === '5' && entry.recipients.length === 0)
      fault('recipients', 'Choose who may see this');
    const lines = entry.people.filter(({ role }) => role);
    if (lines.length > 0 || entry.minutes) {
      if (!/^\d{1,5}$/.test(entry.minutes) || Number(entry.minutes) < 1)
        fault('minutes', 'Enter how long it took in minutes, like 90');
      if (lines.length === 0) fault('people', 'Choose who was there');
      if (!entry.side) fault('side', 'Say whether the time was for the problem or for the solution');
      if (lines.some(({ count }) => !/^\d{1,3}$/.test(count) || Number(count) < 1))
        fault('people', 'Enter how many people were there, like 2');
    }
  });

export type NewEntry = z.output<typeof entrySchema>;
