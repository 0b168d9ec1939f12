type Text = { text: string };
type Piece<P> = P | Text;
type Line<P> = Piece<P>[];

/**
 * A part of a text as it is laid out: running lines, a table that was pasted in, or a list. Pieces that are no text (a label,
 * a highlighted value) stay whole.
 */
export type Block<P> =
  | { kind: 'lines'; pieces: Line<P> }
  | { kind: 'table'; head: Line<P>[] | null; rows: Line<P>[][] }
  | { kind: 'list'; start: number | null; items: Line<P>[] };

const isText = <P extends object>(piece: Piece<P>): piece is Text => 'text' in piece;

/** The pieces between the places at which texts are cut, those of a line or of a cell. */
function cut<P extends object>(pieces: readonly Piece<P>[], at: RegExp): Line<P>[] {
  const lines: Line<P>[] = [[]];
  for (const piece of pieces) {
    if (!isText(piece)) {
      lines.at(-1)?.push(piece);
      continue;
    }
    piece.text.split(at).forEach((text, i) => {
      if (i > 0) lines.push([]);
      if (text) lines.at(-1)?.push({ text });
    });
  }
  return lines;
}

/** Without blanks at both ends. */
function trimmed<P extends object>(line: Line<P>): Line<P> {
  return line
    .map((piece, i) => {
      if (!isText(piece)) return piece;
      const start = i === 0 ? piece.text.trimStart() : piece.text;
      return { text: i === line.length - 1 ? start.trimEnd() : start };
    })
    .filter((piece) => !isText(piece) || piece.text !== '');
}

const wordsOf = <P extends object>(line: Line<P>): string =>
  line.map((piece) => (isText(piece) ? piece.text : '\uFFFC')).join('');

/** The cells of a line of a table, of tabs or upright strokes; one or none where it is no such line. */
function cellsOf<P extends object>(line: Line<P>, separator: '\t' | '|'): Line<P>[] {
  const cells = cut(line, separator === '|' ? /\|/ : /\t/).map(trimmed);
  if (separator === '|') {
    if (cells.at(-1)?.length === 0) cells.pop();
    if (cells[0]?.length === 0) cells.shift();
  }
  return cells;
}

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const isRule = <P extends object>(line: Line<P> | undefined): boolean =>
  line !== undefined && wordsOf(line).includes('|') && RULE.test(wordsOf(line));

/** Headings are words: no figures, nobody in them, no cell left out. */
const isHead = <P extends object>(cells: readonly Line<P>[]): boolean =>
  cells.every((cell) => /^[^\d\uFFFC]+$/.test(wordsOf(cell)));

/** A table that begins at this line, of two rows or more with as many cells each, and how many lines it takes. */
function tableAt<P extends object>(
  lines: readonly Line<P>[],
  at: number,
): { block: Block<P>; taken: number } | null {
  for (const separator of ['\t', '|'] as const) {
    const width = cellsOf(lines[at] ?? [], separator).length;
    if (width < 2 || isRule(lines[at])) continue;
    const rows: Line<P>[][] = [];
    let ruled = false;
    let to = at;
    for (; to < lines.length; to += 1) {
      const line = lines[to] ?? [];
      if (isRule(line)) {
        ruled ||= rows.length === 1;
        continue;
      }
      const cells = cellsOf(line, separator);
      if (cells.length !== width) break;
      rows.push(cells);
    }
    if (rows.length < 2) continue;
    const [first = [], ...others] = rows;
    const head = ruled || isHead(first);
    return {
      block: { kind: 'table', head: head ? first : null, rows: head ? others : rows },
      taken: to - at,
    };
  }
  return null;
}

const BULLET = /^\s*[-*•–]\s+/;
const NUMBER = /^\s*(\d{1,3})[.)]\s+/;

const withoutMark = <P extends object>(line: Line<P>, mark: RegExp): Line<P> =>
  trimmed(
    line.map((piece, i) => (i === 0 && isText(piece) ? { text: piece.text.replace(mark, '') } : piece)),
  );

/** A list that begins at this line, of two items or more, bulleted or counted on by one. */
function listAt<P extends object>(
  lines: readonly Line<P>[],
  at: number,
): { block: Block<P>; taken: number } | null {
  const number = (i: number) => Number(NUMBER.exec(wordsOf(lines[i] ?? []))?.[1] ?? NaN);
  const start = number(at);
  const counted = !Number.isNaN(start);
  const mark = counted ? NUMBER : BULLET;
  let to = at;
  while (
    to < lines.length &&
    (counted ? number(to) === start + to - at : BULLET.test(wordsOf(lines[to] ?? [])))
  )
    to += 1;
  if (to - at < 2) return null;
  const items = lines.slice(at, to).map((line) => withoutMark(line, mark));
  return { block: { kind: 'list', start: counted ? start : null, items }, taken: to - at };
}

/**
 * Lays out a text that people typed or pasted: tables of tabs or upright strokes, bulleted and numbered lists, and all else
 * as running lines. What is stored is not changed by it; only blanks and the marks of tables and lists are left out.
 * @param pieces the text in order, cut where something in it is shown otherwise
 */
export function blocksOf<P extends object>(pieces: readonly Piece<P>[]): Block<P>[] {
  const lines = cut(pieces, /\r?\n/);
  const blocks: Block<P>[] = [];
  for (let at = 0; at < lines.length;) {
    const found = tableAt(lines, at) ?? listAt(lines, at);
    const last = blocks.at(-1);
    if (found) {
      blocks.push(found.block);
      at += found.taken;
      continue;
    }
    const line = lines[at] ?? [];
    const goesOn = last?.kind === 'lines';
    const nextToo = at + 1 < lines.length && !tableAt(lines, at + 1) && !listAt(lines, at + 1);
    // What a table or a list stands off by is its own margin.
    if (!/\S/.test(wordsOf(line)) && !(goesOn && nextToo)) {
      at += 1;
      continue;
    }
    if (goesOn) last.pieces.push({ text: '\n' }, ...line);
    else blocks.push({ kind: 'lines', pieces: line });
    at += 1;
  }
  return blocks.filter((block) => block.kind !== 'lines' || /\S/.test(wordsOf(block.pieces)));
}
