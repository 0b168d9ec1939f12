import { useActionData } from '@remix-run/react';
import { isDayOrMonth } from './day-or-month';
import { dayParts } from './day-parts';
import { errorFor, valueOf, type FormAnswer, type FormValues } from './form-fields';

const untouched: FormAnswer = { errors: {}, values: {} };

type DateParts = { day?: string; month?: string; year?: string };

/** The answer to a form that came back, if the page's action gave one. */
function isFormAnswer(answer: unknown): answer is FormAnswer {
  return typeof answer === 'object' && answer !== null && 'errors' in answer && 'values' in answer;
}

const onlyTyped = (parts: DateParts): DateParts =>
  Object.fromEntries(Object.entries(parts).filter(([, typed]) => typed !== undefined));

/** The boxes of a date as they were typed; a day or month chosen on the page of two texts came whole. */
function typedParts(values: FormValues, name: string): DateParts {
  const whole = valueOf(values, name) ?? '';
  if (isDayOrMonth(whole)) return dayParts(whole);
  const part = (of: string) => valueOf(values, `${name}.${of}`);
  return { day: part('day'), month: part('month'), year: part('year') };
}

/**
 * The page's form as it came back from its action, or untouched. Spread what the functions give into the components:
 * `<Input label="Title" {...form.field('title', problem.title)} />`. What was typed wins over what is saved.
 * @param which on a page with several forms, the values that tell this one, such as `{ intent: 'end', member: id }`
 */
export function useFormState(which: Readonly<Record<string, string>> = {}) {
  const answer = useActionData<unknown>();
  const given = isFormAnswer(answer) ? answer : untouched;
  const own = Object.entries(which).every(([name, value]) => valueOf(given.values, name) === value);
  const { errors, values } = own ? given : untouched;
  const sent = Object.keys(values).length > 0;
  return {
    errors,
    values,
    /** Set when somebody saved first: show `TwoTexts` in place of the page. */
    stale: given.stale,
    /** This very form came back. */
    sent,
    /** For the hidden field of the version: what was typed was written over the version then read, not over today's. */
    version: (saved: number | string, name = 'version') => ({
      type: 'hidden',
      name,
      value: valueOf(values, name) ?? saved,
    }),
    /** For `Input`, `Textarea`, `CharacterCount`, `Select`. */
    field: (name: string, saved?: string | null) => ({
      name,
      error: errorFor(errors, name),
      defaultValue: valueOf(values, name) ?? saved ?? undefined,
    }),
    /** For `Radios`. */
    choice: (name: string, saved?: string | null) => ({
      name,
      error: errorFor(errors, name),
      value: valueOf(values, name) ?? (sent ? undefined : (saved ?? undefined)),
    }),
    /** For `Checkboxes`. */
    choices: (name: string, saved: readonly string[] = []) => ({
      name,
      error: errorFor(errors, name),
      values: values[name] ?? (sent ? [] : saved),
    }),
    /** For `DateInput`; `saved` as `dayParts` gives it. */
    date: (name: string, saved: DateParts = {}) => ({
      name,
      error: errorFor(errors, name),
      wrong: (['day', 'month', 'year'] as const).filter((part) => errors[`${name}.${part}`]),
      values: { ...saved, ...onlyTyped(typedParts(values, name)) },
    }),
  };
}
