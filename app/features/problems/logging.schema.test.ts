import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatSchema, whereSchema } from './logging.schema';

const messagesOf = (answer: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } }) =>
  answer.error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('where it is', () => {
  const kind = 'street';

  it('blames a place that is missing or no place once, beside what else is wrong', () => {
    const none = fc.constantFrom(undefined, '', ' ', 'x', '400', 'Infinity');
    const given = fc.double({ min: -90, max: 90, noNaN: true }).map(String);
    const pair = fc.oneof(fc.tuple(none, none), fc.tuple(none, given), fc.tuple(given, none));
    fc.assert(
      fc.property(pair, ([longitude, latitude]) => {
        expect(messagesOf(whereSchema.safeParse({ longitude, latitude, kind }))).toEqual(['longitude']);
        expect(messagesOf(whereSchema.safeParse({ longitude, latitude }))).toEqual(['longitude', 'kind']);
      }),
    );
  });

  it('reads a place', () => {
    const given = { longitude: '-1.08', latitude: '50.8', kind };
    expect(whereSchema.parse(given)).toMatchObject({ longitude: -1.08, latitude: 50.8 });
  });
});

describe('since when', () => {
  const sent = { title: 'Racing', category: 'vehicle_nuisance', frequency: 'weekly' };
  const since = (day: string, month: string, year: string) =>
    whatSchema.safeParse({ ...sent, since: { day, month, year } });

  it('takes a day or a month alone', () => {
    expect(since('3', 'June', '2026').data?.since).toBe('2026-06-03');
    expect(since('', 'June', '2026').data?.since).toBe('2026-06');
    expect(since('', '6', '2026').data?.since).toBe('2026-06');
  });

  it('refuses what is none, or has not begun', () => {
    expect(messagesOf(since('', '', ''))).toEqual(['since.day']);
    expect(messagesOf(since('', 'June', ''))).toEqual(['since.year']);
    expect(messagesOf(since('', 'June', '2199'))).toEqual(['since.day']);
  });
});
