import { z } from 'zod';
import { attendanceFaults, attendanceShape } from '~/lib/attendance-form.server';
import { dateField, timeField } from '~/lib/date-field.server';
import { many } from '~/lib/forms.server';
import { HANDLING, INFORMATION, SOURCES } from '~/lib/grading';

const words = z.string().trim().default('');

type Faults = { addIssue: (issue: { code: 'custom'; path: [string]; message: string }) => void };
type Handled = { handling: string; review: string | null; conditions: string; recipients: readonly string[] };

/** What handling codes 4 and 5 want besides. */
export function handlingFaults({ handling, review, conditions, recipients }: Handled, ctx: Faults) {
  const fault = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
  if (handling === '4' && !review) fault('review', 'Enter when to look at this again');
  const named = handling === '5' || handling === 'C';
  if (named && !conditions) fault('conditions', 'Enter the conditions to keep');
  if (named && recipients.length === 0) fault('recipients', 'Choose who may see this');
}

/** The codes of an entry and what codes 4 and 5 add. */
const gradingShape = {
  source: z.enum(SOURCES, 'Choose how reliable the source is'),
  information: z.enum(INFORMATION, 'Choose how it is known'),
  handling: z.enum(HANDLING, 'Choose who may see it'),
  review: dateField('the review date', { optional: true }),
  conditions: words,
  recipients: many(z.uuid('Choose organisations from the list')),
};

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
    ...gradingShape,
    reason: words,
    photo: many(z.uuid()),
    photo_refused: many(z.string()),
    ...attendanceShape,
  })
  .superRefine((entry, ctx) => {
    const fault = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (entry.handling === '4' && !entry.reason) fault('reason', 'Say why this stays within your agency');
    handlingFaults(entry, ctx);
    for (const [field, message] of attendanceFaults(entry)) fault(field, message);
  });

/** Another grading of an item: its codes, and why. */
export const regradeShape = {
  ...gradingShape,
  reason: z
    .string()
    .trim()
    .min(1, 'Say why it is graded again')
    .max(1000, 'The reason must be 1,000 characters or fewer'),
};

/** Another grading of an entry, with its reason. */
export const regradeSchema = z
  .object({
    form_token: z.uuid('Reload the page and send the form again'),
    version: z.coerce.number().int(),
    ...regradeShape,
  })
  .superRefine(handlingFaults);
