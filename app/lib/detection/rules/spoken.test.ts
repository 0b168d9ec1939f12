import { describe, expect, it } from 'vitest';
import { detect } from '../detect';
import type { Kind } from '~/lib/separated-text/kinds';

const found = (text: string, kind: Kind) =>
  detect(text)
    .filter((finding) => finding.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('what people say aloud', () => {
  it.each<[Kind, string, string[]]>([
    [
      'phone',
      'Call me on oh seven seven double oh, nine hundred, three four one. Oh dear, one of those.',
      ['oh seven seven double oh, nine hundred, three four one'],
    ],
    [
      'address',
      'Caller: two hundred and six London Road. It is one one seven Stamshaw Road. Two buses, three Polish lads.',
      ['two hundred and six London Road', 'one one seven Stamshaw Road'],
    ],
    [
      'birth_date',
      'Born the sixth of October nineteen fifty-one. The first of the two came on the second of May.',
      ['the sixth of October nineteen fifty-one'],
    ],
    [
      'vehicle',
      'The Corsa, sierra november five nine, yankee hotel kilo. A Golf in India, one Mike.',
      ['sierra november five nine, yankee hotel kilo'],
    ],
    ['person', 'It is spelt W-R-O-B-L-E-W-S-K-I. A-B-C of safety.', ['W-R-O-B-L-E-W-S-K-I']],
  ])('finds every %s in %j', (kind, text, values) => {
    expect(found(text, kind)).toEqual(values);
  });
});

describe('what a scanner misread', () => {
  it.each<[Kind, string, string[]]>([
    ['person', 'Name: Mr J0hn Penha1ligon. 1st floor, B2.', ['Mr J0hn Penha1ligon']],
    ['phone', 'Tel: O1632 960 388. O2 shop.', ['O1632 960 388']],
    ['address', 'Home: l2 Castle Street.', ['l2 Castle Street']],
  ])('finds every %s in %j', (kind, text, values) => {
    expect(found(text, kind)).toEqual(values);
  });
});

describe('homes that are no houses', () => {
  it.each([
    ['Taken off a tender at berth D17, seen by Marieke at mooring 5.', ['berth D17', 'mooring 5']],
    ['Caravans: 12. Two bunk beds, berths 3 deep.', []],
    ['3, 7, 11 and 12 Andromeda Road were entered.', ['3, 7, 11 and 12 Andromeda Road']],
    ['Flat 94 is let. The key safe at 94 is broken, 94 people came.', ['Flat 94', '94']],
  ])('finds every one in %j', (text, values) => {
    expect(found(text, 'address')).toEqual(values);
  });
});
