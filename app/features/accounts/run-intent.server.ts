import type { AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import { AppError } from '~/lib/errors';
import { invalid, parseForm, refused } from '~/lib/forms.server';

type Answer = ReturnType<typeof invalid> | null;
type Intent = (context: AppLoadContext, request: Request) => Promise<Answer>;

/**
 * One thing that a page's forms may ask for.
 * @param field the field to blame for a refusal of the database; the form as a whole when it is not said
 */
export function intent<Schema extends z.ZodType>(
  schema: Schema,
  run: (context: AppLoadContext, form: z.output<Schema>) => Promise<unknown>,
  field?: string,
): Intent {
  return async (context, request) => {
    const form = await parseForm(request, schema, context);
    if (!form.ok) return invalid(form);
    try {
      await run(context, form.data);
      return null;
    } catch (error) {
      return refused(error, form.values, field);
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
