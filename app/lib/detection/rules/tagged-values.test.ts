import { describe, expect, it } from 'vitest';
import { EMPTY_DICTIONARY } from '../finding';
import { taggedHealth, taggedHome } from './tagged-values';

const inWords = (rule: typeof taggedHome, text: string) =>
  rule(text, EMPTY_DICTIONARY, []).map(({ start, end }) => text.slice(start, end));

describe('taggedHome', () => {
  it('finds a house whose road has no word for a road, and leaves what leads to it', () => {
    expect(inWords(taggedHome, 'Neighbours say the music comes from 14 Northbrook every night.')).toEqual([
      '14 Northbrook',
    ]);
  });

  it('leaves roads without a house and numbers of other things', () => {
    expect(inWords(taggedHome, 'Met on Northbrook Road at 14:30, 14 bags of litter, 3 arrests.')).toEqual([]);
    expect(inWords(taggedHome, 'Races fell from 24 to 6 in three months. Calls went up to 40.')).toEqual([]);
  });
});

describe('taggedHealth', () => {
  it('finds what is said of health by what stands round it', () => {
    expect(inWords(taggedHealth, 'She has been very poorly with her heart since.')).toEqual([
      'poorly with her heart',
    ]);
  });

  it('leaves what is of many', () => {
    expect(inWords(taggedHealth, 'Dementia friendly cafe opened. Asthma awareness week.')).toEqual([]);
  });
});
