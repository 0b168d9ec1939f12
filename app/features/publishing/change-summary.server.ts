import type { AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import { call } from '~/lib/call.server';
import { detect } from '~/lib/detection/detect';
import { AppError } from '~/lib/errors';
import { parseForm, invalid } from '~/lib/forms.server';
import { refusedEdit } from '~/lib/stale-save.server';
import { draftQuestions } from './draft-questions';
import { findBlockers } from './find-blockers.server';
import { loadSummaryTab, type SummaryTab } from './load-summary-tab.server';
import * as schemas from './summary.schema';

type Act<Schema extends z.ZodType> = {
  schema: Schema;
  run: (tab: SummaryTab, form: z.output<Schema>) => Promise<unknown>;
};

function act<Schema extends z.ZodType>(schema: Schema, run: Act<Schema>['run']) {
  return async (context: AppLoadContext, request: Request, tab: SummaryTab) => {
    const form = await parseForm(request, schema, context);
    if (!form.ok) return invalid(form);
    try {
      await run(tab, form.data);
      return null;
    } catch (error) {
      const saver = tab.draft && { by: tab.draft.drafted_by };
      return refusedEdit(context, error, form.values, saver);
    }
  };
}

/** Both signatures are given only for words in which the detector, too, finds nobody. */
async function refuseIdentifying(context: AppLoadContext, tab: SummaryTab) {
  if ((await findBlockers(context, tab)).blockers.length > 0)
    throw new AppError('summary_identifies', { requestId: context.requestId });
}

/** Only what the detector finds in the draft now can be declared harmless, not any words that a form may bring. */
async function declareHarmless(context: AppLoadContext, tab: SummaryTab, words: string) {
  const { blockers } = await findBlockers(context, tab);
  if (!blockers.some((one) => one.declarable && one.words === words)) return;
  await call(context, 'declare_harmless', { p_problem: tab.problem_id, p_words: [words] });
}

/**
 * Both signatures are for words that were read. One that comes too late has no text of its own to compare: it is told
 * to read the summary again.
 */
async function sign(context: AppLoadContext, tab: SummaryTab, give: () => Promise<unknown>) {
  await refuseIdentifying(context, tab);
  try {
    return await give();
  } catch (error) {
    const stale = error instanceof AppError && error.code === 'stale_version';
    throw stale ? new AppError('summary_changed', { requestId: context.requestId }) : error;
  }
}

/** The approver answers for every word of the draft, as it stands now, that could single somebody out. */
function answersTo(context: AppLoadContext, tab: SummaryTab, given: readonly string[]) {
  return draftQuestions(tab).map((asked, index) => {
    const answer = given[index] ?? '';
    if (answer.length < 3) throw new AppError('answers_missing', { requestId: context.requestId });
    if (detect(answer).length > 0) throw new AppError('summary_identifies', { requestId: context.requestId });
    return { ...asked, answer };
  });
}

/** The two signatures. */
function signaturesOf(context: AppLoadContext) {
  return {
    submit: act(schemas.signSchema, (tab, form) =>
      sign(context, tab, () =>
        call(context, 'submit_summary', {
          p_problem: tab.problem_id,
          p_edit_version: form.edit_version,
          p_form_token: form.form_token,
        }),
      ),
    ),
    approve: act(schemas.approveSchema, (tab, form) => {
      const answers = answersTo(context, tab, form.answers);
      return sign(context, tab, () =>
        call(context, 'approve_with_answers', {
          p_problem: tab.problem_id,
          p_edit_version: form.edit_version,
          p_answers: answers,
          p_form_token: form.form_token,
        }),
      );
    }),
  };
}

/** What can keep a summary from residents besides its words: a day, and what an organisation says. */
function holdsOf(context: AppLoadContext) {
  return {
    'not-before': act(schemas.notBeforeSchema, (tab, form) =>
      call(context, 'set_not_before', {
        p_problem: tab.problem_id,
        p_edit_version: form.edit_version,
        p_day: form.not_before,
        p_reason: form.why_not_before,
        p_form_token: form.form_token,
      }),
    ),
    'answer-notice': act(schemas.noticeSchema, (_tab, form) =>
      call(context, 'answer_notice', {
        p_notice: form.notice,
        p_answer: form.answer,
        p_words: form.objection,
        p_form_token: form.form_token,
      }),
    ),
    settle: act(schemas.settleSchema, (_tab, form) =>
      call(context, 'settle_objection', {
        p_notice: form.notice,
        p_words: form.settlement,
        p_form_token: form.form_token,
      }),
    ),
  };
}

function actsOf(context: AppLoadContext) {
  return {
    save: act(schemas.summarySchema, (tab, form) =>
      call(context, 'save_summary', {
        p_problem: tab.problem_id,
        p_edit_version: form.edit_version,
        p_title: form.title,
        p_the_problem: form.the_problem,
        p_found_out: form.found_out,
        p_did: form.did,
        p_changed: form.changed,
        p_learned: form.learned,
        p_organisations: form.organisations,
        p_form_token: form.form_token,
      }),
    ),
    harmless: act(schemas.harmlessSchema, (tab, form) => declareHarmless(context, tab, form.words)),
    'add-picture': act(schemas.pictureSchema, (tab, form) =>
      call(context, 'choose_summary_picture', {
        p_problem: tab.problem_id,
        p_evidence: form.evidence,
        p_description: form.description,
        p_form_token: form.form_token,
      }),
    ),
    'remove-picture': act(schemas.removePictureSchema, (tab, form) =>
      call(context, 'remove_summary_picture', {
        p_problem: tab.problem_id,
        p_picture: form.picture,
        p_form_token: form.form_token,
      }),
    ),
    ...signaturesOf(context),
    ...holdsOf(context),
    return: act(schemas.returnSchema, (tab, form) =>
      call(context, 'return_summary', { p_problem: tab.problem_id, p_form_token: form.form_token }),
    ),
    withdraw: act(schemas.withdrawSchema, (tab, form) => {
      // Residents read the reason: the database refuses what it knows, the detector whom it does not know.
      if (detect(form.reason).length > 0)
        throw new AppError('summary_identifies', { requestId: context.requestId });
      return call(context, 'withdraw_summary', {
        p_problem: tab.problem_id,
        p_reason: form.reason,
        p_form_token: form.form_token,
      });
    }),
  };
}

/**
 * Does what the summary tab's form asks for by its `intent`.
 * @returns the intent as `done` when it is done, else the answer with the messages and what was typed
 * @throws AppError by the table of codes; `bad_request` for an intent that does not exist
 */
export async function changeSummary(context: AppLoadContext, request: Request, reference: string) {
  const intent = (await request.clone().formData()).get('intent');
  const acts = actsOf(context);
  if (typeof intent !== 'string' || !Object.hasOwn(acts, intent)) throw new AppError('bad_request');
  const tab = await loadSummaryTab(context, reference);
  const answer = await acts[intent as keyof typeof acts](context, request, tab);
  return answer === null ? { done: intent } : answer;
}
