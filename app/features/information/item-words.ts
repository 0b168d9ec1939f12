import { z } from 'zod';
import { formatDay } from '~/lib/dates';

/** The kinds of graded item, as the database names them. */
export const ITEM_KINDS = ['entry', 'answer', 'hypothesis', 'action', 'evidence', 'attendance'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A kind in an address; `grading` finds whatever item stands under that grading. */
export const itemKind = z.enum([...ITEM_KINDS, 'grading']);

const WORDS: Record<ItemKind, string> = {
  entry: 'Log entry',
  answer: 'Answer',
  hypothesis: 'Hypothesis',
  action: 'Action',
  evidence: 'File',
  attendance: 'Time spent',
};

/** What a kind of item is called. */
export const itemWords = (kind: ItemKind): string => WORDS[kind];

/** What an item is called in a list of several, so that two can be told apart: `Log entry of 14 November 2026`. */
export const itemOfDay = ({ kind, day }: { kind: ItemKind; day: string | null }): string =>
  day ? `${itemWords(kind)} of ${formatDay(day)}` : itemWords(kind);

/** Where an item itself is read: `question` is the code of the question that an answer answers. */
export function itemHref(reference: string, item: { kind: ItemKind; id: string; question: string | null }) {
  const problem = `/problems/${reference}`;
  const hrefs: Record<ItemKind, string> = {
    entry: `${problem}/log/${item.id}`,
    answer: `${problem}/answer/${item.question ?? ''}`,
    hypothesis: `${problem}/hypothesis/${item.id}`,
    action: `/actions/${item.id}`,
    evidence: `${problem}/evidence/${item.id}`,
    attendance: `${problem}/costs/${item.id}`,
  };
  return hrefs[item.kind];
}
