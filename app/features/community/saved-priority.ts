import { namesOf, type SavedField } from '~/lib/two-texts';
import type { ManagedNeighbourhood, ManagedPriority } from './priority.schema';

/** A priority as it stands saved, under the names and words of its form. */
export function savedPriority(
  saved: ManagedPriority,
  { owners, problems }: Pick<ManagedNeighbourhood, 'owners' | 'problems'>,
): SavedField[] {
  const text = (
    name: 'promise' | 'done' | 'result' | 'say_this' | 'grade_it',
    label: string,
  ): SavedField => ({
    name,
    label,
    kind: 'text',
    saved: saved[name],
  });
  const date = (
    name: 'promised_on' | 'done_on' | 'result_on' | 'from_date' | 'until_date',
    label: string,
  ): SavedField => ({ name, label, kind: 'date', saved: saved[name] });
  const titled = problems.map(({ reference, title }) => ({ id: reference, name: `${reference}: ${title}` }));
  return [
    { name: 'title', label: 'Priority', kind: 'line', saved: saved.title },
    text('promise', 'We said'),
    date('promised_on', 'Date of the promise'),
    text('done', 'We did'),
    date('done_on', 'Date of what was done'),
    text('result', 'It led to'),
    date('result_on', 'Date of the result'),
    text('say_this', 'Say this'),
    text('grade_it', 'Grade it so'),
    { name: 'owner', label: 'Owner', kind: 'choice', saved: saved.owner_id ?? '', words: namesOf(owners) },
    { name: 'position', label: 'Place in the list', kind: 'number', saved: saved.position },
    date('from_date', 'First day'),
    date('until_date', 'Day it ends'),
    {
      name: 'problems',
      label: 'Problems it stands for',
      kind: 'many',
      saved: saved.problems,
      words: namesOf(titled),
    },
  ];
}
