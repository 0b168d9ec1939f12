import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DICTIONARY } from '../finding';
import { columns } from './columns';

const found = (text: string) =>
  columns(text, EMPTY_DICTIONARY, []).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('columns', () => {
  it.each([
    ['Tenant,House,Arrears\nQuill,31a,£200\nMoss,The Forge,£90'],
    ['Tenant\tHouse\tArrears\nQuill\t31a\t£200\nMoss\tThe Forge\t£90'],
    [
      'Visited today:\n| Tenant | House | Arrears |\n|---|---|---|\n| Quill | 31a | £200 |\n| Moss | The Forge | £90 |',
    ],
  ])('holds what stands under a heading for what the heading says: %j', (table) => {
    expect(found(table)).toEqual(['person: Quill', 'address: 31a', 'person: Moss', 'address: The Forge']);
  });

  it('leaves cells that say that there is nothing, and lines of another table', () => {
    expect(found('Name;DOB;Note\nunknown;n/k;none\nCarried forward: 3')).toEqual([]);
    expect(found('Caller: see log, name withheld\nAsh, Beech, Oak')).toEqual([]);
  });

  it('finds cells inside the text whatever it is', () => {
    const piece = fc.constantFrom('Name', 'Age', 'Ash', '14', ',', '|', '\t', '\n', ' ', '"', '--', 'n/a');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of columns(text, EMPTY_DICTIONARY, [])) {
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
