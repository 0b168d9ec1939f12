import { expect, it } from 'vitest';
import { EMPTY_DICTIONARY } from '../finding';
import { streetName } from './street-names';

const found = (text: string) =>
  streetName(text, EMPTY_DICTIONARY, [])
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['Dutchy holding firearm for a friend.', ['Dutchy']],
  ['Seen with Ghost at the ramp. Bones told staff he was leaving.', ['Ghost', 'Bones']],
  ["Skelly's been recalled; he owes Spud.", ['Skelly']],
  ['told Smiler, who left', ['Smiler']],
])('finds who goes by a word in “%s”', (text, names) => {
  expect(found(text)).toEqual(names);
});

it.each([
  'Spike in calls after Easter.',
  'Shadow cast by the tower.',
  'dog Biscuit seen',
  'At The Ghost told',
  'Pickle Lane',
])('leaves the word where nobody stands: “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
