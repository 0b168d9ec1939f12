import { z } from 'zod';
import { dateField } from '~/lib/date-field.server';

const formToken = z.uuid('Open the page again and send the form once more');
const lines = (most: number) => z.string().trim().max(most, `Enter ${most} characters or fewer`).default('');

/** A new request: who asks, what to search for, and whether it is known that they are who they say. */
export const newRequestSchema = z
  .object({
    form_token: formToken,
    received: dateField('the day it was received', { until: 'today' }),
    name: z
      .string()
      .trim()
      .min(2, 'Enter the name of the person it is about')
      .max(200, 'Enter 200 characters or fewer'),
    acts_for: lines(500),
    contact: z.string().trim().min(3, 'Enter how to reach them').max(1000, 'Enter 1000 characters or fewer'),
    other_names: lines(1000),
    birth: dateField('the date of birth', { optional: true, until: 'today' }),
    addresses: lines(2000),
    vehicles: lines(1000),
    phones: lines(1000),
    emails: lines(1000),
    identity: z.enum(['proven', 'asked'], 'Say whether their identity has been proven'),
    identity_on: dateField('the day', { until: 'today' }),
    identity_check: lines(1000),
  })
  .refine(({ identity, identity_check }) => identity === 'asked' || identity_check.length >= 3, {
    path: ['identity_check'],
    message: 'Say how identity was proven, such as “passport seen at the counter”',
  })
  .refine(({ received, identity_on }) => identity_on >= received, {
    path: ['identity_on', 'day'],
    message: 'The day must be that of the request or later',
  });

/** Identity has been asked for: the clock stands. */
export const identityAskedSchema = z.object({
  form_token: formToken,
  asked_on: dateField('the day you asked', { until: 'today' }),
});

/** Identity has been proven: the month counts from then. */
export const identityProvenSchema = z.object({
  form_token: formToken,
  proven_on: dateField('the day it was proven', { until: 'today' }),
  identity_check: z
    .string()
    .trim()
    .min(3, 'Say how identity was proven, such as “passport seen at the counter”')
    .max(1000, 'Enter 1000 characters or fewer'),
});

/** Two more months. */
export const extendSchema = z.object({
  form_token: formToken,
  extension_reason: z
    .string()
    .trim()
    .min(10, 'Say why more time is needed: the person is told')
    .max(1000, 'Enter 1000 characters or fewer'),
});

/** The answer: the day on which the person is told of it. */
export const finishSchema = z.object({
  form_token: formToken,
  told_on: dateField('the day the person was told', { until: 'today' }),
});

/** An end without a pack: whoever asked takes it back, or it is refused on one of the law's grounds. */
export const closeSchema = z.object({
  form_token: formToken,
  outcome: z.enum(['withdrawn', 'unproven', 'unfounded', 'excessive'], 'Say how it ends'),
  closing_reason: z
    .string()
    .trim()
    .min(10, 'Say why in a sentence: a refusal has to be explained to the person')
    .max(1000, 'Enter 1000 characters or fewer'),
  told_on: dateField('the day the person was told', { until: 'today' }),
});

/** A search over all problems of the force. */
export const searchSchema = z.object({ form_token: formToken });

/** Whether a candidate is the person who asks. */
export const candidateSchema = z
  .object({
    form_token: formToken,
    candidate: z.uuid('Choose a candidate from the page'),
    decision: z.enum(['confirmed', 'rejected'], 'Say whether it is the person'),
    reason: lines(1000),
  })
  .refine(({ decision, reason }) => decision === 'confirmed' || reason.length >= 3, {
    path: ['reason'],
    message: 'Say why it is somebody else',
  });
