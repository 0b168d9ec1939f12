import { expect, it } from 'vitest';
import { EMPTY_DICTIONARY, type Finding } from '../finding';
import { houseOfResident, houseTold } from './resident-houses';

const wordsOf = (text: string, findings: readonly Finding[]) =>
  findings.map(({ start, end }) => text.slice(start, end));

it.each([
  ['Ask at Kittiwake, PO12 4DD', ['Kittiwake']],
  ['Last known: Saltings, 14 Lower Quay', ['Saltings, 14 Lower Quay']],
  ['Burglary dwelling, Summerhayes, Mortimers Lane', ['Summerhayes, Mortimers Lane']],
  ['They bought The Old Forge last year', ['The Old Forge']],
])('finds a house by its name where a home is told: “%s”', (text, names) => {
  expect(wordsOf(text, houseTold(text, EMPTY_DICTIONARY, []))).toEqual(names);
});

it.each([
  'Nisa, PO12 4DD',
  'Burglary, Waitrose, London Road',
  'The Old Forge pub',
  'Emsworth, PO10 7AA',
  'Address: Again later',
])('leaves places, shops and pubs: “%s”', (text) => {
  expect(houseTold(text, EMPTY_DICTIONARY, [])).toEqual([]);
});

function besidePerson(text: string, name: string): string[] {
  const start = text.indexOf(name);
  const found: Finding = { start, end: start + name.length, kind: 'person', confidence: 0.9, rule: 'name' };
  return wordsOf(text, houseOfResident(text, EMPTY_DICTIONARY, [found]));
}

it.each([
  ['Mr Roland Ives of Pintail continues', 'Mr Roland Ives', ['Pintail']],
  ['Complainant Hugh at Sea La Vue wants bookings capped', 'Hugh', ['Sea La Vue']],
  ['Philippa Dunnage (Mrs), Teal, sec@haslar.example', 'Philippa Dunnage', ['Teal']],
])('finds the house of a resident: “%s”', (text, name, houses) => {
  expect(besidePerson(text, name)).toEqual(houses);
});

it.each([
  ['Peter Xuereb of Xuereb Lettings Ltd', 'Peter Xuereb'],
  ['Sarah Bird of Fratton said', 'Sarah Bird'],
  ['Karen at Specsavers saw', 'Karen'],
])('leaves where somebody works or is from: “%s”', (text, name) => {
  expect(besidePerson(text, name)).toEqual([]);
});
