import { z } from 'zod';
import { attendanceFaults, attendanceShape } from '~/lib/attendance-form.server';
import { dateField, timeField } from '~/lib/date-field.server';

/** Time that was spent without an entry of its own. */
export const attendanceSchema = z
  .object({
    form_token: z.uuid('Reload the page and send the form again'),
    when: dateField('the day it began', { until: 'today' }),
    time: timeField('the time it began'),
    note: z.string().trim().max(2000, 'The note must be 2,000 characters or fewer').default(''),
    ...attendanceShape,
  })
  .superRefine((typed, ctx) => {
    for (const [field, message] of attendanceFaults(typed, true))
      ctx.addIssue({ code: 'custom', path: [field], message });
  });
