import { stringify } from 'csv-stringify/sync';
import { formatDayOf } from '~/lib/dates';
import { decisionWords, partWords } from './item-words';
import type { Pack } from './load-pack.server';

const columns = ['Number', 'What', 'Problem', 'Date', 'Controller', 'Decision', 'Reason', 'Law'];

/**
 * The schedule of a pack as CSV (UTF-8 with a byte order mark): every item with its decision, without its words.
 * Cells that a spreadsheet would run as a formula are escaped.
 */
export function scheduleCsv({ items }: Pick<Pack, 'items'>): string {
  const rows = items.map((item) => [
    item.number,
    partWords(item.part),
    item.problem,
    item.at ? formatDayOf(item.at) : '',
    item.controller,
    item.decision ? decisionWords(item.decision) : 'Not decided',
    item.reason ?? '',
    item.source ?? '',
  ]);
  return stringify(rows, { bom: true, header: true, columns, escape_formulas: true });
}
