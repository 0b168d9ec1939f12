import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Tag } from '~/components/govuk/tag';
import { formatDayOf, formatMinutes, formatTime } from '~/lib/dates';
import { formatPounds, formatPrice } from '~/lib/money';
import type { CostLine } from '../load-costs.server';
import { sumWords, type Total } from '../pricing';

const SIDES = { problem: 'Problem', solution: 'Solution' } as const;

function Illustrative({ shown }: { shown: boolean }) {
  return shown ? <Tag colour="yellow">Illustrative rate</Tag> : null;
}

/** Totals by organisation and side, over the whole ledger. */
export function TotalsTable({ totals }: { totals: readonly Total[] }) {
  return (
    <DataTable
      caption="By organisation"
      rows={totals}
      firstCellIsHeader
      columns={[
        { title: 'Organisation', cell: (total) => total.organisation },
        { title: 'For the', cell: (total) => SIDES[total.side].toLowerCase() },
        { title: 'Time', cell: (total) => formatMinutes(total.minutes), numeric: true },
        {
          title: 'Not yet priced',
          cell: (total) => (total.unpriced_minutes > 0 ? formatMinutes(total.unpriced_minutes) : 'none'),
          numeric: true,
        },
        {
          title: 'Cost',
          numeric: true,
          cell: (total) => (
            <>
              {total.unpriced_minutes === total.minutes ? 'not yet priced' : formatPounds(total.pounds)}{' '}
              <Illustrative shown={total.illustrative} />
            </>
          ),
        },
      ]}
    />
  );
}

function Price({ line }: { line: CostLine }) {
  return (
    <details>
      <summary>{formatPrice(line.pounds)}</summary>
      <span className="govuk-body-s app-cost-sum">
        {sumWords(line.people, line.minutes, line.pounds_per_hour, line.percent)}
        {line.source ? `. Source: ${line.source}` : null}
      </span>{' '}
      <Illustrative shown={line.illustrative} />
    </details>
  );
}

/** How much of it this problem counts; a link for who may share it between problems. */
function Share({ line, base }: { line: CostLine; base: string }) {
  if (!line.may_share) return <>{line.percent}%</>;
  return (
    <a className="govuk-link" href={`${base}/costs/${line.attendance_id}`}>
      {line.percent}%<span className="govuk-visually-hidden">: share this time between problems</span>
    </a>
  );
}

/** The ledger, newest first; every price unfolds to its sum and source. */
export function LedgerTable({ lines, base }: { lines: readonly CostLine[]; base: string }) {
  return (
    <DataTable
      caption="Ledger"
      rows={lines}
      empty={<EmptyState title="No time has been recorded that you may see." />}
      columns={[
        { title: 'When', cell: (line) => `${formatDayOf(line.started_at)}, ${formatTime(line.started_at)}` },
        { title: 'Who', cell: (line) => `${line.people} × ${line.cost_role}, ${line.organisation}` },
        {
          title: 'Time',
          cell: (line) => formatMinutes(line.minutes),
          numeric: true,
          className: 'app-nowrap',
        },
        { title: 'For the', cell: (line) => SIDES[line.side].toLowerCase(), className: 'app-nowrap' },
        {
          title: 'Note',
          cell: (line) =>
            line.entry_id ? (
              <a className="govuk-link" href={`${base}/log#${line.entry_id}`}>
                Entry in the log
              </a>
            ) : (
              line.note
            ),
        },
        { title: 'Share', cell: (line) => <Share line={line} base={base} />, className: 'app-nowrap' },
        { title: 'Cost', cell: (line) => <Price line={line} />, numeric: true, className: 'app-nowrap' },
      ]}
    />
  );
}
