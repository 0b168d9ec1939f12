import { stringify } from 'csv-stringify/sync';
import type { AuditEvent } from './load-audit.server';
import { actWords, tableWords } from './audit-filters';

const columns = [
  'Event',
  'When (UTC)',
  'Who',
  'Organisation',
  'What',
  'Of',
  'Problem',
  'Changes',
  'Request',
  'Sealed',
];

/** Events as CSV (UTF-8 with a byte order mark). Cells that a spreadsheet would run as a formula are escaped. */
export function auditCsv(events: readonly AuditEvent[]): string {
  const cells = events.map((event) => [
    event.id,
    new Date(event.at).toISOString(),
    event.who,
    event.organisation ?? '',
    actWords(event.what),
    event.table ? tableWords(event.table) : '',
    event.problem ?? '',
    event.closed
      ? 'Its grading keeps the words from you'
      : event.changes
          .map(({ field, before, after }) => `${field}: ${before ?? 'empty'} → ${after ?? 'empty'}`)
          .join('\n'),
    event.request ?? '',
    event.sealed ? 'yes' : 'not yet',
  ]);
  return stringify(cells, { bom: true, header: true, columns, escape_formulas: true });
}
