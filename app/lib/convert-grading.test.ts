import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggestConversion } from './convert-grading';
import { canGroundAFact, CODES, gradingOf, parseGrading, schemeOf, type Grading } from './grading';

const old: fc.Arbitrary<Grading> = fc.record({
  source: fc.constantFrom(...CODES['5x5x5'].source),
  information: fc.constantFrom(...CODES['5x5x5'].information),
  handling: fc.constantFrom(...CODES['5x5x5'].handling),
});

it('suggests a whole grading of 3x5x2, with a reason for each code, that is among its own choices', () => {
  fc.assert(
    fc.property(old, (grading) => {
      const suggested = suggestConversion(grading);
      if (!suggested) throw new Error('Nothing was suggested');
      expect(gradingOf(suggested.grading)).toEqual(suggested.grading);
      expect(schemeOf(suggested.grading)).toBe('3x5x2');
      expect(suggested.because).toHaveLength(3);
      expect(suggested.choices.sources).toContain(suggested.grading.source);
      expect(suggested.choices.information).toContain(suggested.grading.information);
    }),
  );
});

it('neither lets through what could ground nothing nor condemns what could', () => {
  fc.assert(
    fc.property(old, (grading) => {
      const suggested = suggestConversion(grading);
      expect(suggested && canGroundAFact(suggested.grading)).toBe(canGroundAFact(grading));
    }),
  );
});

it('carries the old handling code as a condition, except that of code 1', () => {
  fc.assert(
    fc.property(old, fc.option(fc.constant('Not by telephone.')), (grading, told) => {
      const suggested = suggestConversion(grading, told);
      if (grading.handling === '1') expect(suggested?.condition).toBe(told);
      else {
        expect(suggested?.grading.handling).toBe('C');
        expect(suggested?.condition).toContain(`-${grading.handling} by 5x5x5`);
        if (told) expect(suggested?.condition).toContain(told);
      }
    }),
  );
});

it.each([
  ['A11', '1AP'],
  ['B22', '1AC'],
  ['C34', '2BC'],
  ['D43', '3DC'],
  ['E55', '2EC'],
])('of %s is %s', (from, to) => {
  const grading = parseGrading(from);
  expect(grading && suggestConversion(grading)?.grading).toEqual(parseGrading(to));
});

it('leaves to a person whether "sometimes reliable" is reliable, and whether what could not be judged was hearsay', () => {
  const suggested = suggestConversion({ source: 'C', information: '4', handling: '1' });
  expect(suggested?.choices).toEqual({ sources: ['1', '2'], information: ['C', 'D'] });
});

it('suggests nothing for what is graded by 3x5x2 already', () => {
  expect(suggestConversion({ source: '1', information: 'A', handling: 'P' })).toBeNull();
});
