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

/**
 * The text as the rules read it: invisible characters left out, odd spaces, hyphens, quotes and full-width forms made plain,
 * so that nobody hides a number (or pastes one from a spreadsheet) behind characters that look like nothing.
 */
export function foldText(text: string): FoldedText {
  if (PLAIN.test(text)) return { text, original: (start, end) => ({ start, end }) };
  const folded: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (INVISIBLE.test(character)) continue;
    folded.push(alike(character));
    at.push(i);
  }
  return {
    text: folded.join(''),
    original: (start, end) => ({
      start: at[start] ?? text.length,
      end: (at[end - 1] ?? text.length - 1) + 1,
    }),
  };
}
