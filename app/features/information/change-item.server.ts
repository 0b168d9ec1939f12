import { redirect, type AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { checkTexts } from '~/lib/separated-text/check-texts.server';
import { endSharingSchema, regradeItemSchema, shareSchema } from './item.schema';
import { loadItem, type ItemPage } from './load-item.server';

async function regrade(context: AppLoadContext, request: Request, item: ItemPage) {
  const form = await parseForm(request, regradeItemSchema);
  if (!form.ok) return invalid(form);
  const { form_token, seen, source, information, handling, recipients, review, law, law_words } = form.data;
  const { reason, conditions, purpose } = form.data;
  const labels = {
    reason: 'Why it is graded again',
    conditions: 'Conditions',
    purpose: 'Why they need it',
  };
  const fields = { reason, conditions, purpose };
  const checked = await checkTexts(context, item.problem_id, fields, labels, form.values);
  if ('check' in checked) return checked;
  try {
    await call(context, 'regrade_item', {
      p_form_token: form_token,
      p_kind: item.kind,
      p_item: item.id,
      p_seen_grading: seen,
      p_mentions: checked.mentions,
      p_grading: {
        source,
        information,
        handling,
        recipients,
        review_on: review,
        gateway: law,
        gateway_words: law_words,
        ...checked.texts,
      },
    });
    return null;
  } catch (error) {
    return refused(error, form.values);
  }
}

async function share(context: AppLoadContext, request: Request, item: ItemPage) {
  const form = await parseForm(request, shareSchema);
  if (!form.ok) return invalid(form);
  const { form_token, organisation, member, why, gateway, gateway_words, share_conditions } = form.data;
  const labels = { reason: 'Why they need it', conditions: 'Conditions' };
  const fields = { reason: why, conditions: share_conditions };
  const checked = await checkTexts(context, item.problem_id, fields, labels, form.values);
  if ('check' in checked) return checked;
  try {
    await call(context, 'record_disclosure', {
      p_form_token: form_token,
      p_problem: item.problem_id,
      p_mentions: checked.mentions,
      p_disclosure: {
        items: [{ kind: item.kind, id: item.id }],
        organisation_id: organisation,
        members: member,
        gateway,
        gateway_words,
        ...checked.texts,
      },
    });
    return null;
  } catch (error) {
    return refused(error, form.values);
  }
}

async function endSharing(context: AppLoadContext, request: Request, item: ItemPage) {
  const form = await parseForm(request, endSharingSchema);
  if (!form.ok) return invalid(form);
  const { form_token, disclosure, end_reason } = form.data;
  const checked = await checkTexts(
    context,
    item.problem_id,
    { reason: end_reason },
    { reason: 'Why it is shared no more' },
    form.values,
    { shortReason: true },
  );
  if ('check' in checked) return checked;
  try {
    await call(context, 'end_disclosure', {
      p_form_token: form_token,
      p_disclosure: disclosure,
      p_reason: checked.texts.reason,
      p_mentions: checked.mentions,
    });
    return null;
  } catch (error) {
    return refused(error, form.values);
  }
}

const acts = { regrade, share, end: endSharing };

/**
 * Does what a form of an item's page asks by its `intent`: grades it again, shares it more widely, ends that.
 * @returns the answer for the page, or both versions of its words to look at; a redirect to the item's page when it is done
 * @throws AppError item_unknown; bad_request for an intent that does not exist
 */
export async function changeItem(
  context: AppLoadContext,
  request: Request,
  params: { reference: string; kind: string; item: string },
) {
  const intent = (await request.clone().formData()).get('intent');
  if (typeof intent !== 'string' || !Object.hasOwn(acts, intent))
    throw new AppError('bad_request', { requestId: context.requestId });
  const item = await loadItem(context, params.reference, params.kind, params.item);
  const answer = await acts[intent as keyof typeof acts](context, request, item);
  return answer ?? redirect(`/problems/${params.reference}/grading/${item.kind}/${item.id}?done=${intent}`);
}
