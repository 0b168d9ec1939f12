import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { intent, runIntent } from '~/lib/run-intent.server';
import { itemSchema } from './item.schema';
import { DECISIONS } from './item-words';
import { withholdingReason } from './load-items.server';

const asked = z.object({
  reasons: z.array(withholdingReason),
  items: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      part: z.string(),
      problem: z.string(),
      at: z.string().nullable(),
      words: z.string(),
      /** The labels that stand for the person who asks. */
      labels: z.array(z.string()),
      due_on: z.string(),
      answer: z.enum(DECISIONS).nullable(),
      answered_by: z.string().nullable(),
      reason_code: z.string().nullable(),
    }),
  ),
});

export type AskedItem = z.output<typeof asked>['items'][number];

/** The items of the viewer's organisation that a person has asked for, by label, open ones first. */
export async function loadAskedItems(context: AppLoadContext) {
  return asked.parse(await call(context, 'asked_subject_items', {}));
}

/** Keeps the organisation's answer for one of its items; null when it is done, else the form's answer. */
export function answerItem(context: AppLoadContext, request: Request) {
  return runIntent(context, request, {
    decide: intent(itemSchema, (context_, form) =>
      call(context_, 'answer_subject_item', {
        p_form_token: form.form_token,
        p_item: form.item,
        p_answer: form.decision,
        p_reason_code: form.reason_code,
        p_reason: form.reason,
        p_blanked: form.blanked,
      }),
    ),
  });
}
