import { Fragment, type ReactNode } from 'react';
import { Table } from '~/components/govuk/table';
import { blocksOf, type Block } from './text-blocks';

type Piece<P> = P | { text: string };
type Props<P> = {
  /** The text in order, cut where something in it is shown otherwise. */
  pieces: readonly Piece<P>[];
  /** How a piece that is no plain text is shown. */
  show: (piece: P) => ReactNode;
};

/** A text that people typed or pasted, with its lines, its lists and its tables. */
export function LaidOutWords<P extends object>({ pieces, show }: Props<P>) {
  const words = (line: readonly Piece<P>[]) =>
    line.map((piece, i) => <Fragment key={i}>{'text' in piece ? piece.text : show(piece)}</Fragment>);
  return blocksOf<P>(pieces).map((block, i) => <LaidOut key={i} block={block} words={words} />);
}

/** A text of which nothing is shown otherwise, laid out. */
export function LaidOutText({ text }: { text: string }) {
  return <LaidOutWords pieces={[{ text }]} show={() => null} />;
}

type LaidOutProps<P> = { block: Block<P>; words: (line: readonly Piece<P>[]) => ReactNode };

function LaidOut<P>({ block, words }: LaidOutProps<P>) {
  if (block.kind === 'lines') return <p className="govuk-body app-version__text">{words(block.pieces)}</p>;
  if (block.kind === 'list') {
    const items = block.items.map((item, i) => <li key={i}>{words(item)}</li>);
    return block.start === null ? (
      <ul className="govuk-list govuk-list--bullet app-pasted">{items}</ul>
    ) : (
      <ol className="govuk-list govuk-list--number app-pasted" start={block.start}>
        {items}
      </ol>
    );
  }
  // Focusable, so that a table wider than a phone can be scrolled with the keyboard.
  return (
    <div className="app-pasted app-pasted--table" role="region" aria-label="Table" tabIndex={0}>
      <Table
        className="govuk-table--small-text-until-tablet"
        head={block.head?.map((cell) => ({ content: words(cell) }))}
        rows={block.rows.map((cells) => cells.map((cell) => ({ content: words(cell) })))}
      />
    </div>
  );
}
