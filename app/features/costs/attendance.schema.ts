import { z } from 'zod';
import { attendanceFaults, attendanceShape } from '~/lib/attendance-form.server';
import { dateField, timeField } from '~/lib/date-field.server';
import { INFORMATION, SOURCES } from '~/lib/grading';
import { openHandling } from '~/lib/open-handling.server';

/** Time that was spent without an entry of its own. */
export const attendanceSchema = z
  .object({
    form_token: z.uuid('Reload the page and send the form again'),
    when: dateField('the day it began', { until: 'today' }),
    time: timeField('the time it began'),
    note: z.string().trim().max(2000, 'The note must be 2,000 characters or fewer').default(''),
    source: z.enum(SOURCES, 'Choose how reliable the source is').default('B'),
    information: z.enum(INFORMATION, 'Choose how it is known').default('2'),
    handling: openHandling.default('2'),
    ...attendanceShape,
  })
  .superRefine((typed, ctx) => {
    for (const [field, message] of attendanceFaults(typed, true))
      ctx.addIssue({ code: 'custom', path: [field], message });
  });
