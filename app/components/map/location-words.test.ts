import { expect, it } from 'vitest';
import { locationWords } from './location-words';

const fratton = { name: 'Fratton', district: 'Portsmouth' };

it.each([
  [
    { neighbourhood: fratton, point: 'Fratton Road', nearest: fratton },
    'In Fratton, Portsmouth. On or near Fratton Road.',
  ],
  [{ neighbourhood: fratton, point: null, nearest: fratton }, 'In Fratton, Portsmouth.'],
  [{ neighbourhood: { name: 'Fratton', district: null }, point: null, nearest: null }, 'In Fratton.'],
  [
    { neighbourhood: null, point: null, nearest: fratton },
    'This place is outside every neighbourhood. The nearest is Fratton, Portsmouth.',
  ],
  [{ neighbourhood: null, point: null, nearest: null }, 'This place is outside every neighbourhood.'],
])('%o is said as %s', (whereabouts, words) => expect(locationWords(whereabouts)).toBe(words));
