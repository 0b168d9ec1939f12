import type { TwoTextsField } from '~/components/two-texts';
import type { FormValues } from '~/lib/form-fields';
import type { ManagedPriority } from './priority.schema';

const TEXTS = [
  ['title', 'Priority'],
  ['promise', 'We said'],
  ['done', 'We did'],
  ['result', 'It led to'],
  ['say_this', 'Say this'],
  ['grade_it', 'Grade it so'],
] as const;

/** What the page of two texts is given. */
export type StalePriority = { fields: TwoTextsField[]; hidden: [string, string][]; version: number };

/** What the two-texts page needs after a stale save: both wordings, and everything else as it was typed. */
export function stalePriority(values: FormValues, saved: ManagedPriority): StalePriority {
  const fields: TwoTextsField[] = TEXTS.map(([name, label]) => ({
    name,
    label,
    mine: values[name]?.[0] ?? '',
    theirs: saved[name],
  }));
  const asked = new Set<string>([...TEXTS.map(([name]) => name), 'version', 'form_token']);
  const hidden = Object.entries(values)
    .filter(([name]) => !asked.has(name))
    .flatMap(([name, sent]) => sent.map((value): [string, string] => [name, value]));
  return { fields, hidden, version: saved.version };
}
