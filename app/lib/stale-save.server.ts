import { data, type AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from './call.server';
import { AppError } from './errors';
import { wording, type ErrorCode } from './error-wording';
import type { FormAnswer, FormValues, Saver } from './form-fields';
import { refused } from './forms.server';
import { isSecret } from './typed-form.server';

/** A row that people edit; its table is one that `who_saved` knows. */
export type EditedRow = {
  table: 'hypothesis' | 'evidence' | 'action' | 'priority' | 'member' | 'account' | 'agreement';
  id: string;
};

/** Refusals that say that a row is closed to edits: its page may have no such form any more that could hold what was typed. */
const CLOSED: ReadonlySet<ErrorCode> = new Set([
  'action_closed',
  'agreement_extended_before',
  'post_ended',
  'summary_not_a_draft',
  'summary_not_published',
  'summary_waiting',
]);

const saverShape: z.ZodType<Saver | null> = z.object({ by: z.string(), at: z.string() }).nullable();

/** Who saved the row last; null where that cannot be found out now, which is no reason to lose what was typed. */
async function saverOf(context: AppLoadContext, row: EditedRow): Promise<Saver | null> {
  try {
    return saverShape.parse(await call(context, 'who_saved', { p_table: row.table, p_row: row.id }));
  } catch {
    return null;
  }
}

/**
 * Answers a refused save of a row with a version. After a stale save the page shows both texts (`TwoTexts` with the
 * `stale` of `useFormState`), status 409, and so it does where the row was closed meanwhile, then to read and to copy;
 * anything else is shown beside the form as `refused` does.
 * @param saved the row, or who saved it and when where the page has read that anyway
 * @throws the error itself when the person cannot put it right
 */
export async function refusedEdit(
  context: AppLoadContext,
  error: unknown,
  typed: FormValues,
  saved: EditedRow | Saver | null,
) {
  const code = error instanceof AppError ? error.code : null;
  const closed =
    code !== null && CLOSED.has(code) ? `${wording[code].title}. ${wording[code].todo}` : undefined;
  if (code !== 'stale_version' && closed === undefined) return refused(error, typed);
  const saver = saved && 'table' in saved ? await saverOf(context, saved) : saved;
  const values = Object.fromEntries(Object.entries(typed).filter(([name]) => !isSecret(name)));
  return data<FormAnswer>({ errors: {}, values: {}, stale: { values, saver, closed } }, { status: 409 });
}
