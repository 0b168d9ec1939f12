import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSummary, publicStage, withoutLabels } from './summary';

describe('withoutLabels', () => {
  it('says what a label stands for in plain words', () => {
    expect(withoutLabels('[person 1] parks at [address 2]. [vehicle 1] is left running.')).toBe(
      'A person parks at an address. A vehicle is left running.',
    );
    expect(withoutLabels('Seen by [removed] and [NI number 3]')).toBe('Seen by a detail and a detail');
  });

  it('leaves no label behind, and no text without labels changed but for its articles', () => {
    const label = fc
      .tuple(
        fc.constantFrom('person', 'address', 'vehicle', 'birth date', 'NI number', 'nhs number'),
        fc.nat(999),
      )
      .map(([kind, ordinal]) => `[${kind} ${ordinal}]`);
    const words = fc.stringMatching(/^[b-z ,]{0,30}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(label, words)), (pieces) => {
        expect(withoutLabels(pieces.join(' '))).not.toMatch(/\[[^\]]+\]/);
      }),
    );
    fc.assert(
      fc.property(words, (text) => {
        expect(withoutLabels(text)).toBe(text);
      }),
    );
  });
});

describe('draftSummary', () => {
  it('draws each part from its answers and lists what was done', () => {
    const draft = draftSummary(
      'Cars race at [address 1]',
      { why: 'Open at night.', lessons: 'Close the barrier.' },
      ['Fit a barrier'],
    );
    expect(draft.title).toBe('Cars race at an address');
    expect(draft.found_out).toBe('Open at night.');
    expect(draft.did).toBe('We have:\n• Fit a barrier');
    expect(draft.learned).toBe('Close the barrier.');
    expect(draft.changed).toBe('');
  });
});

it('names every stage for residents', () => {
  expect(['scanning', 'analysis', 'response', 'assessment', 'closed'].map(publicStage)).toEqual([
    'What we are looking at',
    'What we are looking at',
    'What we are doing',
    'What we are doing',
    'What we did',
  ]);
});
