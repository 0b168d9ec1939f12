import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detect } from '../detect';
import { readMarked, type LabelledEntry } from './marked';
import { scoreInWords, scoreOf } from './score';

const read = (file: string): LabelledEntry[] =>
  readMarked(readFileSync(new URL(file, import.meta.url), 'utf8'));
const heldOut = read('held-out.txt');

it('scores what it finds and misses as the labels say', () => {
  const [entry] = readMarked(
    '## A1\nMr {PERSON.polish:Tomasz} of {ADDRESS:9 Oak Rd} has {HEALTH:MS}. Rain.\n',
  );
  const found = scoreOf([entry as LabelledEntry], () => [
    { start: 3, end: 9 },
    { start: 13, end: 19 },
    { start: 30, end: 35 },
  ]);
  expect(found).toMatchObject({ identifying: 1, leaking: 1, spans: 3, covered: 1, innocent: 13, masked: 5 });
  expect(found.missed.map(({ text }) => text)).toEqual(['9 Oak Rd', 'MS']);
  expect(found.origins.get('polish')).toEqual({ spans: 1, covered: 1 });
});

it('finds people in entries that it was not trained on, and leaves the rest (decision 8 has the figures)', () => {
  const score = scoreOf(heldOut, (text) => detect(text));
  console.info(scoreInWords(score));
  expect(score.leaking / score.identifying).toBeLessThan(0.1);
  expect(score.covered / score.spans).toBeGreaterThan(0.95);
  expect(score.masked / score.innocent).toBeLessThan(0.025);
});

it('finds names of every origin alike', () => {
  const { origins } = scoreOf(heldOut, (text) => detect(text));
  const rateOf = (isOne: (origin: string) => boolean) => {
    const rows = [...origins].filter(([origin]) => isOne(origin)).map(([, row]) => row);
    const sum = (part: 'spans' | 'covered') => rows.reduce((total, row) => total + row[part], 0);
    expect(sum('spans')).toBeGreaterThan(40);
    return sum('covered') / sum('spans');
  };
  const english = rateOf((origin) => origin === 'english');
  const others = rateOf((origin) => !['english', 'nickname'].includes(origin));
  expect(Math.abs(english - others)).toBeLessThanOrEqual(0.05);
});

it('has held-out entries that are none of those it learns from', () => {
  const learnt = new Set(read('entries.txt').map(({ text }) => text));
  expect(heldOut.filter(({ text }) => learnt.has(text)).map(({ id }) => id)).toEqual([]);
});
