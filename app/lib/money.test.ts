import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPounds, formatPrice, parsePounds, sumPounds } from './money';

const pence = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 });
const amountOf = (value: number) =>
  `${value < 0 ? '-' : ''}${Math.floor(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`;

describe('money', () => {
  it('is written in pounds and pence', () => {
    expect(formatPounds('1234.5')).toBe('£1,234.50');
    expect(formatPounds(1234567.89)).toBe('£1,234,567.89');
    expect(formatPounds('-20')).toBe('-£20.00');
    expect(formatPounds('0.05')).toBe('£0.05');
    expect(formatPounds('12.300000')).toBe('£12.30');
  });

  it('says that hours without a rate are not yet priced', () => {
    expect(formatPrice(null)).toBe('not yet priced');
    expect(formatPrice('0.00')).toBe('£0.00');
  });

  it('refuses what is no amount', () => {
    expect(() => formatPounds('twelve')).toThrow(RangeError);
    expect(() => formatPounds('1.234')).toThrow(RangeError);
  });

  it('adds up exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e10, max: 1e10 }), { maxLength: 50 }), (values) => {
        expect(sumPounds(values.map(amountOf))).toBe(amountOf(values.reduce((sum, value) => sum + value, 0)));
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(pence, (value) => {
        const size = Math.abs(value);
        expect(parsePounds(formatPounds(amountOf(size)))).toBe(amountOf(size));
      }),
    );
  });

  it.each([
    ['£1,234.5', '1234.50'],
    [' 12 ', '12.00'],
    ['1,23', null],
    ['12.345', null],
    ['-3', null],
    ['', null],
  ])('reads %s as typed', (typed, read) => expect(parsePounds(typed)).toBe(read));
});
