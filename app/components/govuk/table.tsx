import type { ReactNode, TableHTMLAttributes, TdHTMLAttributes } from 'react';
import { classNames } from '../class-names';

/** One cell. `numeric` sets figures under each other. */
export type Cell = Omit<TdHTMLAttributes<HTMLTableCellElement>, 'content'> & {
  content: ReactNode;
  numeric?: boolean;
};
type Props = TableHTMLAttributes<HTMLTableElement> & {
  caption?: ReactNode;
  captionClass?: string;
  head?: Cell[];
  rows: Cell[][];
  firstCellIsHeader?: boolean;
};

function Header({ content, numeric, className, ...rest }: Cell & { scope: 'col' | 'row' }) {
  return (
    <th
      className={classNames('govuk-table__header', numeric && 'govuk-table__header--numeric', className)}
      {...rest}
    >
      {content}
    </th>
  );
}

function Datum({ content, numeric, className, ...rest }: Cell) {
  return (
    <td
      className={classNames('govuk-table__cell', numeric && 'govuk-table__cell--numeric', className)}
      {...rest}
    >
      {content}
    </td>
  );
}

/** GOV.UK's table as it is. Pages mostly use `DataTable`. */
export function Table({ caption, captionClass, head, rows, firstCellIsHeader, className, ...rest }: Props) {
  return (
    <table className={classNames('govuk-table', className)} {...rest}>
      {caption ? (
        <caption className={classNames('govuk-table__caption', captionClass)}>{caption}</caption>
      ) : null}
      {head ? (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, index) => (
              <Header key={index} {...cell} scope="col" />
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody className="govuk-table__body">
        {rows.map((cells, row) => (
          <tr key={row} className="govuk-table__row">
            {cells.map((cell, index) =>
              firstCellIsHeader && index === 0 ? (
                <Header key={index} {...cell} scope="row" />
              ) : (
                <Datum key={index} {...cell} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
