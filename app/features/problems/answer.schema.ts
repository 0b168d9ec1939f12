import { z } from 'zod';
import { dateField, dayOrMonthField } from '~/lib/date-field.server';
import { spanOf } from '~/lib/day-or-month';
import { many } from '~/lib/forms.server';
import { INFORMATION, SOURCES } from '~/lib/grading';
import { openHandling } from '~/lib/open-handling.server';
import type { Question } from './stage.schema';

const number = (what: string) =>
  z
    .string()
    .default('')
    .transform((typed, ctx) => {
      const plain = typed.replace(/[£,\s]/g, '');
      if (plain === '') return null;
      if (/^\d{1,10}(\.\d{1,2})?$/.test(plain)) return Number(plain);
      ctx.addIssue({ code: 'custom', message: `Enter ${what} as a number, like 24` });
      return z.NEVER;
    });
const period = (name: string) => ({
  from: dateField(`the first day ${name}`, { optional: true, until: 'today' }),
  until: dateField(`the last day ${name}`, { optional: true }),
});
const [before, after] = [period('of the period'), period('of the period after')];

const wholeAnswer = z
  .object({
    form_token: z.string(),
    version: z.coerce.number().int().min(0),
    body: z.string().trim().max(20_000, 'The answer must be 20,000 characters or fewer').default(''),
    choices: many(z.string()),
    amount: number('the number'),
    amount_after: number('the number after'),
    from_date: before.from,
    until_date: before.until,
    after_from_date: after.from,
    after_until_date: after.until,
    // Asked of a new answer alone: one that is there is graded again on a page of its own, with a reason.
    source: z.enum(SOURCES).optional(),
    information: z.enum(INFORMATION).optional(),
    handling: openHandling.optional(),
  })
  .superRefine(({ from_date, until_date, after_from_date, after_until_date }, ctx) => {
    const wrong = (from: string | null, until: string | null) =>
      from !== null && until !== null && until < from;
    const message = 'The last day must be the first day or later';
    if (wrong(from_date, until_date)) ctx.addIssue({ code: 'custom', path: ['until_date'], message });
    if (wrong(after_from_date, after_until_date))
      ctx.addIssue({ code: 'custom', path: ['after_until_date'], message });
  });
export type AnswerForm = z.output<typeof wholeAnswer>;

/** Of a question that asks for one day a month will do: it is kept as its first and its last day. */
const answerOfDay = wholeAnswer
  .safeExtend({ from_date: dayOrMonthField('the day', { optional: true, until: 'today' }) })
  .transform(({ from_date, ...answer }): AnswerForm => {
    const { from, until } = from_date === null ? { from: null, until: null } : spanOf(from_date);
    return { ...answer, from_date: from, until_date: until };
  });

/** The answer to one question of a stage by its input: what the question does not ask is empty. */
export const answerSchema = (input: Question['input']): z.ZodType<AnswerForm> =>
  input === 'date' ? answerOfDay : wholeAnswer;

/** One hypothesis: what is thought, how it was tested, what was found. */
export const hypothesisSchema = z.object({
  form_token: z.string(),
  version: z.coerce.number().int().min(0),
  statement: z
    .string()
    .trim()
    .min(1, 'Enter what you think is happening')
    .max(2000, 'The hypothesis must be 2,000 characters or fewer'),
  test: z.string().trim().max(10_000).default(''),
  finding: z.string().trim().max(10_000).default(''),
  outcome: z.enum(['untested', 'supported', 'not_supported', 'unclear'], { error: 'Select an outcome' }),
  data_sources: many(z.string()),
});
export type HypothesisForm = z.output<typeof hypothesisSchema>;
