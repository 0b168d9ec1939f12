import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRIORITY_TEXTS } from './priority-texts';
import { PROBLEM_KINDS } from './problem-kinds';
import { repeats, unrepeated } from './repeated-words';

describe('a place and what is said of it', () => {
  test.each([
    ['Cars racing in the car park near {spot}', 'the car park', true],
    ['Vans broken into in streets round {spot}', 'High Street', true],
    ['Fly-tipping in the lane behind {spot}', 'Bramble Lane', true],
    ['Fly-tipping in the lane behind {spot}', 'Bramble Close', false],
    ['The car park is large. Cars meet by {spot}', 'the park', false],
    ['Rowdy groups at {spot}', 'the recreation ground', false],
  ])('%s, %s: %s', (text, place, answer) => {
    expect(repeats({ titles: [text] }, place)).toBe(answer);
  });

  const places = ['the car park', 'High Street', 'the library', 'Bramble Lane'].map((name) => ({ name }));

  test('the place drawn stays where it is not repeated, and never is one that is', () => {
    const texts = fc.constantFrom(...PROBLEM_KINDS, ...Object.values(PRIORITY_TEXTS));
    fc.assert(
      fc.property(texts, fc.constantFrom(...places), (said, drawn) => {
        const chosen = unrepeated(drawn, places, said);
        expect(repeats(said, chosen.name)).toBe(false);
        if (!repeats(said, drawn.name)) expect(chosen).toBe(drawn);
      }),
    );
  });
});
