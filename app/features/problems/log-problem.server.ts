import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import type { Json } from '~/lib/database.types';
import { call } from '~/lib/call.server';
import { rememberHarmless } from '~/lib/separated-text/check-texts.server';
import { spanOf } from '~/lib/day-or-month';
import type { CheckForm, WholeDraft } from './logging.schema';
import type { SeparatedDraft } from './separate-draft.server';

const logged = z.object({ id: z.string(), reference: z.string() });

function answersOf({ what, who }: WholeDraft, { texts }: SeparatedDraft): Json[] {
  const since = spanOf(what.since);
  return [
    { question_code: 'problem_statement', body: [texts.title, texts.what].filter(Boolean).join('\n\n') },
    { question_code: 'sources', choices: who.sources, body: texts.said },
    { question_code: 'how_often', choices: what.frequency ? [what.frequency] : [] },
    { question_code: 'since_when', from_date: since.from, until_date: since.until },
    ...(texts.harm ? [{ question_code: 'harm', body: texts.harm }] : []),
  ];
}

/**
 * Saves a checked draft as a problem.
 * @param separated the draft's texts without what identifies people, with the mentions in them
 * @throws AppError as the command refuses
 */
export async function logProblem(
  context: AppLoadContext,
  draft: { id: string; answers: WholeDraft },
  form: CheckForm,
  separated: SeparatedDraft,
): Promise<{ id: string; reference: string }> {
  const { where, what } = draft.answers;
  const { texts, mentions } = separated;
  const { kind, longitude, latitude, neighbourhood } = where;
  const problem: Json = {
    draft_id: draft.id,
    places: [{ kind, longitude, latitude, label: texts.label, neighbourhood_id: neighbourhood }],
    other_neighbourhoods: where.other ? [where.other] : [],
    title: texts.title,
    category: what.category,
    frequency: what.frequency,
    since_on: spanOf(what.since).from,
    answers: answersOf(draft.answers, separated),
    mentions,
    grading: { source: form.source, information: form.information, handling: form.handling },
    references: form.reference ? [{ system: form.system, value: form.reference }] : [],
    restricted: form.restricted ? { reason: texts.reason, named: form.named } : null,
  };
  const saved = logged.parse(
    await call(context, 'log_problem', { p_form_token: form.form_token, p_problem: problem }),
  );
  await rememberHarmless(context, saved.id, separated);
  return saved;
}
