import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, mentionsIn, parse, reveal, show } from './tokens';
import { identifyByValue, labelsFor, separate, type Span } from './separate';
import { KINDS } from './kinds';
import { occurrences, spread } from './occurrences';

const UUID = '0b54a3f2-9c1d-4e7a-8f00-123456789abc';
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '⟦',
        '⟧',
        '⟦⟧',
        `⟦${UUID}⟧`,
        `⟦⟦${UUID}⟧⟧`,
        '\u202E',
        '\u200B',
        '\uFEFF',
        '\uD800',
        'Dean Harris ',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const spansOf = (text: string): fc.Arbitrary<Span[]> =>
  fc.array(
    fc.record({
      start: fc.integer({ min: -3, max: text.length + 3 }),
      end: fc.integer({ min: -3, max: text.length + 3 }),
      kind: fc.constantFrom(...KINDS),
    }),
    { maxLength: 6 },
  );
const textWithSpans = hostile.chain((text) => spansOf(text).map((spans) => ({ text, spans })));
const wordsOf = (mentions: { id: string; words: string }[]) =>
  new Map(mentions.map(({ id, words }) => [id, words]));

describe('separated text', () => {
  it('reveals exactly what was separated, whatever was typed and found', () => {
    fc.assert(
      fc.property(textWithSpans, ({ text, spans }) => {
        const { separated, mentions } = separate(text, spans);
        expect(reveal(separated, wordsOf(mentions))).toBe(text);
        expect(mentionsIn(separated)).toEqual(mentions.map(({ id }) => id));
      }),
    );
  });

  it('keeps every character that was found out of the literal text', () => {
    fc.assert(
      fc.property(textWithSpans, ({ text, spans }) => {
        const { separated } = separate(text, spans);
        const kept = parse(separated)
          .flatMap((part) => ('text' in part ? [part.text] : []))
          .join('');
        const outside = [...Array(text.length).keys()].filter(
          (i) => !spans.some(({ start, end }) => i >= start && i < end),
        );
        expect(kept).toBe(outside.map((i) => text.charAt(i)).join(''));
      }),
    );
  });

  it('never reads as a mention what an author typed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(mentionsIn(separate(text, []).separated)).toEqual([]);
      }),
    );
  });

  it('takes apart and puts together without loss', () => {
    const part = fc.oneof(
      hostile.filter((text) => text.length > 0).map((text) => ({ text })),
      fc.uuid().map((mention) => ({ mention })),
    );
    const alternating = fc
      .array(part)
      .map((parts) => parts.filter((p, i) => !('text' in p && i > 0 && 'text' in (parts[i - 1] ?? {}))));
    fc.assert(
      fc.property(alternating, (parts) => {
        expect(parse(compose(parts))).toEqual(parts);
      }),
    );
  });

  it('refuses to compose a mention that is no UUID', () => {
    expect(() => compose([{ mention: 'person 1' }])).toThrow(RangeError);
  });

  it('shows labels numbered by identity within their kind', () => {
    const text = 'Dean Harris rang Ann Lee. DEAN HARRIS drives KN12 BZV.';
    const spans: Span[] = [
      { start: 0, end: 11, kind: 'person' },
      { start: 17, end: 24, kind: 'person' },
      { start: 26, end: 37, kind: 'person' },
      { start: 45, end: 53, kind: 'vehicle' },
    ];
    const { separated, mentions } = separate(text, spans, identifyByValue);
    expect(show(separated, labelsFor(mentions))).toBe(
      '[person 1] rang [person 2]. [person 1] drives [vehicle 1].',
    );
    expect(show(separated, new Map())).toBe('[removed] rang [removed]. [removed] drives [removed].');
  });
});

describe('occurrences', () => {
  it('finds whole words in any case and takes any characters literally', () => {
    expect(occurrences('Ann met ann, not Annual.', 'ann', 'person').map(({ start }) => start)).toEqual([
      0, 8,
    ]);
    expect(occurrences('a (b) [c] a(b)', '(b)', 'person')).toHaveLength(2);
    expect(occurrences('anything', '  ', 'person')).toEqual([]);
  });

  it('leaves no other mention of a found value in the separated text', () => {
    const word = fc.constantFrom(
      'Harris',
      'harris',
      'HARRIS',
      'rang',
      'Annual',
      'Ann',
      '07700900123',
      '38',
      '⟦',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), (words, pick) => {
        const at = pick % words.length;
        const text = words.join(' ');
        const start = words.slice(0, at).join(' ').length + (at ? 1 : 0);
        const value = words[at] ?? '';
        fc.pre(value.length >= 3);
        const { separated } = separate(
          text,
          spread(text, [{ start, end: start + value.length, kind: 'person' }]),
        );
        expect(occurrences(show(separated, new Map()), value, 'person')).toEqual([]);
      }),
    );
  });
});
