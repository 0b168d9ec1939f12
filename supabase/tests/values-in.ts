/** Looks for many values at once in long texts. */
export type ValueFinder = {
  count: number;
  /** The values, in lower case, that stand in a text between other letters and digits. */
  in: (text: string) => string[];
};

const BREAK = /[^\p{L}\p{N}]+/u;
const wordsOf = (text: string) => text.toLowerCase().split(BREAK).filter(Boolean);

/**
 * A finder of these values, whatever their case and punctuation. It reads a text once: each word is looked up among the
 * first words of the values, and only then is the rest of the value compared.
 */
export function valueFinder(values: readonly string[]): ValueFinder {
  const starts = new Map<string, string[][]>();
  const kept = new Map<string, string>();
  for (const value of values) {
    const words = wordsOf(value);
    const [first] = words;
    if (first === undefined || kept.has(words.join(' '))) continue;
    kept.set(words.join(' '), value.toLowerCase());
    starts.set(first, [...(starts.get(first) ?? []), words]);
  }
  return {
    count: kept.size,
    in: (text) => {
      const words = wordsOf(text);
      const found = new Set<string>();
      words.forEach((word, at) => {
        for (const value of starts.get(word) ?? [])
          if (value.every((part, i) => words[at + i] === part)) found.add(kept.get(value.join(' ')) ?? '');
      });
      return [...found];
    },
  };
}

/** The single words of names that tell somebody by themselves: of four letters and more. Those shorter are words of every day. */
export function namesIn(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => wordsOf(name).filter((word) => word.length >= 4)))];
}
