export type FoldedText = {
  text: string;
  /** Turns a span of the folded text into the span of the original, in UTF-16 code units. */
  original: (start: number, end: number) => { start: number; end: number };
};

/** Invisible characters: soft hyphen, zero-width, direction marks and isolates, variation selectors, byte-order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/;
/** Nothing to fold: what a British keyboard types. */
const PLAIN = /^[ -~£\t\r\n]*$/;
const ALIKE: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

function alike(character: string): string {
  if (character < '\u0080') return character;
  const listed = ALIKE[character];
  if (listed) return listed;
  if (/[\u00A0\u2000-\u200A\u202F\u3000]/.test(character)) return ' ';
  if (character >= '\uFF01' && character <= '\uFF5E')
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return character;
}

/** Letters that a scanner took for digits, inside a word: "J0hn", "Ho1loway". */
const DIGIT_IN_WORD = /(?<=\p{Ll}|\b\p{Lu})[015](?=\p{Ll})/gu;
const LETTER_OF: Record<string, string> = { '0': 'o', '1': 'l', '5': 's' };
/** Digits that it took for letters, in a number: "O1632", "l2 Castle Street", "3O/4". */
const LETTER_IN_NUMBER = /(?<![\p{L}\d])(?=[\dOolI]*\d)(?:[\dOlI]{3,}|l\d|\d[OlI])(?![\p{L}\d])/gu;
const DIGIT_OF: Record<string, string> = { O: '0', o: '0', l: '1', I: '1' };

/** Puts right what a scanner misread, character by character, so that every place stays where it is. */
function rescanned(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(DIGIT_IN_WORD, (digit) => LETTER_OF[digit] ?? digit)
    .replace(LETTER_IN_NUMBER, (number) => number.replace(/[OlI]/g, (letter) => DIGIT_OF[letter] ?? letter));
}

/**
 * The text as the rules read it: invisible characters left out, odd spaces, hyphens, quotes and full-width forms made plain,
 * so that nobody hides a number (or pastes one from a spreadsheet) behind characters that look like nothing.
 */
export function foldText(text: string): FoldedText {
  if (PLAIN.test(text)) return { text: rescanned(text), original: (start, end) => ({ start, end }) };
  const folded: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (INVISIBLE.test(character)) continue;
    folded.push(alike(character));
    at.push(i);
  }
  return {
    text: rescanned(folded.join('')),
    original: (start, end) => ({
      start: at[start] ?? text.length,
      end: (at[end - 1] ?? text.length - 1) + 1,
    }),
  };
}
