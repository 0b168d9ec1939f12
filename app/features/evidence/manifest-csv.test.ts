import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { manifestCsv, type Manifest } from './manifest-csv';

const FILE: Manifest['files'][number] = {
  id: 'f1',
  kind: 'picture',
  media_type: 'image/jpeg',
  bytes: 12,
  sha256: 'a'.repeat(64),
  grade: 'B-2-2',
  by: 'Moira Kettering',
  organisation: 'Police',
  at: '2026-07-14T18:30:00+01:00',
  caption: 'Bins, "burnt"\nat six',
  state: 'clean',
  name: null,
  versions: 2,
  viewed: 3,
  downloaded: 1,
  published: 0,
  last_what: 'redacted',
  last_at: '2026-07-15T08:00:00Z',
  last_by: 'Moira Kettering',
};

const read = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

test('a manifest has a line for each file, with its hash and its custody', () => {
  const [line, ...more] = read(manifestCsv({ reference: 'PR-2026-00001', names: false, files: [FILE] }));
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    'SHA-256': 'a'.repeat(64),
    'Added (UTC)': '2026-07-14T17:30:00.000Z',
    Caption: 'Bins, "burnt"\nat six',
    'Name of the file': '',
    'Times looked at': '3',
    'Last act': 'Made a redacted copy',
    Marking: 'OFFICIAL-SENSITIVE',
  });
});

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(1)', '\t=1', '＝1'])(
  '%j is no formula in it',
  (words) => {
    const [line] = read(
      manifestCsv({
        reference: 'PR-2026-00001',
        names: true,
        files: [{ ...FILE, caption: words, name: words }],
      }),
    );
    expect([line?.Caption, line?.['Name of the file']]).toEqual([`'${words}`, `'${words}`]);
  },
);

test('each line of a manifest with names of files says that they may name people', () => {
  const [line] = read(
    manifestCsv({ reference: 'PR-2026-00001', names: true, files: [{ ...FILE, name: 'Mrs Jones.jpg' }] }),
  );
  expect(line).toMatchObject({
    'Name of the file': 'Mrs Jones.jpg',
    Marking: 'OFFICIAL-SENSITIVE: names of files may name people',
  });
});
