import { stringify } from 'csv-stringify/sync';
import { dayOf } from '~/lib/dates';
import type { ListedProblem } from './list-problems.server';
import { stageNames } from './problem-filters';

const columns = [
  'Reference',
  'Title',
  'Restricted',
  'Category',
  'Stage',
  'In this stage since',
  'Neighbourhood',
  'District',
  'Owner',
  'Overdue actions',
];

/**
 * The list as CSV (UTF-8 with a byte order mark, as spreadsheets expect): exactly what the rows of the page say. Cells
 * that a spreadsheet would run as a formula are escaped.
 */
export function problemsCsv(rows: readonly ListedProblem[]): string {
  const cells = rows.map((row) => [
    row.reference,
    row.title,
    row.restricted ? 'yes' : 'no',
    row.category,
    stageNames[row.stage],
    dayOf(row.stage_since),
    row.neighbourhood ?? '',
    row.district ?? '',
    row.owner ?? '',
    row.overdue_actions,
  ]);
  return stringify(cells, { bom: true, header: true, columns, escape_formulas: true });
}
