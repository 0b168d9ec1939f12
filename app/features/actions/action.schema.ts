import { z } from 'zod';
import { attendanceFaults, attendanceShape } from '~/lib/attendance-form.server';
import { dateField, timeField } from '~/lib/date-field.server';
import { many } from '~/lib/forms.server';
import { INFORMATION, SOURCES } from '~/lib/grading';
import { openHandling } from '~/lib/open-handling.server';

const formToken = z.uuid('Reload the page and send the form again');
const optionalId = z.union([z.literal(''), z.uuid()]).default('');

const grading = {
  source: z.enum(SOURCES, 'Choose how reliable the source is'),
  information: z.enum(INFORMATION, 'Choose how it is known'),
  handling: openHandling,
};

/** A new action. `owner` is a member of one's own organisation, `organisation` any that works on the problem. */
export const newActionSchema = z.object({
  form_token: formToken,
  task: z
    .string()
    .trim()
    .min(1, 'Say what is to be done')
    .max(2000, 'The task must be 2,000 characters or fewer'),
  mechanism: z.string().trim().max(2000, 'This must be 2,000 characters or fewer').default(''),
  technique: z.union([z.literal(''), z.coerce.number().int().min(1).max(25)]).default(''),
  organisation: z.uuid('Choose who is to do it'),
  owner: optionalId,
  due: dateField('the day it is due'),
  ...grading,
});

/** Done: what, when, who was there and how long, pictures. */
export const doneSchema = z
  .object({
    form_token: formToken,
    body: z
      .string()
      .trim()
      .min(1, 'Say what was done')
      .max(20_000, 'This must be 20,000 characters or fewer'),
    when: dateField('the day it was done', { until: 'today' }),
    time: timeField('the time it was done'),
    photo: many(z.uuid()),
    photo_refused: many(z.string()),
    ...attendanceShape,
    ...grading,
  })
  .superRefine((typed, ctx) => {
    for (const [field, message] of attendanceFaults(typed))
      ctx.addIssue({ code: 'custom', path: [field], message });
  });

/** Another owner or day. */
export const changeSchema = z.object({
  form_token: formToken,
  version: z.coerce.number().int(),
  organisation: z.uuid('Choose who is to do it'),
  owner: optionalId,
  due: dateField('the day it is due'),
});

/** It will not be done. */
export const dropSchema = z.object({
  form_token: formToken,
  reason: z
    .string()
    .trim()
    .min(1, 'Say why it will not be done')
    .max(2000, 'The reason must be 2,000 characters or fewer'),
});
