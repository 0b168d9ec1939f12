import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf, type FormValues } from '~/lib/form-fields';
import { checkFaults, maySave } from './check-step';
import { decisionField, decisionsOf, isChecked, isDecisionField, NO_DECISIONS } from './decisions';
import type { Known } from './seen';
import { NOTHING_KNOWN, separateTexts, type FoundValue } from './separate-texts';
import { reveal } from './tokens';

const DEAN = '3f1f7a4e-0000-4000-8000-000000000001';
const OTHER = '3f1f7a4e-0000-4000-8000-000000000002';
const known: Known = {
  known: [
    { identity_id: DEAN, kind: 'person', words: 'Harris', label: '[person 3]' },
    { identity_id: DEAN, kind: 'person', words: 'Dean', label: '[person 3]' },
  ],
  identities: [
    { identity_id: DEAN, kind: 'person', label: '[person 3]', roles: ['suspect'] },
    { identity_id: OTHER, kind: 'person', label: '[person 4]', roles: [] },
  ],
  last: { person: 4 },
  harmless: ['rosie'],
};
type Row = Partial<Record<Parameters<typeof decisionField>[1], string>>;
/** The form of a check page with these rows, one a finding. */
const decided = (rows: Row[], values: FormValues = {}) => ({
  ...values,
  ...Object.fromEntries(
    rows.flatMap((row, i) =>
      Object.entries(row).map(([field, value]) => [decisionField(i, field as keyof Row), [value]]),
    ),
  ),
});
const deciding = (rows: Row[], values: FormValues = {}) => decisionsOf(decided(rows, values));
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
      deciding([{ words: 'Dean Harris', kind: 'person', marked: '1' }]),
    );
    expect(shown(check.body)).toMatch(/^(Mr )?\[person 3\] left\.$/);
    expect(shown(separateTexts({ body: 'Mr Dean Harris left.' }, known, NO_DECISIONS).check.body)).toBe(
      '[person 3] left.',
    );
  });

  it('leaves what is declared harmless and hides what is marked, wherever it stands', () => {
    const decisions = deciding(
      [
        { words: 'Doreen', kind: 'person', answer: 'in' },
        { words: 'Wilf', kind: 'official', answer: 'out' },
      ],
      { mark_words: ['the blue gate\n'], mark_kind: ['address'] },
    );
    const { check, harmless, found } = separateTexts(
      { body: 'Doreen saw Wilf at the Blue Gate, by the blue gate.' },
      NOTHING_KNOWN,
      decisions,
    );
    expect(shown(check.body)).toBe('Doreen saw [official 1] at [address 1], by [address 1].');
    expect(harmless).toEqual(['doreen']);
    expect(found.filter((one) => 'left' in one)).toEqual([{ words: 'Doreen', left: true, before: false }]);
    expect(found.filter((one) => 'marked' in one && one.marked).map(({ words }) => words)).toEqual([
      'the Blue Gate',
    ]);
  });

  it('leaves none of the words in part that are left in whole, and takes no word of every sentence for somebody', () => {
    const { check, everywhere } = separateTexts(
      { body: 'Told PC Ollerton by the gate, then Ollerton left.' },
      NOTHING_KNOWN,
      deciding([{ words: 'PC Ollerton', kind: 'official', answer: 'in' }], {
        mark_words: ['the'],
        mark_kind: ['person'],
      }),
    );
    expect(shown(check.body)).toContain('PC Ollerton by');
    expect(everywhere).toEqual(['the']);
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
        const decisions = deciding(
          [
            { words: mark, answer: 'in' },
            { words: 'Doreen', who: OTHER, extent: mark },
            { words: 'harris', who: '=Doreen', wording: 'harris ⟦' },
          ],
          { mark_words: [mark], mark_kind: ['person'] },
        );
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

describe('deciding on a finding', () => {
  const body = 'Mr Kelly Harris and Doreen. Harris ran.';
  const separatedBy = (rows: Row[], text = body) => separateTexts({ body: text }, known, deciding(rows));
  const keysOf = ({ mentions }: { mentions: { words: string; identity_key: string }[] }, words: string) =>
    mentions.filter((one) => one.words === words).map(({ identity_key }) => identity_key);

  it('takes in words beside it, for the person it means', () => {
    const { check, found, mentions } = separatedBy(
      [{ words: 'Harris', kind: 'person', extent: 'Dan Harris' }],
      'Dan Harris ran and Harris fell',
    );
    expect(shown(check.body)).toBe('[person 3] ran and [person 3] fell');
    expect(keysOf({ mentions }, 'Dan Harris')).toEqual([DEAN]);
    expect(found).toContainEqual(
      expect.objectContaining({ words: 'Dan Harris', widens: 'Harris', marked: true }),
    );
    expect(separatedBy([{ words: 'Doreen', wording: 'and Doreen' }]).check.body).toContainEqual(
      expect.objectContaining({ words: 'and Doreen' }),
    );
  });

  it('offers the words beside it as they stand', () => {
    const { found } = separateTexts({ body: 'Then Doreen left.' }, NOTHING_KNOWN, NO_DECISIONS);
    expect((found as FoundValue[]).find(({ words }) => words === 'Doreen')?.wider).toEqual([
      'Then Doreen',
      'Doreen left',
      'Then Doreen left',
    ]);
  });

  it('says whom it means: somebody known, somebody new, or the same as another', () => {
    expect(keysOf(separatedBy([{ words: 'Doreen', who: OTHER }]), 'Doreen')).toEqual([OTHER]);
    const [fresh] = keysOf(separatedBy([{ words: 'Harris', who: 'new' }], 'Harris ran.'), 'Harris');
    expect(fresh).not.toBe(DEAN);
    expect(
      keysOf(separatedBy([{ words: 'Doreen', who: '=Harris' }], 'Doreen saw Harris.'), 'Doreen'),
    ).toEqual([DEAN]);
    const stranger = crypto.randomUUID();
    expect(keysOf(separatedBy([{ words: 'Doreen', who: stranger }]), 'Doreen')).not.toEqual([stranger]);
  });

  it('offers back what was called harmless before, and forgets it once it is taken out', () => {
    const before = separatedBy([], 'Rosie barked.');
    expect(before.found).toEqual([{ words: 'Rosie', left: true, before: true }]);
    expect(before).toMatchObject({ harmless: [], forgotten: [], mentions: [] });
    const after = separatedBy([{ words: 'Rosie', answer: 'out' }], 'Rosie barked.');
    expect(shown(after.check.body)).toBe('[person 5] barked.');
    expect(after.forgotten).toEqual(['rosie']);
  });

  it('waits for an answer to what is unsure, and for words marked that stand nowhere', () => {
    const text = { body: 'Ask the lad Rose about it, or Rose may know. 07700 900123' };
    const asked = separateTexts(text, NOTHING_KNOWN, NO_DECISIONS);
    const unsure = asked.found.flatMap((one, i) =>
      !('left' in one) && one.ask ? [[i, one.words] as const] : [],
    );
    fc.assert(
      fc.property(fc.constantFrom('out', 'in'), (answer) => {
        const values = decided(
          unsure.map(([, words]) => ({ words, answer })),
          { step: ['save'] },
        );
        return maySave(separateTexts(text, NOTHING_KNOWN, decisionsOf(values)), values);
      }),
    );
    const save = { step: ['save'] };
    const one = { words: 'Rose', ask: true } as FoundValue;
    expect(checkFaults({ found: [one], nowhere: [], everywhere: [] }, save)).toHaveProperty([
      'found.0.answer',
    ]);
    expect(checkFaults({ found: [{ ...one, answer: 'out' }], nowhere: [], everywhere: [] }, save)).toEqual(
      {},
    );
    expect(checkFaults({ found: [one], nowhere: [], everywhere: [] }, {})).toEqual({});
    const typo = separateTexts(
      text,
      NOTHING_KNOWN,
      decisionsOf({ mark_words: ['Rsoe'], mark_kind: ['person'] }),
    );
    expect(checkFaults(typo, {})).toHaveProperty('mark_words');
  });

  it('keeps line breaks and tabs of pasted tables and lists', () => {
    const table = 'Name\tPhone\n- Dean Harris\t07700 900123\n- Doreen\tnone';
    const { check } = separateTexts({ body: table }, NOTHING_KNOWN, NO_DECISIONS);
    expect(shown(check.body)).toBe('Name\tPhone\n- [person 1]\t[phone 1]\n- [person 2]\tnone');
  });
});

describe('decisions', () => {
  it('leave out what is malformed', () => {
    const { found, marked } = decisionsOf({
      'found.0.words': ['x'],
      'found.0.kind': ['ghost'],
      'found.0.answer': ['perhaps'],
      'found.1.kind': ['person'],
      'found.99999.words': ['y'],
      mark_words: ['x'],
      mark_kind: ['ghost'],
    });
    expect([...found]).toEqual([['x', { answer: undefined, kind: undefined, who: undefined }]]);
    expect(marked).toEqual([]);
    expect(isDecisionField('found.3.who')).toBe(true);
    expect(isDecisionField('found.3.other')).toBe(false);
  });

  it('take back a mark without calling its words harmless', () => {
    const { found, marked } = deciding([
      { words: 'Al', kind: 'person', marked: '1', answer: 'in' },
      { words: 'the gate', kind: 'address', marked: '1', answer: 'out' },
    ]);
    expect([...found]).toEqual([]);
    expect(marked).toEqual([{ kind: 'address', words: 'the gate' }]);
  });

  it('say whether the author has seen both versions', () => {
    expect(isChecked({ step: ['save'] })).toBe(true);
    expect(isChecked({ step: ['check'] })).toBe(false);
    expect(valueOf({}, 'step')).toBeUndefined();
  });
});
