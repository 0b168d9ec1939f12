import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../tagger/runs';
import { tag } from '../tagger/tag';
import { packed, unpacked, type Weights } from '../tagger/weights';
import { crossValidate } from './cross-validation';
import { train } from './train';
import { readMarked, type LabelledEntry } from './marked';
import { namesSmall, randomFrom, recased, renamed, shuffled } from './vary';
import { otherValues } from './vary-values';

const entries = readMarked(readFileSync(new URL('entries.txt', import.meta.url), 'utf8'));

const labelsFit = ({ text, spans }: LabelledEntry) =>
  spans.every((span) => text.slice(span.start, span.end) === span.text);

describe('readMarked', () => {
  it('takes the labels out of the text and says where they were, with the origin of a name', () => {
    const [first, second] = readMarked(
      '## A1 police\nSaw {PERSON.polish:Tomasz} at {ADDRESS:9 Oak Rd}.\n\nPlate {?OTHER:214}\n\n## A2\nQuiet.\n',
    );
    expect(first).toEqual({
      id: 'A1',
      text: 'Saw Tomasz at 9 Oak Rd.\n\nPlate 214',
      spans: [
        { start: 4, end: 10, type: 'PERSON', text: 'Tomasz', origin: 'polish' },
        { start: 14, end: 22, type: 'ADDRESS', text: '9 Oak Rd' },
      ],
      optional: [{ start: 31, end: 34, type: 'OTHER', text: '214' }],
    });
    expect(second).toEqual({ id: 'A2', text: 'Quiet.', spans: [], optional: [] });
  });
});

describe('training', () => {
  it('has entries whose labels lie on their words', () => {
    expect(entries.filter((entry) => !labelsFit(entry)).map(({ id }) => id)).toEqual([]);
  });

  it('keeps the labels on their words when names, homes, conditions, order and case change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.integer(),
        fc.constantFrom('lower', 'upper'),
        (entry, seed, to) => {
          const random = randomFrom(seed);
          const other = renamed(otherValues(entries, random)(entry), random);
          expect(other.spans).toHaveLength(entry.spans.length);
          expect(labelsFit(other)).toBe(true);
          expect(labelsFit(shuffled(other, random))).toBe(true);
          expect(labelsFit(recased(other, to))).toBe(true);
          expect(labelsFit(namesSmall(other))).toBe(true);
        },
      ),
    );
  });

  it('gives the same weights for the same entries, and they tell a name that no list has from a street', () => {
    const some = entries.slice(0, 60);
    const weights = train(some, 'name', 6);
    expect(packed(train(some, 'name', 6))).toBe(packed(weights));
    const likely = Object.fromEntries(
      tag('Spoke to Zorvane Blenk about the bins in Stanley Road.', 0.5, weights).tagged.map(
        ({ word, likelihood }) => [word.text, likelihood],
      ),
    );
    expect(likely.Zorvane).toBeGreaterThan(likely.Stanley ?? 0);
    expect(likely.Blenk).toBeGreaterThan(likely.Road ?? 0);
  });

  it('learns a home and a condition from what stands round them', () => {
    const likelihood = (text: string, head: 'home' | 'health', weights: Weights) =>
      Math.max(0, ...runsOf(text, head, 0, weights).map((run) => run.likelihood));
    const homes = train(entries.slice(0, 200), 'home', 3);
    const home = likelihood('She lives at 31 Zorvane Road.', 'home', homes);
    expect(home).toBeGreaterThan(0.5);
    expect(home).toBeGreaterThan(likelihood('They met on Zorvane Road.', 'home', homes));
    const conditions = train(entries.slice(0, 200), 'health', 3);
    const condition = likelihood('He has been diagnosed with blenkosis.', 'health', conditions);
    expect(condition).toBeGreaterThan(
      likelihood('The wall was painted with blenkosis.', 'health', conditions),
    );
  });

  it('keeps weights in a file within half a step, and those beyond the most that is kept at the most', () => {
    const at = new Float32Array([0, 1.01, -1.01, 99, -99]);
    const kept = unpacked(packed({ at, unit: 1 }));
    const back = [...kept.at].map((steps) => steps * kept.unit);
    expect(back.slice(0, 3)).toEqual([0, 1, -1]);
    expect(back.slice(3)).toEqual([127 / 32, -127 / 32]);
  });
});

describe('cross-validation', () => {
  it('judges a head by entries that it has not learnt, better than chance', () => {
    const { words, averagePrecision, mistakenAtNineTenths } = crossValidate(entries.slice(0, 80), 'name', {
      folds: 2,
      times: 2,
    });
    expect(words).toBeGreaterThan(50);
    expect(averagePrecision).toBeGreaterThan(0.5);
    expect(averagePrecision).toBeLessThan(1);
    expect(mistakenAtNineTenths).toBeGreaterThan(0);
  });
});
