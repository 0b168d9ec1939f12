import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { CUSTODY_WORDS, custodyAct } from './custody-words';
import { MARKING } from './manifest-csv';

/** What the database tells of the chain of custody: each event, by file and time. */
export const custody = z.object({
  reference: z.string(),
  events: z.array(
    z.object({
      file: z.string(),
      sha256: z.string(),
      caption: z.string(),
      what: custodyAct,
      at: z.string(),
      by: z.string(),
      organisation: z.string(),
    }),
  ),
});

const COLUMNS = ['File', 'SHA-256', 'Caption', 'When (UTC)', 'What', 'Who', 'Organisation', 'Marking'];

/**
 * The chain of custody as CSV, a line for each event. Times are in UTC (ISO 8601); `File` is the number that the
 * manifest of the case gives the file. What a spreadsheet would take for a formula stands behind an apostrophe.
 */
export function custodyCsv({ events }: z.output<typeof custody>): string {
  const rows = events.map(({ file, sha256, caption, at, what, by, organisation }) => [
    file,
    sha256,
    caption,
    new Date(at).toISOString(),
    CUSTODY_WORDS[what],
    by,
    organisation,
    MARKING,
  ]);
  return stringify([COLUMNS, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
