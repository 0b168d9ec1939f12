import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayParts } from './day-parts';
import type { FormValues } from './form-fields';
import { compareTexts, namesOf, type SavedField } from './two-texts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const code = fc.stringMatching(/^[a-z]{1,8}$/);
const values = fc.record({
  text: fc.string(),
  line: fc.string(),
  choice: code,
  number: fc.integer({ min: 0, max: 1_000_000 }),
  date: day,
  many: fc.uniqueArray(code, { maxLength: 4 }),
});
type Values = typeof values extends fc.Arbitrary<infer T> ? T : never;

const words = (value: string) => value;
const savedAs = (row: Values): SavedField[] => [
  { name: 'text', label: 'Text', kind: 'text', saved: row.text },
  { name: 'line', label: 'Line', kind: 'line', saved: row.line },
  { name: 'choice', label: 'Choice', kind: 'choice', saved: row.choice, words },
  { name: 'number', label: 'Number', kind: 'number', saved: row.number },
  { name: 'date', label: 'Date', kind: 'date', saved: row.date },
  { name: 'many', label: 'Many', kind: 'many', saved: row.many, words },
];
const typedAs = (row: Values): FormValues => {
  const parts = dayParts(row.date);
  return {
    form_token: ['token'],
    version: ['1'],
    intent: ['save'],
    text: [row.text],
    line: [row.line],
    choice: [row.choice],
    number: [String(row.number)],
    'date.day': [parts.day],
    'date.month': [parts.month],
    'date.year': [parts.year],
    ...(row.many.length > 0 ? { many: row.many } : {}),
  };
};

describe('a stale form beside the saved row', () => {
  it('asks about nothing when both say the same, and carries all of it', () => {
    fc.assert(
      fc.property(values, (row) => {
        const { different, unasked } = compareTexts(typedAs(row), savedAs(row));
        expect(different).toEqual([]);
        expect(unasked).toHaveLength(Object.values(typedAs(row)).flat().length - 2);
      }),
    );
  });

  it('loses nothing typed: every value is asked about or goes along', () => {
    fc.assert(
      fc.property(values, values, (mine, theirs) => {
        const { different, unasked } = compareTexts(typedAs(mine), savedAs(theirs));
        const asked = new Map(different.map((field) => [field.name, field.mine]));
        const whole: Record<string, unknown> = {
          ...mine,
          number: String(mine.number),
        };
        for (const [name, value] of Object.entries(whole)) {
          const carried = unasked.filter(([sent]) => sent === name || sent.startsWith(`${name}.`));
          const shown = asked.get(name);
          if (shown === undefined) expect(carried.length > 0 || mine.many.length === 0).toBe(true);
          else expect(typeof shown === 'object' && 'value' in shown ? shown.value : shown).toEqual(value);
          if (shown !== undefined) expect(carried).toEqual([]);
        }
      }),
    );
  });

  it('takes £1,200 for 1200, a day chosen whole for its boxes and no tick for none', () => {
    const saved: SavedField[] = [
      { name: 'amount', label: 'Pounds', kind: 'number', saved: 1200 },
      { name: 'due', label: 'Day', kind: 'date', saved: '2026-11-14' },
      { name: 'sources', label: 'Sources', kind: 'many', saved: ['x'], words },
      { name: 'absent', label: 'Not in this form', kind: 'text', saved: 'words' },
    ];
    const { different } = compareTexts({ amount: ['£1,200'], due: ['2026-11-14'] }, saved);
    expect(different.map(({ name }) => name)).toEqual(['sources']);
  });
});

it('a value that the list does not have any more is said to be so', () => {
  expect(namesOf([{ id: 'a', name: 'Ann' }])('a')).toBe('Ann');
  expect(namesOf([])('a')).toBe('Not in the list any more');
});
