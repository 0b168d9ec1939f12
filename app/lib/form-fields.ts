/** What was typed, by field name; a field sent several times (checkboxes) has several values. */
export type FormValues = Record<string, string[]>;

/** One message for each field, by the field's name (`when.day` for the day of the date `when`). */
export type FormErrors = Record<string, string>;

/** Who saved a row, as colleagues know them, and when (ISO) where that is known. */
export type Saver = { by: string; at?: string };

/**
 * A form that came too late: everything that was typed, who saved first where that is known, and why nothing can be
 * saved any more where that is so.
 */
export type StaleForm = { values: FormValues; saver: Saver | null; closed?: string };

/**
 * What a failed form's action answers, for the page to show again. `form` is for what no single field is to blame for.
 * With `stale` nothing is wrong with the form, but somebody saved first: the page then shows both texts.
 */
export type FormAnswer = { errors: FormErrors; values: FormValues; stale?: StaleForm };

/** The id of a field by its name: what the error summary links to. */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-');
}

/** The message for a field or for one of its parts, or undefined. */
export function errorFor(errors: FormErrors, name: string): string | undefined {
  if (errors[name]) return errors[name];
  const part = Object.keys(errors).find((key) => key.startsWith(`${name}.`));
  return part && errors[part];
}

/** The first value typed into a field, or undefined when it was not sent. */
export function valueOf(values: FormValues, name: string): string | undefined {
  return values[name]?.[0];
}

/** More parts than any field's name has; a name of thousands would exhaust the stack. */
const DEEPEST = 8;
const NOT_NAMES = ['__proto__', 'prototype', 'constructor'];

type Tree = { [key: string]: string | string[] | Tree | Tree[] };

/**
 * Turns sent fields into the object that a schema reads: `people.0.role` becomes `people[0].role`, a repeated field a
 * list. Names with `__proto__`, `prototype` or `constructor` in them, or of more than 8 parts, are dropped.
 */
export function nestFields(values: FormValues): Tree {
  const root: Tree = {};
  for (const [name, sent] of Object.entries(values)) {
    const path = name.split('.');
    if (path.length > DEEPEST || path.some((step) => NOT_NAMES.includes(step))) continue;
    let at: Tree = root;
    for (const step of path.slice(0, -1)) {
      const next = at[step];
      at = typeof next === 'object' && !Array.isArray(next) ? next : (at[step] = {});
    }
    at[path.at(-1) ?? name] = sent.length === 1 ? (sent[0] ?? '') : sent;
  }
  return listsOf(root);
}

/** Objects whose keys are all whole numbers are lists in the order of those numbers, gaps closed. */
function listsOf(tree: Tree): Tree {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value !== 'object' || Array.isArray(value)) continue;
    const inner = listsOf(value);
    const keys = Object.keys(inner);
    if (keys.length > 0 && keys.every((step) => /^\d{1,4}$/.test(step)))
      tree[key] = keys.sort((a, b) => Number(a) - Number(b)).map((step) => inner[step]) as Tree[];
    else tree[key] = inner;
  }
  return tree;
}
