import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWords } from './common-passwords';
import { PASSWORD_LEAST, passwordFault } from './password';

const rare = [
  'coffee',
  'gravel',
  'lantern',
  'violet',
  'thimble',
  'ostrich',
  'marble',
  'cobweb',
  'pelican',
  'turnip',
];

describe('passwordFault', () => {
  it('accepts any three random words, however they are joined', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rare, { minLength: 3, maxLength: 3 }),
        fc.constantFrom('', ' ', '-', '.'),
        (words, joint) => {
          expect(passwordFault(words.join(joint), ['sam.green@example.org', 'Sam Green'])).toBeNull();
        },
      ),
    );
  });

  it('refuses a common word however many digits follow', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...commonWords),
        fc.integer({ min: 0, max: 999_999_999_999 }),
        (word, digits) => {
          const password = `${word}${String(digits).padStart(PASSWORD_LEAST, '0')}`;
          expect(passwordFault(password)).not.toBeNull();
        },
      ),
    );
  });

  it('refuses everything shorter than the least', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: PASSWORD_LEAST - 1 }), (password) => {
        expect(passwordFault(password)).not.toBeNull();
      }),
    );
  });

  it.each([
    '123456789012',
    '111111111111',
    'abcabcabcabc',
    'P4ssw0rd2026!',
    'qwertyuiop123',
    'PasswordPassword',
    '098765432109',
  ])('refuses %s', (password) => {
    expect(passwordFault(password)).not.toBeNull();
  });

  it("refuses the person's own name and address", () => {
    expect(passwordFault('samgreen123456', ['sam.green@example.org'])).not.toBeNull();
    expect(passwordFault('Margaret-Okafor-1', ['Margaret Okafor'])).not.toBeNull();
  });

  it('refuses what the sign-in service would cut off', () => {
    expect(passwordFault('gravel lantern '.repeat(5))).toContain('72');
  });
});
