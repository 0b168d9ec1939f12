import type { Span } from '~/lib/separated-text/separate';
import { matchesOf } from './finding';
import { foldText } from './fold-text';

/**
 * Whether a place of a text lies in words that were declared harmless: what is left in whole is not taken out in part ("PC
 * Ollerton" leaves no "Ollerton" behind). A longer finding that only begins with them is found as ever.
 */
export function harmlessIn(
  text: string,
  harmless: readonly string[],
): (place: Pick<Span, 'start' | 'end'>) => boolean {
  const stretches = harmless.flatMap((words) => {
    const sought = foldText(words).text.trim();
    if (!sought) return [];
    const pattern = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    return matchesOf(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), text);
  });
  return ({ start, end }) =>
    stretches.some(({ index, 0: words }) => index <= start && end <= index + words.length);
}
