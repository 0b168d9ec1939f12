import type { Finding, Rule } from '../finding';
import { isNamesake, isNotAName, NAMES_A_PLACE, STARTS_A_PET, STARTS_A_PLACE } from '../not-names';
import { tag, type TaggedWord } from '../tagger/tag';

/** From here on a word is held to be a name; below `ASK_BELOW` its author is asked. */
const NAMED_FROM = 0.5;

/** A word that is mostly none of a name has to look like one this much. */
const SURE = 0.9;

/** Two words that stand so belong to one name: "Dean Harris", "J. Harris". */
const joined = (before: TaggedWord, after: TaggedWord): boolean =>
  after.word.start - before.word.end <= 2 &&
  (before.word.gap === ' ' || (before.word.gap === '.' && before.word.shape === 'I'));

/** A street, a pub, an animal, a brand that bears a name. */
function namesSomethingElse(text: string, { start, end, confidence }: Finding): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 32), start);
  return (
    NAMES_A_PLACE.test(text.slice(end, end + 24)) ||
    STARTS_A_PLACE.test(before) ||
    STARTS_A_PET.test(before) ||
    isNamesake(words) ||
    (confidence < SURE && !words.includes(' ') && isNotAName(words))
  );
}

/** Names by the look of a word and of the words round it, as the tagger has learnt: those that no list knows, too. */
export const tagged: Rule = (text) => {
  const findings: Finding[] = [];
  let last: TaggedWord | undefined;
  for (const now of tag(text, NAMED_FROM)) {
    if (now.likelihood < NAMED_FROM) continue;
    const { start, end } = now.word;
    const possessive = /['’]s$/.exec(now.word.text)?.[0].length ?? 0;
    const finding = findings.at(-1);
    if (finding && last && joined(last, now)) {
      finding.end = end - possessive;
      finding.confidence = Math.max(finding.confidence, now.likelihood);
    } else {
      findings.push({
        start,
        end: end - possessive,
        kind: 'person',
        confidence: now.likelihood,
        rule: 'reads like a name',
      });
    }
    last = now;
  }
  return findings
    .filter((finding) => !namesSomethingElse(text, finding))
    .map((finding) => ({ ...finding, confidence: Math.min(0.9, finding.confidence) }));
};
