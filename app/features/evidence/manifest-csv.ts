import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { CUSTODY_WORDS, custodyAct } from './custody-words';
import { formatWords } from './file-words';

/** The marking of what is saved of a case, as its pages carry it (Government Security Classifications). */
export const MARKING = 'OFFICIAL-SENSITIVE';

/** What the database tells of the files of a case. */
export const manifest = z.object({
  reference: z.string(),
  /** Whether the files' own names were asked for and are in it. */
  names: z.boolean(),
  files: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      media_type: z.string(),
      bytes: z.number(),
      sha256: z.string(),
      grade: z.string(),
      by: z.string(),
      organisation: z.string(),
      at: z.string(),
      caption: z.string(),
      state: z.enum(['not_scanned', 'waiting', 'clean', 'quarantined', 'erased']),
      name: z.string().nullable(),
      versions: z.number(),
      viewed: z.number(),
      downloaded: z.number(),
      published: z.number(),
      last_what: custodyAct.nullable(),
      last_at: z.string().nullable(),
      last_by: z.string().nullable(),
    }),
  ),
});
export type Manifest = z.output<typeof manifest>;

const STATES = {
  not_scanned: 'Kept; not scanned for viruses',
  waiting: 'Waits for the virus scanner',
  clean: 'Kept; no virus found',
  quarantined: 'Quarantined: a virus was found',
  erased: 'Erased',
} as const;

const COLUMNS = [
  'File',
  'SHA-256',
  'Bytes',
  'Kind',
  'Content type',
  'Grade',
  'Added (UTC)',
  'Added by',
  'Organisation',
  'Caption',
  'Name of the file',
  'State',
  'Versions for publishing',
  'Times looked at',
  'Times saved',
  'Times published',
  'Last in hand (UTC)',
  'Last in hand of',
  'Last act',
  'Marking',
];

/**
 * The manifest as CSV, a line for each file, in the order in which they came. Times are in UTC (ISO 8601). What a
 * spreadsheet would take for a formula stands behind an apostrophe. Each line says how it is marked, also where the
 * table is cut apart, and whether it holds the names that files came with.
 */
export function manifestCsv({ files, names }: Manifest): string {
  const utc = (time: string | null) => (time === null ? '' : new Date(time).toISOString());
  const rows = files.map((file) => [
    file.id,
    file.sha256,
    file.bytes,
    formatWords(file.media_type),
    file.media_type,
    file.grade,
    utc(file.at),
    file.by,
    file.organisation,
    file.caption,
    file.name ?? '',
    STATES[file.state],
    file.versions,
    file.viewed,
    file.downloaded,
    file.published,
    utc(file.last_at),
    file.last_by ?? '',
    file.last_what ? CUSTODY_WORDS[file.last_what] : '',
    names ? `${MARKING}: names of files may name people` : MARKING,
  ]);
  return stringify([COLUMNS, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
