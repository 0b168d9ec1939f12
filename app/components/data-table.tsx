import type { ReactNode } from 'react';
import { Table } from './govuk/table';

type Column<Row> = { title: ReactNode; cell: (row: Row) => ReactNode; numeric?: boolean; className?: string };
type Props<Row> = {
  /** Said above the table, and the name of its frame, which scrolls where the screen is narrower. */
  caption: string;
  captionClass?: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  /** The first column names its row. */
  firstCellIsHeader?: boolean;
  /** Shown instead of a table without rows. */
  empty?: ReactNode;
};

/** What a cell says: on a phone, where the heads of columns are gone, after its column's title. */
function CellWords({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <>
      <span className="app-rows__title">{title}</span>
      <div>{children}</div>
    </>
  );
}

/** A list as a table; on a phone each row stands as a card of its own, its cells below each other. */
export function DataTable<Row>(props: Props<Row>) {
  const {
    caption,
    captionClass = 'govuk-table__caption--m',
    columns,
    rows,
    firstCellIsHeader,
    empty,
  } = props;
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className="app-scroll app-rows" role="region" aria-label={caption} tabIndex={0}>
      <Table
        caption={<span className="app-scroll__caption">{caption}</span>}
        captionClass={captionClass}
        firstCellIsHeader={firstCellIsHeader}
        head={columns.map(({ title, numeric, className }) => ({ content: title, numeric, className }))}
        rows={rows.map((row) =>
          columns.map(({ title, cell, numeric, className }, index) => ({
            content:
              firstCellIsHeader && index === 0 ? cell(row) : <CellWords title={title}>{cell(row)}</CellWords>,
            numeric,
            className,
          })),
        )}
      />
    </div>
  );
}
