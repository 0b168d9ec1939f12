import { describe, expect, it } from 'vitest';
import { detect } from '../detect';

const homes = (text: string) =>
  detect(text)
    .filter(({ kind }) => kind === 'address')
    .map(({ start, end }) => text.slice(start, end));

describe('a bare number', () => {
  it('is no home where nothing like one was ever a home', () => {
    expect(homes('S.165A is no insurance, s.163 is the stop.')).toEqual([]);
  });

  it('is a home where somebody lives there', () => {
    expect(homes('Music from 7 again. Told the couple at number 9.')).toEqual(['7', '9']);
  });
});
