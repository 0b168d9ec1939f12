import type { AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import { AppError } from './errors';
import { invalid, parseForm, refused } from './forms.server';
import { refusedEdit, type EditedRow } from './stale-save.server';

type Answer = ReturnType<typeof invalid> | null;
type Intent = (context: AppLoadContext, request: Request) => Promise<Answer>;

/**
 * One thing that a page's forms may ask for.
 * @param edited the row with a version that the form edits, where it edits one
 */
export function intent<Schema extends z.ZodType>(
  schema: Schema,
  run: (context: AppLoadContext, form: z.output<Schema>) => Promise<unknown>,
  edited?: (form: z.output<Schema>) => EditedRow,
): Intent {
  return async (context, request) => {
    const form = await parseForm(request, schema, context);
    if (!form.ok) return invalid(form);
    try {
      await run(context, form.data);
      return null;
    } catch (error) {
      return edited
        ? refusedEdit(context, error, form.values, edited(form.data))
        : refused(error, form.values);
    }
  };
}

/**
 * Does what a form asks for by the button's `intent`.
 * @returns null when it is done, else the messages with what was typed
 * @throws AppError by the table of codes; `bad_request` for an intent that the page does not have
 */
export async function runIntent(
  context: AppLoadContext,
  request: Request,
  intents: Readonly<Record<string, Intent>>,
): Promise<Answer> {
  const wanted = (await request.clone().formData()).get('intent');
  const found = typeof wanted === 'string' && Object.hasOwn(intents, wanted) ? intents[wanted] : undefined;
  if (!found) throw new AppError('bad_request', { requestId: context.requestId });
  return found(context, request);
}
