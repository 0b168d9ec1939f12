import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KINDS } from '~/lib/separated-text/kinds';
import { resolveOverlaps } from './overlaps';

const text = fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '.', 'é'), minLength: 1, maxLength: 40 });
const findingsIn = (length: number) =>
  fc.array(
    fc
      .record({
        start: fc.nat(length - 1),
        size: fc.integer({ min: 1, max: length }),
        kind: fc.constantFrom(...KINDS),
        confidence: fc.constantFrom(0.5, 0.7, 0.9),
      })
      .map(({ start, size, kind, confidence }) => ({
        start,
        end: Math.min(length, start + size),
        kind,
        confidence,
        rule: 'x',
      })),
    { maxLength: 8 },
  );
const covers = (spans: readonly { start: number; end: number }[], at: number) =>
  spans.some(({ start, end }) => start <= at && at < end);

it('gives up no letter or digit that any rule found, covers nothing else, and overlaps nowhere', () => {
  fc.assert(
    fc.property(
      text.chain((words) => findingsIn(words.length).map((findings) => ({ words, findings }))),
      ({ words, findings }) => {
        const kept = resolveOverlaps(words, findings);
        for (let at = 0; at < words.length; at += 1) {
          if (/[\p{L}\p{N}]/u.test(words.charAt(at))) expect(covers(kept, at)).toBe(covers(findings, at));
          if (covers(kept, at)) expect(covers(findings, at)).toBe(true);
          expect(kept.filter(({ start, end }) => start <= at && at < end).length).toBeLessThanOrEqual(1);
        }
        expect(resolveOverlaps(words, [...findings].reverse())).toEqual(kept);
      },
    ),
  );
});
