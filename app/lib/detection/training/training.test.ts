import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag } from '../tagger/tag';
import { train } from './train';
import { randomFrom, recased, renamed, shuffled, type LabelledEntry } from './vary';

const entries = readFileSync(new URL('entries.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as LabelledEntry);

const labelsFit = ({ text, spans }: LabelledEntry) =>
  spans.every((span) => text.slice(span.start, span.end) === span.text);

describe('training', () => {
  it('has entries whose labels lie on their words', () => {
    expect(entries.filter((entry) => !labelsFit(entry)).map(({ id }) => id)).toEqual([]);
  });

  it('keeps the labels on their words when names, order and case change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.integer(),
        fc.constantFrom('lower', 'upper'),
        (entry, seed, to) => {
          const random = randomFrom(seed);
          const other = renamed(entry, random);
          expect(other.spans).toHaveLength(entry.spans.length);
          expect(labelsFit(other)).toBe(true);
          expect(labelsFit(shuffled(other, random))).toBe(true);
          expect(labelsFit(recased(other, to))).toBe(true);
        },
      ),
    );
  });

  it('gives the same weights for the same entries, and they tell a name that no list has from a street', () => {
    const some = entries.slice(0, 60);
    const weights = train(some, 6);
    expect([...train(some, 6)]).toEqual([...weights]);
    const likely = Object.fromEntries(
      tag('Spoke to Zorvane Blenk about the bins in Stanley Road.', 0.5, weights).map(
        ({ word, likelihood }) => [word.text, likelihood],
      ),
    );
    expect(likely.Zorvane).toBeGreaterThan(likely.Stanley ?? 0);
    expect(likely.Blenk).toBeGreaterThan(likely.Road ?? 0);
  });
});
