import { namesOf, type SavedField } from '~/lib/two-texts';
import type { Action } from './load-action.server';

/** Owner and day of an action as they stand saved. */
export function savedAction(action: Action): SavedField[] {
  const { member_id, owner } = action;
  const people = member_id && owner ? [{ id: member_id, name: owner }, ...action.owners] : action.owners;
  return [
    {
      name: 'organisation',
      label: 'Who is to do it?',
      kind: 'choice',
      saved: action.organisation_id,
      words: namesOf(action.organisations),
    },
    { name: 'owner', label: 'Person', kind: 'choice', saved: member_id ?? '', words: namesOf(people) },
    { name: 'due', label: 'By when?', kind: 'date', saved: action.due_on },
  ];
}

/** What the forms that close an action say, as it stands once somebody else has closed it. */
export function savedClosing({ done_words, dropped_reason }: Action): SavedField[] {
  return [
    { name: 'body', label: 'What was done', kind: 'text', saved: done_words ?? '' },
    { name: 'reason', label: 'Why it will not be done', kind: 'text', saved: dropped_reason ?? '' },
  ];
}
