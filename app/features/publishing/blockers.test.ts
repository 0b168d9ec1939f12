import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partFindings, type Blocker } from './blockers';

const found = (words: string, more: Partial<Blocker> = {}): Blocker => ({
  part: 'changed',
  kind: 'person',
  words,
  declarable: true,
  ...more,
});

it('lets what was declared harmless pass, in any case, and names it once', () => {
  const findings = [found('Eighteen'), found('Eighteen', { part: 'did' }), found('Dean Harris')];
  expect(partFindings(findings, ['eighteen'])).toEqual({
    blockers: [found('Dean Harris')],
    declared: ['Eighteen'],
  });
});

it('shows the longest of findings in the same words', () => {
  expect(partFindings([found('Harris', { declarable: false }), found('Dean Harris')], []).blockers).toEqual([
    found('Dean Harris'),
  ]);
});

it('never lets pass what the dictionary or a pattern found, whatever was declared', () => {
  const finding = fc.record({
    part: fc.constantFrom('title', 'did'),
    kind: fc.constantFrom('person', 'phone'),
    words: fc.constantFrom('Dean', 'Dean Harris', 'Eighteen'),
    declarable: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(finding),
      fc.array(fc.constantFrom('dean', 'DEAN HARRIS', 'eighteen')),
      (all, harmless) => {
        const { blockers } = partFindings(all, harmless);
        for (const one of all.filter(({ declarable }) => !declarable))
          expect(blockers.some(({ part, words }) => part === one.part && words.includes(one.words))).toBe(
            true,
          );
      },
    ),
  );
});
