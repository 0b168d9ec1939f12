import { useActionData } from '@remix-run/react';
import { errorFor, valueOf, type FormAnswer } from './form-fields';

const untouched: FormAnswer = { errors: {}, values: {} };

type DateParts = { day?: string; month?: string; year?: string };

/** The answer to a form that came back, if the page's action gave one. */
function isFormAnswer(answer: unknown): answer is FormAnswer {
  return typeof answer === 'object' && answer !== null && 'errors' in answer && 'values' in answer;
}

/**
 * The page's form as it came back from its action, or untouched. Spread what the functions give into the components:
 * `<Input label="Title" {...form.field('title', problem.title)} />`. What was typed wins over what is saved.
 */
export function useFormState() {
  const answer = useActionData<unknown>();
  const { errors, values } = isFormAnswer(answer) ? answer : untouched;
  const sent = Object.keys(values).length > 0;
  return {
    errors,
    values,
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
      values: {
        day: valueOf(values, `${name}.day`) ?? saved.day,
        month: valueOf(values, `${name}.month`) ?? saved.month,
        year: valueOf(values, `${name}.year`) ?? saved.year,
      },
    }),
  };
}
