import type { ReactNode } from 'react';
import { Table } from './govuk/table';

type Column<Row> = { title: ReactNode; cell: (row: Row) => ReactNode; numeric?: boolean; className?: string };
type Props<Row> = {
  /** Said above the table, and the name of its frame when it scrolls on a phone. */
  caption: string;
  captionClass?: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  /** The first column names its row. */
  firstCellIsHeader?: boolean;
  /** Shown instead of a table without rows. */
  empty?: ReactNode;
};

/** A list as a table, in a frame of its own that scrolls where the screen is narrower. */
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
    <div className="app-scroll" role="region" aria-label={caption} tabIndex={0}>
      <Table
        caption={caption}
        captionClass={captionClass}
        firstCellIsHeader={firstCellIsHeader}
        head={columns.map(({ title, numeric, className }) => ({ content: title, numeric, className }))}
        rows={rows.map((row) =>
          columns.map(({ cell, numeric, className }) => ({ content: cell(row), numeric, className })),
        )}
      />
    </div>
  );
}
