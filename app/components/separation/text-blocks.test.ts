import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, type Block } from './text-blocks';

type Name = { name: string };
const text = (words: string) => [{ text: words }];
const plain = (block: Block<Name>) => JSON.stringify(block);
const kinds = (words: string) => blocksOf<Name>(text(words)).map(({ kind }) => kind);

describe('the layout of a text', () => {
  it('makes a table of lines with tabs, its headings first', () => {
    const [before, table, after] = blocksOf<Name>([
      { text: 'Seen:\nName\tHouse\n' },
      { name: 'Dean' },
      { text: '\t14\nKim\t16\nThat is all.' },
    ]);
    expect(before).toEqual({ kind: 'lines', pieces: [{ text: 'Seen:' }] });
    expect(table).toEqual({
      kind: 'table',
      head: [[{ text: 'Name' }], [{ text: 'House' }]],
      rows: [
        [[{ name: 'Dean' }], [{ text: '14' }]],
        [[{ text: 'Kim' }], [{ text: '16' }]],
      ],
    });
    expect(after).toEqual({ kind: 'lines', pieces: [{ text: 'That is all.' }] });
  });

  it('makes a table of upright strokes, with or without a rule under its headings', () => {
    const ruled = blocksOf<Name>(text('| 1 | 2 |\n|---|:--:|\n| a | b |'));
    expect(ruled).toMatchObject([
      { kind: 'table', head: [text('1'), text('2')], rows: [[text('a'), text('b')]] },
    ]);
    expect(blocksOf<Name>(text('1 | 2\n3 | 4'))).toMatchObject([{ kind: 'table', head: null }]);
  });

  it('makes lists of bullets and of numbers that count on', () => {
    expect(blocksOf<Name>(text('- one\n- two\nthree'))).toEqual([
      { kind: 'list', start: null, items: [text('one'), text('two')] },
      { kind: 'lines', pieces: text('three') },
    ]);
    expect(blocksOf<Name>(text('3. one\n4) two'))).toMatchObject([{ kind: 'list', start: 3 }]);
  });

  it('leaves what only looks a little like it as lines', () => {
    for (const words of [
      'one | two',
      'a\tb',
      '- one',
      '12. March it was\n15. March not',
      '1. one\n3. three',
      'a\nb',
      '---',
    ])
      expect(kinds(words)).toEqual(['lines']);
    expect(kinds('')).toEqual([]);
    expect(kinds(' \n ')).toEqual([]);
  });

  it('loses no word and no piece, and keeps their order, whatever is typed', () => {
    const piece = fc.oneof(
      fc.record({ name: fc.constantFrom('Dean', 'Kim') }),
      fc.record({
        text: fc.string({
          unit: fc.constantFrom('a', 'b', '1', ' ', '\t', '|', '\n', '-', '.', '*'),
          maxLength: 30,
        }),
      }),
    );
    const bare = (words: string) => words.replace(/[^a-zA-Z]/g, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const said = pieces.map((one) => ('text' in one ? one.text : one.name)).join('');
        const laid = blocksOf<Name>(pieces).map((block) =>
          plain(block).replace(
            /"(?:kind|pieces|head|rows|items|start|text|name)":|"(?:lines|table|list)"|null|\\[nt]/g,
            '',
          ),
        );
        expect(bare(laid.join(''))).toBe(bare(said));
      }),
    );
  });
});
