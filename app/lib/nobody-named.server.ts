import { z } from 'zod';
import { detect } from './detection/detect';
import type { Kind } from './separated-text/kinds';

/** Officers and council workers are named to everybody; a condition without a person in the text is nobody's. */
const NOBODY: ReadonlySet<Kind> = new Set(['official', 'health', 'age']);

/**
 * For forms whose texts belong to no problem and so cannot be separated (an agreement, a priority that residents read):
 * nothing that identifies anybody may stand in the named fields. A refinement for the whole form; the author takes the
 * words out or ticks `identifies_nobody` (`IdentifiesNobody`).
 */
export function nobodyNamed(...fields: string[]) {
  return (form: Readonly<Record<string, unknown>>, issues: z.RefinementCtx): void => {
    if (form.identifies_nobody !== undefined && form.identifies_nobody !== '') return;
    const texts = fields.flatMap((field) => (typeof form[field] === 'string' ? [form[field]] : []));
    const whole = texts.join('\n\n');
    const words = detect(whole)
      .filter(({ kind }) => !NOBODY.has(kind))
      .map(({ start, end }) => `“${whole.slice(start, end)}”`);
    if (words.length === 0) return;
    const message = `Take out ${[...new Set(words)].join(', ')}: this text is shown as it stands, so it must name nobody`;
    issues.addIssue({ code: 'custom', path: ['identifies_nobody'], message });
  };
}

/** The box that says so, for the schema of such a form. */
export const identifiesNobody = z.string().optional();
