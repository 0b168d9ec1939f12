import { expect, test } from 'vitest';
import { leadingWords } from './call-address';
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
