import { expect, it } from 'vitest';
import { matchWords } from './match-words';

it('says why something is proposed as one sentence', () => {
  expect(matchWords(['name'])).toBe('The whole name');
  expect(matchWords(['spelling', 'address'])).toBe('The name in another spelling; the address');
});
