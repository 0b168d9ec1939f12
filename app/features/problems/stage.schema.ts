import { z } from 'zod';

const choice = z.object({ code: z.string(), label: z.string(), hint: z.string().optional() });
const answer = z.object({
  body: z.string(),
  choices: z.array(z.string()),
  amount: z.number().nullable(),
  amount_after: z.number().nullable(),
  from_date: z.string().nullable(),
  until_date: z.string().nullable(),
  after_from_date: z.string().nullable(),
  after_until_date: z.string().nullable(),
  version: z.number(),
  by: z.string(),
  at: z.string(),
  grading: z.object({ source: z.string(), information: z.string(), handling: z.string() }),
});
const question = z.object({
  code: z.string(),
  heading: z.string(),
  hint: z.string(),
  guidance: z.string(),
  input: z.enum(['text', 'choices', 'count', 'date', 'money', 'counts_before_after']),
  choices: z.array(choice),
  returned: z.string().nullable(),
  answer: answer.nullable(),
});
const hypothesis = z.object({
  id: z.string(),
  statement: z.string(),
  test: z.string(),
  finding: z.string(),
  outcome: z.enum(['untested', 'supported', 'not_supported', 'unclear']),
  data_sources: z.array(z.string()),
  version: z.number(),
  by: z.string(),
});
const action = z.object({
  id: z.string(),
  task: z.string(),
  mechanism: z.string(),
  technique: z.number().nullable(),
  due_on: z.string(),
  status: z.enum(['open', 'done', 'dropped']),
  overdue: z.boolean(),
  done_at: z.string().nullable(),
  organisation: z.string(),
  owner: z.string().nullable(),
  created_at: z.string(),
});
const submission = z.object({
  id: z.string(),
  number: z.number(),
  state: z.enum(['waiting', 'withdrawn', 'approved', 'returned']),
  submitted_at: z.string(),
  by: z.string(),
  reviewed_at: z.string().nullable(),
  reviewer: z.string().nullable(),
  reason: z.string().nullable(),
});

/** What `problem_stage` answers. */
export const stageShape = z.object({
  questions: z.array(question),
  missing: z.array(z.string()),
  returned: z.object({ reason: z.string(), by: z.string(), reviewed_at: z.string() }).nullable(),
  hypotheses: z.array(hypothesis),
  data_sources: z.array(choice),
  actions: z.array(action),
  closure_reasons: z.array(choice),
  submissions: z.array(submission),
});
export type StageRecord = z.output<typeof stageShape>;
export type Question = z.output<typeof question>;
export type Answer = z.output<typeof answer>;
export type Hypothesis = z.output<typeof hypothesis>;
export type StageAction = z.output<typeof action>;
