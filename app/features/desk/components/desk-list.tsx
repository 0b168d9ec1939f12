import { Tag } from '~/components/govuk/tag';
import { formatMoment } from '~/lib/dates';
import { dueWords, wordingOf, type DeskRow } from '../desk';

function facts({ reference, who, days, at }: DeskRow): string {
  return [reference, who, days === null ? null : dueWords(days), at && formatMoment(at)]
    .filter(Boolean)
    .join(' · ');
}

function Row({ row }: { row: DeskRow }) {
  const { tag, colour, act, href, heading, below } = wordingOf(row);
  const leads = heading === row.title ? `/problems/${row.reference}` : href;
  return (
    <li className="app-desk-row">
      <div className="app-desk-row__text">
        <Tag colour={colour}>{tag}</Tag>{' '}
        <a className="govuk-link govuk-link--no-visited-state" href={leads}>
          {heading}
        </a>
        {below ? <p className="govuk-body app-desk-row__words">{below}</p> : null}
        <p className="govuk-body-s govuk-!-margin-bottom-0">{facts(row)}</p>
      </div>
      <a className="govuk-link govuk-link--no-visited-state app-desk-row__act" href={href}>
        {act}
        <span className="govuk-visually-hidden">: {row.reference || heading}</span>
      </a>
    </li>
  );
}

/** Rows of the desk, each with its one action; `empty` is said when there are none, as the success it is. */
export function DeskList({ rows, empty }: { rows: DeskRow[]; empty: string }) {
  if (rows.length === 0) return <p className="govuk-body">{empty}</p>;
  return (
    <ul className="govuk-list app-desk-list">
      {rows.map((row) => (
        <Row key={`${row.kind}-${row.id}`} row={row} />
      ))}
    </ul>
  );
}
