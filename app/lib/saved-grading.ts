import { HANDLING_WORDS, INFORMATION_WORDS, SOURCE_WORDS, type CodeWords, type Grading } from './grading';
import type { SavedField } from './two-texts';

const spoken = (words: Readonly<Record<string, CodeWords>>) => (code: string) =>
  `${code}: ${words[code]?.label ?? ''}`;

/** The three codes of an item as they stand saved, under the names of `GradingFields`. */
export function savedGrading({ source, information, handling }: Grading): SavedField[] {
  const [kind, words] = ['choice' as const, spoken];
  return [
    { name: 'source', label: 'Source', kind, saved: source, words: words(SOURCE_WORDS) },
    { name: 'information', label: 'Information', kind, saved: information, words: words(INFORMATION_WORDS) },
    { name: 'handling', label: 'Who may see it', kind, saved: handling, words: words(HANDLING_WORDS) },
  ];
}
