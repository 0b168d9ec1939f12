import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '~/lib/form-fields';
import { decisionsOf, isChecked, writeDecision } from './decisions';
import { NOTHING_KNOWN, separateTexts, type Known } from './separate-texts';
import { reveal } from './tokens';

const NO_DECISIONS = decisionsOf({});
const DEAN = '3f1f7a4e-0000-4000-8000-000000000001';
const known: Known = {
  known: [
    { identity_id: DEAN, kind: 'person', words: 'Harris', label: '[person 3]' },
    { identity_id: DEAN, kind: 'person', words: 'Dean', label: '[person 3]' },
  ],
  labels: [{ identity_id: DEAN, kind: 'person', label: '[person 3]' }],
  last: { person: 4 },
  harmless: ['rosie'],
};
const shown = (pieces: ({ text: string } | { label: string })[]) =>
  pieces.map((piece) => ('text' in piece ? piece.text : piece.label)).join('');

describe('separating the fields of a form', () => {
  it('knows in one field who is named in another', () => {
    const { check, mentions } = separateTexts(
      { title: 'Lockyer shouts at night', what: 'Mr Wayne Lockyer has the flat.' },
      NOTHING_KNOWN,
      NO_DECISIONS,
    );
    expect(shown(check.title)).toBe('[person 1] shouts at night');
    expect(new Set(mentions.map((mention) => mention.identity_key)).size).toBe(1);
  });

  it('labels whom the problem knows as it does, and numbers new people after its last', () => {
    const { check, mentions } = separateTexts(
      { body: 'harris and Doreen met [person 3]; Rosie barked' },
      known,
      NO_DECISIONS,
    );
    expect(shown(check.body)).toBe('[person 3] and [person 5] met [person 3]; Rosie barked');
    expect(mentions.filter(({ identity_key }) => identity_key === DEAN)).toHaveLength(2);
  });

  it('takes a fuller wording of somebody known as that person, and a known value marked again as that value', () => {
    const { check } = separateTexts(
      { body: 'Mr Dean Harris left.' },
      known,
      decisionsOf({ mark: ['person|Dean Harris'] }),
    );
    expect(shown(check.body)).toMatch(/^(Mr )?\[person 3\] left\.$/);
    expect(shown(separateTexts({ body: 'Mr Dean Harris left.' }, known, NO_DECISIONS).check.body)).toBe(
      '[person 3] left.',
    );
  });

  it('leaves what is declared harmless and hides what is marked, wherever it stands', () => {
    const decisions = decisionsOf({
      decision: [writeDecision('person', 'Doreen'), writeDecision('official', 'Wilf')],
      harmless: ['Doreen'],
      mark_words: ['the blue gate\n'],
      mark_kind: ['address'],
    });
    const { check, harmless, found } = separateTexts(
      { body: 'Doreen saw Wilf at the Blue Gate, by the blue gate.' },
      NOTHING_KNOWN,
      decisions,
    );
    expect(shown(check.body)).toBe('Doreen saw [official 1] at [address 1], by [address 1].');
    expect(harmless).toEqual(['doreen']);
    expect(found.filter((one) => 'left' in one)).toEqual([{ words: 'Doreen', left: true }]);
    expect(found.filter((one) => 'marked' in one && one.marked).map(({ words }) => words)).toEqual([
      'the Blue Gate',
    ]);
  });

  it('gives back every text, whatever the fields, the marks and the decisions', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'Dean Harris',
          'harris',
          'Doreen',
          '07700 900123',
          '⟦',
          '⟧',
          'dob 3/4/98',
          'KN12 BZV',
          '\n',
          'the',
          '\u202E',
          '[person 3]',
          'Rosie',
        ),
        { maxLength: 12 },
      )
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(words, words, fc.string(), (title, body, mark) => {
        const fields = { title, body };
        const decisions = decisionsOf({
          mark_words: [mark],
          mark_kind: ['person'],
          harmless: [mark],
        });
        const { texts, mentions, check } = separateTexts(fields, known, decisions);
        const values = new Map(mentions.map((mention) => [mention.id, mention.words]));
        for (const name of ['title', 'body'] as const) {
          expect(reveal(texts[name], values)).toBe(fields[name]);
          expect(check[name].map((piece) => ('text' in piece ? piece.text : piece.words)).join('')).toBe(
            fields[name],
          );
        }
      }),
    );
  });
});

describe('decisions', () => {
  it('leave out what is malformed', () => {
    const { found, marked } = decisionsOf({
      decision: ['nonsense', 'ghost|x', '|', 'person|'],
      mark: ['', 'person|Al|B'],
      mark_words: ['x'],
      mark_kind: ['ghost'],
    });
    expect([...found]).toEqual([]);
    expect(marked).toEqual([{ kind: 'person', words: 'Al|B' }]);
  });

  it('take back a mark without calling its words harmless', () => {
    const { found, marked } = decisionsOf({
      mark: ['person|Al', 'address|the gate'],
      unmark: ['al'],
    });
    expect([...found]).toEqual([]);
    expect(marked).toEqual([{ kind: 'address', words: 'the gate' }]);
  });

  it('say whether the author has seen both versions', () => {
    expect(isChecked({ step: ['save'] })).toBe(true);
    expect(isChecked({ step: ['check'] })).toBe(false);
    expect(valueOf({}, 'step')).toBeUndefined();
  });
});
