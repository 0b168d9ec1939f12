import { expect, it } from 'vitest';
import { EMPTY_DICTIONARY, type Finding } from '../finding';
import { familyTogether, namedBeforeBirth, namedInSpeech, wholeMention } from './people-together';

const wordsOf = (text: string, findings: readonly Finding[]) =>
  [...findings].sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));

it.each([
  ['two lads from the Pottinger family', ['Pottinger']],
  ['Spud and one of the Tuckers', ['Tuckers']],
  ['the Lovegrove brothers again', ['Lovegrove']],
])('finds a family by its name in “%s”', (text, names) => {
  expect(wordsOf(text, familyTogether(text, EMPTY_DICTIONARY, []))).toEqual(names);
});

it.each(['the Fratton lads', 'the Tesco family pack', 'one of the Teams', 'the other family'])(
  'leaves a group that bears no name: “%s”',
  (text) => {
    expect(familyTogether(text, EMPTY_DICTIONARY, [])).toEqual([]);
  },
);

it.each([
  ['Student is 陈思雨 (Chen Siyu), halls', ['陈思雨 (Chen Siyu)']],
  ['Tony Two Vans is back', ['Tony Two Vans']],
  ['hi its dawn from the launderette', ['dawn']],
  ['Nats phone is off', ['Nat']],
  ['that boy jayjay is at it', ['jayjay']],
  ['DJ Marmalade is the organiser', ['DJ Marmalade']],
  ['"Trolley Dave" – Aldi only', ['Trolley Dave']],
  ['tell lee its not over', ['lee']],
  ['Owners Hugo and Beth Marlowe offer', ['Hugo']],
])('finds who is named in a way of speech: “%s”', (text, names) => {
  expect(wordsOf(text, namedInSpeech(text, EMPTY_DICTIONARY, []))).toEqual(names);
});

it.each(['John the Baptist, Purbrook', 'hi its about the bins', 'Teams phone is off'])(
  'leaves what only sounds so: “%s”',
  (text) => {
    expect(namedInSpeech(text, EMPTY_DICTIONARY, [])).toEqual([]);
  },
);

it('takes a title in brackets and “baby” with the name they belong to', () => {
  const text = '(Miss) D. M. Aldous minds baby Alfie';
  const found = ['D. M. Aldous', 'Alfie'].map((name): Finding => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, kind: 'person', confidence: 0.9, rule: 'name' };
  });
  expect(wordsOf(text, wholeMention(text, EMPTY_DICTIONARY, found))).toEqual([
    '(Miss) D. M. Aldous',
    'baby Alfie',
  ]);
});

it('takes two words with capitals before a birthday for a name, and no place', () => {
  const named = (text: string) => {
    const start = text.indexOf('29/2/2004');
    const birthday: Finding = {
      start,
      end: start + 9,
      kind: 'birth_date',
      confidence: 0.7,
      rule: 'date of birth',
    };
    return wordsOf(text, namedBeforeBirth(text, EMPTY_DICTIONARY, [birthday]));
  };
  expect(named('Seen: Summer Winters, 29/2/2004, dressed as a banana')).toEqual(['Summer Winters']);
  expect(named('Albert Road, 29/2/2004')).toEqual([]);
});
