import type { KnownIdentity, Rule } from '../finding';
import { resolveOverlaps } from '../overlaps';
import { valueKey } from '~/lib/separated-text/separate';
import { known } from './known';

/** The rule of `namedAgain`. */
export const NAMED_AGAIN = 'named again';

const nameWords = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Names that are a part of one fuller name in the same text, and of no other: "Harris" beside "Dean Harris" alone. */
function partsOfAnother(people: ReadonlyMap<string, KnownIdentity>): Set<string> {
  const holders = new Map<string, Set<string>>();
  for (const [name, { values }] of people)
    for (const word of new Set(nameWords(values[0] ?? ''))) {
      const names = holders.get(word) ?? new Set<string>();
      holders.set(word, names.add(name));
    }
  const parts = [...people].filter(([name, { values, identityKey }]) => {
    const words = nameWords(values[0] ?? '');
    const [first = new Set<string>(), ...others] = words.map(
      (word) => holders.get(word) ?? new Set<string>(),
    );
    // A word that very many names share says nothing about any one of them.
    if (words.length === 0 || first.size > 50) return false;
    const fuller = [...first].filter((other) => {
      const holder = people.get(other);
      return (
        other !== name &&
        holder?.identityKey !== identityKey &&
        others.every((names) => names.has(other)) &&
        nameWords(holder?.values[0] ?? '').length > words.length
      );
    });
    return new Set(fuller.map((other) => people.get(other)?.identityKey)).size === 1;
  });
  return new Set(parts.map(([name]) => name));
}

/** "the Askews" beside "Archie Askew". */
const familyPlural = (words: string): string[] => {
  const surname = / (?<last>\p{Lu}[\p{L}-]{3,20})$/u.exec(words)?.groups?.last;
  return surname ? [`${surname}s`] : [];
};

/** The people whom the other rules found in this text, wherever it names them again: "Harris" after "Dean Harris". */
export const namedAgain: Rule = (text, _dictionary, found) => {
  const people = new Map<string, KnownIdentity>();
  const sure = found.filter(
    ({ kind, confidence, rule }) =>
      (kind === 'person' || kind === 'family' || kind === 'official') &&
      (confidence >= 0.8 || rule === 'initial and surname'),
  );
  for (const { start, end, kind, identityKey } of resolveOverlaps(text, sure)) {
    const words = text.slice(start, end);
    const key = identityKey ?? valueKey(kind, words);
    people.set(`${key} ${words}`, {
      identityKey: key,
      kind: kind === 'official' ? 'official' : 'person',
      values: [words.replace(/^[\p{Ll}-]+ (?=\p{Lu})/u, ''), ...familyPlural(words)],
    });
    const nickname = / ["'(](?<name>\p{Lu}[\p{L} -]{1,20})["')] /u.exec(words)?.groups?.name;
    if (nickname) people.set(`${key} ${nickname}`, { identityKey: key, kind: 'person', values: [nickname] });
  }
  for (const part of partsOfAnother(people)) people.delete(part);
  return known(text, { known: [...people.values()], harmless: [] }, found).map((finding) => ({
    ...finding,
    confidence: Math.min(finding.confidence, 0.79),
    rule: NAMED_AGAIN,
  }));
};
