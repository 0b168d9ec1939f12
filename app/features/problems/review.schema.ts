import { z } from 'zod';

const stage = z.enum(['scanning', 'analysis', 'response', 'assessment']);

/** One row of the queue. */
export const queueShape = z.array(
  z.object({
    id: z.string(),
    reference: z.string(),
    title: z.string(),
    stage,
    number: z.number(),
    submitted_at: z.string(),
    by: z.string(),
    escalated: z.boolean(),
    waiting_days: z.number(),
    neighbourhood: z.string().nullable(),
  }),
);
export type QueueRow = z.output<typeof queueShape>[number];

const submitted = z.object({
  kind: z.enum(['answer', 'hypothesis', 'action']),
  code: z.string(),
  heading: z.string(),
  input: z.string().nullable(),
  body: z.string(),
  choices: z.array(z.string()),
  amount: z.number().nullable(),
  amount_after: z.number().nullable(),
  from_date: z.string().nullable(),
  until_date: z.string().nullable(),
  after_from_date: z.string().nullable(),
  after_until_date: z.string().nullable(),
  by: z.string(),
});
export type Submitted = z.output<typeof submitted>;

/** What `review_page` answers: null for who may not know of the submission. */
export const reviewShape = z
  .object({
    id: z.string(),
    problem_id: z.string(),
    reference: z.string(),
    title: z.string(),
    stage,
    number: z.number(),
    state: z.enum(['waiting', 'withdrawn', 'approved', 'returned']),
    submitted_at: z.string(),
    by: z.string(),
    note: z.string(),
    escalated: z.boolean(),
    closure_reason: z.string().nullable(),
    refusal: z.string().nullable(),
    answers: z.array(submitted),
    before: z
      .object({
        number: z.number(),
        state: z.string(),
        reason: z.string().nullable(),
        answers: z.array(submitted),
        reasons: z.record(z.string(), z.string()),
      })
      .nullable(),
  })
  .nullable();
export type ReviewPage = NonNullable<z.output<typeof reviewShape>>;

/** The reviewer's decision. Words by field come as `words.<question>`; `decision` is a field of the check step. */
export const decisionSchema = z
  .object({
    form_token: z.string(),
    verdict: z.enum(['approved', 'returned'], { error: 'Select whether to approve or return it' }),
    reason: z.string().trim().max(4000, 'The reason must be 4,000 characters or fewer').default(''),
    words: z.record(z.string(), z.string().trim().max(4000)).default({}),
  })
  .superRefine(({ verdict, reason }, ctx) => {
    if (verdict === 'returned' && reason === '')
      ctx.addIssue({ code: 'custom', path: ['reason'], message: 'Enter why you return it' });
  });
export type Decision = z.output<typeof decisionSchema>;
