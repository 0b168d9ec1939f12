import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canGroundAFact,
  CODES,
  gradingSentence,
  gradingWarnings,
  HANDLING,
  handlingAllows,
  parseGrading,
  SCHEMES,
  schemeOf,
  speakGrading,
  USUAL_GRADING,
  writeGrading,
  type Grading,
  type Handling,
  type Reader,
} from './grading';

const grading: fc.Arbitrary<Grading> = fc.constantFrom(...SCHEMES).chain((scheme) =>
  fc.record({
    source: fc.constantFrom(...CODES[scheme].source),
    information: fc.constantFrom(...CODES[scheme].information),
    handling: fc.constantFrom(...CODES[scheme].handling),
  }),
);
const reader: fc.Arbitrary<Reader> = fc.record({
  standing: fc.constantFrom(
    'police' as const,
    'prosecuting' as const,
    'non_prosecuting' as const,
    'public' as const,
  ),
  ownOrganisation: fc.boolean(),
  disclosed: fc.boolean(),
  named: fc.boolean(),
});

describe('grades', () => {
  it('are read as they are written and spoken', () => {
    fc.assert(
      fc.property(grading, (grade) => {
        expect(parseGrading(writeGrading(grade))).toEqual(grade);
        expect(parseGrading(speakGrading(grade).toLowerCase())).toEqual(grade);
      }),
    );
  });

  it.each(['', 'F22', 'B62', 'B20', 'B2', 'B222', '22B', 'B 2 2 2', 'BAP', '1A2', 'B2P', '12P'])(
    'refuses %j',
    (written) => {
      expect(parseGrading(written)).toBeNull();
    },
  );

  it('say to whom they show the item', () => {
    expect(gradingSentence({ source: 'B', information: '2', handling: '2' })).toBe(
      'Graded B-2-2: all partners admitted to this problem may see it',
    );
    expect(
      new Set(HANDLING.map((handling) => gradingSentence({ source: 'A', information: '1', handling }))).size,
    ).toBe(HANDLING.length);
    expect(gradingSentence(USUAL_GRADING['3x5x2'])).toBe(
      'Graded 1-A-P: all partners admitted to this problem may see it',
    );
  });

  it('say by which scheme they were given', () => {
    fc.assert(
      fc.property(grading, (grade) => {
        expect(CODES[schemeOf(grade)].handling as readonly string[]).toContain(grade.handling);
      }),
    );
  });

  it('warn exactly where a fact cannot rest on them or somebody is shut out', () => {
    fc.assert(
      fc.property(grading, (grade) => {
        const shutOut = ['4', '5', 'C'].includes(grade.handling);
        expect(gradingWarnings(grade).length > 0).toBe(!canGroundAFact(grade) || shutOut);
      }),
    );
  });
});

const stranger = { ownOrganisation: false, disclosed: false, named: false };
type Cells = Record<Reader['standing'], boolean>;
const MATRIX: [Handling, Cells, { disclosed: boolean; named: boolean }][] = [
  [
    '1',
    { police: true, prosecuting: true, non_prosecuting: false, public: false },
    { disclosed: false, named: false },
  ],
  [
    '2',
    { police: true, prosecuting: true, non_prosecuting: false, public: false },
    { disclosed: true, named: false },
  ],
  [
    '3',
    { police: true, prosecuting: true, non_prosecuting: false, public: false },
    { disclosed: false, named: false },
  ],
  [
    '4',
    { police: false, prosecuting: false, non_prosecuting: false, public: false },
    { disclosed: false, named: false },
  ],
  [
    '5',
    { police: false, prosecuting: false, non_prosecuting: false, public: false },
    { disclosed: false, named: true },
  ],
  [
    'P',
    { police: true, prosecuting: true, non_prosecuting: false, public: false },
    { disclosed: true, named: false },
  ],
  [
    'C',
    { police: false, prosecuting: false, non_prosecuting: false, public: false },
    { disclosed: false, named: true },
  ],
];

describe('the handling matrix', () => {
  it.each(MATRIX)('of code %s is that of the scheme', (code, cells, { disclosed, named }) => {
    for (const [standing, allowed] of Object.entries(cells) as [Reader['standing'], boolean][]) {
      expect(handlingAllows(code, { ...stranger, standing }), standing).toBe(allowed);
    }
    expect(handlingAllows(code, { ...stranger, standing: 'non_prosecuting', disclosed: true })).toBe(
      disclosed,
    );
    expect(handlingAllows(code, { ...stranger, standing: 'non_prosecuting', named: true })).toBe(named);
  });

  it('never shows the public a graded item, and always shows an organisation its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HANDLING), reader, (code, someone) => {
        expect(handlingAllows(code, { ...someone, standing: 'public' })).toBe(false);
        if (someone.standing !== 'public')
          expect(handlingAllows(code, { ...someone, ownOrganisation: true })).toBe(true);
      }),
    );
  });

  it('shows police whatever it shows a partner in the same position', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HANDLING), reader, (code, someone) => {
        expect(
          handlingAllows(code, { ...someone, standing: 'police' }) || !handlingAllows(code, someone),
        ).toBe(true);
      }),
    );
  });
});
