import { expect, it } from 'vitest';
import { EMPTY_DICTIONARY } from '../finding';
import { partialPlateRules } from './partial-plates';

const found = (text: string) => [
  ...new Set(
    partialPlateRules
      .flatMap((rule) => rule(text, EMPTY_DICTIONARY, []))
      .map(({ start, end }) => text.slice(start, end)),
  ),
];

it.each([
  ['Truck VU17 rest hidden by mud', 'VU17'],
  ['Camera caught YJ08 only', 'YJ08'],
  ['saw masked male with GK7* *LN Audi', 'GK7* *LN'],
  ['part plate MT6? ?KE', 'MT6? ?KE'],
  ['white Audi, last bit is 7 OYB, by the Nisa', '7 OYB'],
  ['Last digits "...8 KXW" black Audi', '8 KXW'],
  ['Hubert, 93, in WHO 93, wrong way', 'WHO 93'],
  ['Audi RS3 seen as "SN19" something', 'SN19'],
])('finds what was read of a plate in “%s”', (text, plate) => {
  expect(found(text)).toEqual([plate]);
});

it.each([
  'a van parked in PO12 again',
  'exhibit KV12 bagged, van seized',
  'unit VU17 to attend in the car',
  'rated 5* and 4*',
  'found in PC 21',
  'leaflet TX20 handed out',
])('leaves what is no plate: “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
