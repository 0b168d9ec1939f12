import { z } from 'zod';
import { attendanceFaults, attendanceShape } from '~/lib/attendance-form.server';
import { dateField, timeField } from '~/lib/date-field.server';
import { many } from '~/lib/forms.server';
import { HANDLING, INFORMATION, SOURCES } from '~/lib/grading';
import { identifiesNobody, nobodyNamed } from '~/lib/nobody-named.server';

const words = z.string().trim().default('');

type Faults = { addIssue: (issue: { code: 'custom'; path: [string]; message: string }) => void };
type Handled = {
  handling: string;
  review: string | null;
  conditions: string;
  recipients: readonly string[];
  purpose: string;
  law: string;
  law_words: string;
};

/** What codes 5 and C want: each receiver that they name is a disclosure, with its purpose, law and conditions. */
function namedFaults({ conditions, recipients, purpose, law, law_words }: Handled, ctx: Faults) {
  const fault = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
  if (recipients.length === 0) fault('recipients', 'Choose who may see this');
  if (!purpose) fault('purpose', 'Say why they need it');
  if (!law) fault('law', 'Choose the law that allows it');
  if (law === 'other' && !law_words) fault('law_words', 'Say which law allows it');
  if (!conditions) fault('conditions', 'Enter the conditions to keep');
}

/** What handling codes 4, 5 and C want besides. */
export function handlingFaults(handled: Handled, ctx: Faults) {
  const { handling, review, recipients } = handled;
  const fault = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
  if (handling === '4' && !review) fault('review', 'Enter when to look at this again');
  if (handling === '4' && recipients.length > 0)
    fault('recipients', 'Code 4 keeps it in your agency. Choose code 5 or C to name who else may see it');
  if (handling === '5' || handling === 'C') namedFaults(handled, ctx);
}

/** The codes of an entry and what codes 4 and 5 add. */
const gradingShape = {
  source: z.enum(SOURCES, 'Choose how reliable the source is'),
  information: z.enum(INFORMATION, 'Choose how it is known'),
  handling: z.enum(HANDLING, 'Choose who may see it'),
  review: dateField('the review date', { optional: true }),
  conditions: words,
  purpose: words,
  law: z.string().default(''),
  law_words: z.string().trim().max(300, 'The law must be 300 characters or fewer').default(''),
  identifies_nobody: identifiesNobody,
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
  })
  .superRefine(nobodyNamed('law_words'));

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
  .superRefine(handlingFaults)
  .superRefine(nobodyNamed('law_words'));
