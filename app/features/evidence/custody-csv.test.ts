import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { custodyCsv } from './custody-csv';

const EVENT = {
  file: 'f1',
  sha256: 'a'.repeat(64),
  caption: 'Bins, "burnt"',
  what: 'uploaded',
  at: '2026-07-14T18:30:00+01:00',
  by: 'Moira Kettering',
  organisation: 'Police',
} as const;
const read = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

test('each event has its own line: which file, what, who and when', () => {
  const later = { ...EVENT, what: 'downloaded', by: '=SUM(1)', at: '2026-07-15T08:00:00Z' } as const;
  expect(read(custodyCsv({ reference: 'PR-2026-00001', events: [EVENT, later] }))).toEqual([
    {
      File: 'f1',
      'SHA-256': 'a'.repeat(64),
      Caption: 'Bins, "burnt"',
      'When (UTC)': '2026-07-14T17:30:00.000Z',
      What: 'Added',
      Who: 'Moira Kettering',
      Organisation: 'Police',
      Marking: 'OFFICIAL-SENSITIVE',
    },
    expect.objectContaining({ What: 'Saved a copy', Who: "'=SUM(1)" }),
  ]);
});
