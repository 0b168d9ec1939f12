import { expect, test } from 'vitest';
import { leadingWords, surelyMeant } from './call-address';
import type { Candidate } from './call-screen.schema';

const candidate = (kind: string, name: string): Candidate => ({
  kind,
  name,
  longitude: null,
  latitude: null,
  neighbourhood: { id: '1', force_id: 'hampshire', code: 'HC019', name: 'Southsea', district: 'Portsmouth' },
});

test('candidates of one neighbourhood are told apart by what each is', () => {
  expect(leadingWords(candidate('neighbourhood', 'Southsea'))).toEqual({
    lead: 'Southsea, Portsmouth',
    below: 'name of the neighbourhood: Southsea',
  });
  expect(leadingWords(candidate('problem', 'Cars race in the car park'))).toEqual({
    lead: 'Cars race in the car park',
    below: 'a live problem in Southsea, Portsmouth',
  });
});

test('the one neighbourhood of exactly the name typed is meant, whatever else has the word in it', () => {
  const [southsea, drinking] = [
    candidate('neighbourhood', 'Southsea'),
    candidate('problem', 'Street drinking'),
  ];
  expect(surelyMeant([southsea, drinking], ' southsea ')).toBe(southsea);
  expect(surelyMeant([drinking], 'drinking')).toBe(drinking);
  expect(surelyMeant([southsea, drinking], 'southsea common')).toBeNull();
  expect(surelyMeant([southsea, candidate('locality', 'Southsea')], 'southsea')).toBeNull();
  expect(surelyMeant([], 'southsea')).toBeNull();
});
