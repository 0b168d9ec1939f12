import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import type { Decisions } from './decisions';
import { KINDS } from './kinds';
import type { Known } from './seen';
import { NOTHING_KNOWN, separateTexts, type SeparatedTexts } from './separate-texts';

const kind = z.enum(KINDS);
const labelled = z.object({ identity_id: z.string(), kind, label: z.string() });
const knownWords: z.ZodType<Known> = z.object({
  known: z.array(labelled.extend({ words: z.string() })),
  identities: z.array(labelled.extend({ roles: z.array(z.string()) })),
  last: z.partialRecord(kind, z.number()),
  harmless: z.array(z.string()),
});

/**
 * What every form with free text goes through: finds what identifies people in its fields, together with what the
 * problem knows of the same words and what the author decided, and gives texts and mentions ready for a command.
 * @param problemId the problem whose dictionary counts; null for one that is not saved yet
 * @param fields raw text by field, as typed
 * @throws AppError as `call` does
 */
export async function separateFields<Name extends string>(
  context: AppLoadContext,
  problemId: string | null,
  fields: Record<Name, string>,
  decisions: Decisions,
): Promise<SeparatedTexts<Name>> {
  const texts: string[] = Object.values(fields);
  const known =
    problemId === null || texts.every((text) => text.trim() === '')
      ? NOTHING_KNOWN
      : knownWords.parse(
          await call(context, 'known_words', { p_problem: problemId, p_text: texts.join('\n') }),
        );
  return separateTexts(fields, known, decisions);
}
