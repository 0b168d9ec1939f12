import { describe, expect, it } from 'vitest';
import { detect } from './detect';

const REPEATS = [
  'a',
  'A',
  '1',
  '1 ',
  '- ',
  '07',
  'Aa ',
  'Ab Cd ',
  '12 Ab ',
  'a.',
  'a@',
  'aa:',
  '1.',
  '//',
  'dob ',
  'Mr ',
  'Flat 1 ',
  '"A',
  "O'",
  '⟦',
  'x dot ',
  'AB12',
  '\u202E',
  ' ',
  '\n',
  'Ab, Cd, ',
  'fence of 1 ',
  '1: a\n',
  'van der ',
  'one ',
  'oh five ',
  'alpha ',
  'A-',
  '1, ',
  'berth 1 ',
  'of the 1st ',
  'Name,Age\n',
  'x|',
  'the youth was seen in Albert Road with Dean Harris on 07700 900123. ',
];
const filled = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The least processor time of two runs, in milliseconds: what other work on the machine adds is left out. */
function duration(text: string): number {
  const runs = [0, 1].map(() => {
    const from = process.cpuUsage();
    detect(text);
    return process.cpuUsage(from).user / 1000;
  });
  return Math.min(...runs);
}

describe('time', () => {
  it.each(REPEATS)('grows no faster than the text does: %j', (unit) => {
    const small = duration(filled(unit, 10_000));
    const large = duration(filled(unit, 100_000));
    expect(large).toBeLessThan(Math.max(15 * small, 1500));
  });
});
