import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTrueCase, isInCapitals } from './true-case';

describe('a text in capitals', () => {
  it('is known by its letters', () => {
    expect(isInCapitals('MR A. SKEATES ATTENDED TO HAND IN AN AIR RIFLE')).toBe(true);
    expect(isInCapitals('Mr Skeates attended')).toBe(false);
    expect(isInCapitals('PC OK')).toBe(false);
  });

  it('is read as it would be written', () => {
    expect(inTrueCase('MR A. SKEATES ATTENDED 14 NORTHERN PARADE. MUM STATES HE LEFT')).toBe(
      'Mr A. Skeates attended 14 Northern Parade. Mum states he left',
    );
  });

  it('stays as long as it was, so that places in it are the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(inTrueCase(text.toUpperCase())).toHaveLength(text.toUpperCase().length);
      }),
    );
  });
});
