import { expect, it } from 'vitest';
import { EMPTY_DICTIONARY } from '../finding';
import { everydayHealthRules } from './everyday-health';
import { tiedToSomebody } from './tied-to-somebody';

const found = (text: string) =>
  everydayHealthRules
    .flatMap((rule) => rule(text, EMPTY_DICTIONARY, []))
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['Heroin user, 34 weeks gone.', '34 weeks gone'],
  ['My hip was replaced in March', 'hip was replaced in March'],
  ["He's in hospital with his kidneys.", 'kidneys'],
  ["Bernie can't use his right side.", "can't use his right side"],
  ['Ear laceration, 9 stitches', 'Ear laceration'],
  ['threw chilli sauce, corneal burn.', 'corneal burn'],
  ['Steward has singed eyebrows', 'singed eyebrows'],
  ['IP Benali, knocked out two teeth', 'knocked out two teeth'],
  ['Beatriz, CO poisoning, to hospital', 'CO poisoning'],
  ['Self harm to thighs', 'Self harm to thighs'],
])('finds what is said of health in “%s”', (text, words) => {
  expect(found(text)).toContain(words);
});

it.each(['The lock was replaced in March.', 'lost the keys', 'two weeks gone by', 'gone with his bike'])(
  'leaves what is no health: “%s”',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

it('counts only where somebody is spoken of', () => {
  const rule = tiedToSomebody(everydayHealthRules);
  expect(rule('Leaflets on CO poisoning handed out.', EMPTY_DICTIONARY, [])).toEqual([]);
  expect(rule('She has CO poisoning.', EMPTY_DICTIONARY, [])).toHaveLength(1);
});
