import { isTitle } from '../name-titles';
import type { Word } from './words';

const NONE = '∅';

/** What kind of word it is for its neighbours: its form and what the lists know, on one line. */
function sort(word: Word | undefined): string {
  if (!word) return NONE;
  const { known, shape } = word;
  return `${shape}${known.ordinary}${known.given ? 'g' : ''}${known.family ? 'f' : ''}${known.place ? 'p' : ''}${known.thing ? 't' : ''}`;
}

const said = (word: Word | undefined): string => {
  if (!word) return NONE;
  if (word.shape === 'number') return word.text.replace(/\d/g, '9').slice(0, 6);
  // A neighbour that no list of ordinary words has would be learnt by heart.
  return word.known.ordinary || isTitle(word.text) || word.text.length < 5 ? word.plain : sort(word);
};

/** What is farther off: two words on each side, the word's beginning and end, and how the text writes it elsewhere. */
function wider(words: readonly Word[], i: number, own: string): string[] {
  const word = words[i];
  if (!word) return [];
  const before = words[i - 1];
  const after = words[i + 1];
  return [
    `p3:${word.known.ordinary ? 1 : 0}:${word.plain.slice(0, 3)}`,
    `s4:${word.plain.slice(-4)}`,
    `l:${Math.min(word.plain.length, 10)}:${word.shape}`,
    `pps:${sort(words[i - 2])}:${sort(before)}:${own}`,
    `nns:${own}:${sort(after)}:${sort(words[i + 2])}`,
    `pn:${said(before)}:${word.shape}:${said(after)}`,
    `again:${word.again}:${word.shape}:${word.first ? 1 : 0}`,
  ];
}

/**
 * What the tagger weighs of one word: its form, what the lists know, its neighbours, and whether the word before was
 * taken for a name.
 * @param namedBefore whether the word before belongs to a person's name
 */
export function featuresOf(words: readonly Word[], i: number, namedBefore: boolean): string[] {
  const word = words[i];
  if (!word) return [];
  const before = words[i - 1];
  const after = words[i + 1];
  const twoAfter = words[i + 2];
  const own = sort(word);
  const gapBefore = before?.gap ?? NONE;
  const position = word.first ? 'first' : 'inside';
  const features = [
    'b',
    `o:${own}`,
    `op:${own}:${position}`,
    `w:${word.known.ordinary ? word.plain : ''}`,
    `s3:${word.plain.slice(-3)}`,
    `s2:${word.plain.slice(-2)}:${word.known.ordinary ? 1 : 0}`,
    `pw:${said(before)}`,
    `pws:${said(before)}:${word.shape}:${gapBefore}`,
    `ps:${sort(before)}:${own}`,
    `nw:${said(after)}`,
    `nws:${said(after)}:${word.shape}:${word.gap}`,
    `ns:${own}:${word.gap}:${sort(after)}`,
    `ppw:${said(words[i - 2])}:${said(before)}`,
    `nnw:${said(after)}:${said(twoAfter)}`,
    `nn:${word.gap}:${said(twoAfter)}`,
    `g:${gapBefore}:${word.gap}:${word.shape}`,
    `t:${namedBefore ? 1 : 0}:${gapBefore}:${own}`,
    `tp:${namedBefore ? 1 : 0}:${gapBefore}:${sort(after)}`,
  ];
  if (/'s$/.test(word.text)) features.push(`poss:${own}`);
  return features.concat(wider(words, i, own));
}
