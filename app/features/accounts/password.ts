import { commonWords } from './common-passwords';

/** The least length of a password in characters, as the National Cyber Security Centre's three random words reach. */
export const PASSWORD_LEAST = 12;

/** The most that the sign-in service hashes, in bytes. */
const PASSWORD_MOST = 72;

const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
const unmasked = (text: string) =>
  text.toLowerCase().replace(/[013457@$!]/g, (sign) => lookalikes[sign] ?? sign);

/** Whether the text is nothing but words of the list, one after the other. */
function madeOf(text: string, words: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    for (const word of words) if (word && text.startsWith(word, at)) reached.add(at + word.length);
  }
  return reached.has(text.length);
}

/** Whether every character follows the one before by the same step (`111…`, `123…`, `cba…`), wrapping after 9. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((sign, index) => {
    const step = sign.charCodeAt(0) - text.charCodeAt(index);
    return step === -9 ? 1 : step === 9 ? -1 : step;
  });
  return new Set(steps).size <= 1 && Math.abs(steps[0] ?? 0) <= 1;
}

/** Whether one short piece is all there is, over and over. */
const isRepeated = (text: string) => /^(.{1,4})\1{2,}$/.test(text);

/**
 * What is wrong with a new password, in words for its owner, or null. Checked are length and whether it is among the
 * first that anyone would try; no rule asks for capitals or signs, which make passwords worse (NCSC).
 * @param own words that belong to the person, such as the e-mail address and the name
 */
export function passwordFault(password: string, own: readonly string[] = []): string | null {
  if (password === '') return 'Enter a password';
  if (password.length < PASSWORD_LEAST) return `Your password must be ${PASSWORD_LEAST} characters or more`;
  if (new TextEncoder().encode(password).length > PASSWORD_MOST)
    return `Your password must be ${PASSWORD_MOST} characters or fewer`;
  const ownWords = own.flatMap((text) => text.toLowerCase().split(/[^a-z]+/)).filter((w) => w.length > 2);
  const words = [...commonWords, ...ownWords];
  const bare = letters(password);
  const plain = letters(unmasked(password.replace(/[\d\W]+$/, '')));
  if (isRun(password.replace(/\W/g, '')) || isRepeated(password) || bare === '')
    return 'Choose a password that is harder to guess, like three random words';
  if (madeOf(bare, words) || (plain !== '' && madeOf(plain, words)))
    return 'This password is easy to guess. Choose three random words that have nothing to do with you';
  return null;
}
