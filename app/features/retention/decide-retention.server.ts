import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { checkTexts, lookFirst, type CheckedTexts } from '~/lib/separated-text/check-texts.server';
import { decisionSchema, type Decision } from './retention.schema';

const erased = z.object({ erasure: z.string(), file_keys: z.array(z.string()) });

/** Erases what was chosen; the bytes of files go at once, and a job sees to those that could not be removed. */
async function erase(
  context: AppLoadContext,
  problem: string,
  data: Extract<Decision, { decision_taken: 'erase' }>,
  { texts, mentions }: CheckedTexts<'reason'>,
) {
  const { file_keys } = erased.parse(
    await call(context, 'erase_personal', {
      p_form_token: data.form_token,
      p_problem: problem,
      p_basis: data.basis,
      p_reason: texts.reason,
      p_identities: data.identity,
      p_places: data.place,
      p_particulars: data.particular,
      p_evidence: data.evidence,
      p_mentions: mentions,
    }),
  );
  const removals = await Promise.allSettled(file_keys.map((key) => context.files.remove(key)));
  const left = removals.filter(({ status }) => status === 'rejected').length;
  if (left > 0) context.log.error({ left }, 'bytes of erased files are still there; the worker removes them');
}

/**
 * Takes the form of a retention decision one step on: faults, the check page with the reason in both versions and what
 * will happen, or done.
 * @returns the answer for the page, or `{ done }` with what was decided
 * @throws AppError problem_unknown, role_not_allowed
 */
export async function decideRetention(context: AppLoadContext, request: Request, problem: string) {
  const form = await parseForm(request, decisionSchema);
  if (!form.ok) return invalid(form);
  const { data, values } = form;
  try {
    if (data.decision_taken === 'group') {
      await call(context, 'set_retention_group', {
        p_form_token: data.form_token,
        p_problem: problem,
        p_identities: data.identity,
        p_group: data.group,
      });
      return { done: 'group' as const };
    }
    const checked = await checkTexts(context, problem, { reason: data.reason }, { reason: 'Why' }, values);
    if ('check' in checked) return lookFirst({ ...checked, decision: data });
    if (data.decision_taken === 'erase') await erase(context, problem, data, checked);
    else
      await call(context, 'keep_entries', {
        p_form_token: data.form_token,
        p_problem: problem,
        p_identities: data.identity,
        p_reason: checked.texts.reason,
        p_next_review_on: data.next,
        p_mentions: checked.mentions,
      });
    return { done: data.decision_taken };
  } catch (error) {
    return refused(error, values);
  }
}
