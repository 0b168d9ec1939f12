import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from './detect';
import type { DetectorDictionary } from './finding';

const dictionary: DetectorDictionary = {
  known: [
    { identityKey: 'dean', kind: 'person', values: ['Dean Harris', 'Deano'] },
    { identityKey: 'kelly', kind: 'person', values: ['Kelly Harris'] },
    { identityKey: 'brown', kind: 'person', values: ['Mr Olu Brown'] },
    {
      identityKey: 'cap',
      kind: 'person',
      values: ['The lad in the red cap', 'Red Cap', 'Ghost', "Gary 'Gaz the Glass' Trimble"],
    },
    { identityKey: 'car', kind: 'vehicle', values: ['KN12 BZV'] },
    { identityKey: 'home', kind: 'address', values: ['16 Tipner Road'] },
  ],
  harmless: ['harris close'],
};
const mentions = (text: string) =>
  detect(text, dictionary).map(({ start, end, identityKey }) => [text.slice(start, end), identityKey]);

describe('what the problem already knows', () => {
  it.each([
    ['dean harris was there', [['dean harris', 'dean']]],
    ['Seen: DEANO again', [['DEANO', 'dean']]],
    ['Harris, Dean left', [['Harris, Dean', 'dean']]],
    ['told D Harris to go', [['D Harris', 'dean']]],
    [
      'then DH and D.H. ran',
      [
        ['DH', 'dean'],
        ['D.H', 'dean'],
      ],
    ],
    ['KH shouted', [['KH', 'kelly']]],
    ['kelly rang', [['kelly', 'kelly']]],
    ['Brown left in a brown coat', [['Brown', 'brown']]],
    [
      'k n 1 2-b z v and kn12bzv',
      [
        ['k n 1 2-b z v', 'car'],
        ['kn12bzv', 'car'],
      ],
    ],
    ['back at 16, tipner road', [['16, tipner road', 'home']]],
    ['116 Tipner Roads', []],
    ['Dean’s mate', [['Dean', 'dean']]],
    [
      'Mr Brown and PC Brown',
      [
        ['Mr Brown', 'brown'],
        ['PC Brown', 'brown'],
      ],
    ],
    ['The warden met the lad in the red cap.', [['the lad in the red cap', 'cap']]],
    [
      'A red cap and a ghost train, then Ghost',
      [
        ['red cap', 'cap'],
        ['Ghost', 'cap'],
      ],
    ],
    ['Then Trimble left', [['Trimble', 'cap']]],
    ['Mr Wilf Brown', [['Mr Wilf Brown', undefined]]],
  ])('finds it in %j', (text, expected) => {
    const ids = new Set<string | undefined>(dictionary.known.map(({ identityKey }) => identityKey));
    expect(mentions(text).map(([words, key]) => [words, ids.has(key) ? key : undefined])).toEqual(expected);
  });

  it('knows again within one text whom it names small', () => {
    const found = detect('dean palgrave was there. Palgrave shouted, then DP ran.', {
      known: [],
      harmless: [],
    });
    expect(new Set(found.map(({ identityKey }) => identityKey)).size).toBe(1);
    expect(found).toHaveLength(3);
  });

  it('finds a surname that two people share without saying whose it is', () => {
    const [[words, key] = []] = mentions('Then harris left.');
    expect(words).toBe('harris');
    expect(['dean', 'kelly']).not.toContain(key);
  });

  it('finds every full name, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (times) => {
        const text = Array.from({ length: times }, (_, i) => (i % 2 ? 'dean harris' : 'Dean Harris')).join(
          ' then ',
        );
        expect(detect(text, dictionary).filter(({ identityKey }) => identityKey === 'dean')).toHaveLength(
          times,
        );
      }),
    );
  });
});
