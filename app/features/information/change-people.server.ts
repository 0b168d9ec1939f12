import { redirect, type AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import type { FormValues } from '~/lib/form-fields';
import { checkTexts, lookFirst, type TextCheck } from '~/lib/separated-text/check-texts.server';
import { loadPeople } from './load-people.server';
import { takeOutSchema } from './identity.schema';
import * as schemas from './people.schema';

/** A reason beside a button: its author looks at both versions only when something was found in it. */
const shortReason = { shortReason: true };

/** Does what a form asks; a form whose words have to be looked at first answers with both versions of them. */
function act<Schema extends z.ZodType>(
  schema: Schema,
  run: (problem: string, form: z.output<Schema>, values: FormValues) => Promise<unknown>,
) {
  return async (request: Request, problem: string) => {
    const form = await parseForm(request, schema);
    if (!form.ok) return invalid(form);
    try {
      const done = await run(problem, form.data, form.values);
      return isTextCheck(done) ? lookFirst(done) : null;
    } catch (error) {
      return refused(error, form.values);
    }
  };
}

const isTextCheck = (done: unknown): done is TextCheck =>
  typeof done === 'object' && done !== null && 'check' in done;

/** The forms that say why. */
function reasonsOf(context: AppLoadContext) {
  return {
    'show-names': act(schemas.purposeSchema, async (problem, form, values) => {
      const labels = { words: 'Why you need to see names' };
      const checked = await checkTexts(
        context,
        problem,
        { words: form.purpose },
        labels,
        values,
        shortReason,
      );
      if ('check' in checked) return checked;
      return call(context, 'give_purpose', {
        p_form_token: form.form_token,
        p_problem: problem,
        p_words: checked.texts.words,
        p_mentions: checked.mentions,
      });
    }),
    admit: act(schemas.admissionSchema, async (problem, form, values) => {
      const words = form.purpose_of_disclosure;
      const labels = { words: 'Why it needs to read this problem' };
      const checked = await checkTexts(context, problem, { words }, labels, values, shortReason);
      if ('check' in checked) return checked;
      return call(context, 'admit_organisation', {
        p_form_token: form.form_token,
        p_problem: problem,
        p_organisation: form.admitted.organisation,
        p_agreement: form.admitted.agreement,
        p_gateway: form.gateway,
        p_purpose: checked.texts.words,
        p_mentions: checked.mentions,
      });
    }),
  };
}

/** The forms without words of their own. */
function choicesOf(context: AppLoadContext) {
  return {
    end: act(schemas.endSchema, (problem, form) =>
      call(context, 'end_participation', {
        p_form_token: form.form_token,
        p_problem: problem,
        p_organisation: form.organisation,
      }),
    ),
    'give-part': act(schemas.givePartSchema, (problem, form) =>
      call(context, 'set_problem_role', {
        p_form_token: form.form_token,
        p_problem: problem,
        p_role: form.part,
        p_member: form.member,
      }),
    ),
    'end-part': act(schemas.endPartSchema, (_problem, form) =>
      call(context, 'end_problem_role', { p_form_token: form.form_token, p_role_id: form.part_held }),
    ),
    'take-out': act(takeOutSchema, (problem, form) =>
      call(context, 'take_out_again', {
        p_form_token: form.form_token,
        p_problem: problem,
        p_mentions: form.mentions,
      }),
    ),
    decline: act(schemas.declineSchema, (_problem, form) =>
      call(context, 'decline_request', { p_form_token: form.form_token, p_request: form.request }),
    ),
  };
}

/**
 * Does what a form of the People tab asks for by its `intent`.
 * @returns the answer with messages and what was typed, or both versions of its words to look at; a redirect back to the tab, or to the log that somebody came from, when it is done
 * @throws AppError by the table of codes; `bad_request` for an intent that does not exist
 */
export async function changePeople(context: AppLoadContext, request: Request, reference: string) {
  const intent = (await request.clone().formData()).get('intent');
  const acts = { ...reasonsOf(context), ...choicesOf(context) };
  if (typeof intent !== 'string' || !Object.hasOwn(acts, intent))
    throw new AppError('bad_request', { requestId: context.requestId });
  const { problem_id } = await loadPeople(context, reference);
  const answer = await acts[intent as keyof typeof acts](request, problem_id);
  // Who came from the log to ask for names goes back to what they were reading.
  const tab =
    intent === 'show-names' && new URL(request.url).searchParams.get('back') === 'log' ? 'log' : 'people';
  const done = intent === 'take-out' ? '?done=taken_out' : '';
  return answer ?? redirect(`/problems/${reference}/${tab}${done}`);
}
