import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditCsv } from '~/features/audit/audit-csv.server';
import { custodyCsv } from '~/features/evidence/custody-csv';
import { manifestCsv } from '~/features/evidence/manifest-csv';
import { registerCsv } from '~/features/information/load-register.server';
import { problemsCsv } from '~/features/problems/problems-csv.server';
import { scheduleCsv } from '~/features/subject-access/schedule-csv.server';

const at = '2026-01-02T03:04:05Z';

/** Every file that PRIME writes for a spreadsheet, with the same words in every cell that people write. */
const writers: Record<string, (words: string) => string> = {
  audit: (w) =>
    auditCsv([
      {
        id: 1,
        at,
        who: w,
        organisation: w,
        what: 'insert',
        table: 'entry',
        problem: w,
        request: w,
        sealed: true,
        closed: false,
        changes: [{ field: w, before: w, after: w }],
      },
    ]),
  custody: (w) =>
    custodyCsv({
      reference: w,
      events: [{ file: w, sha256: w, caption: w, what: 'viewed', at, by: w, organisation: w }],
    }),
  manifest: (w) =>
    manifestCsv({
      reference: w,
      names: true,
      files: [
        {
          id: w,
          kind: w,
          media_type: w,
          bytes: 1,
          sha256: w,
          grade: w,
          by: w,
          organisation: w,
          at,
          caption: w,
          state: 'clean',
          name: w,
          versions: 0,
          viewed: 0,
          downloaded: 0,
          published: 0,
          last_what: 'viewed',
          last_at: at,
          last_by: w,
        },
      ],
    }),
  register: (w) =>
    registerCsv([
      {
        id: w,
        on_date: w,
        organisation: w,
        people: w,
        reference: w,
        kind: 'item',
        items: w,
        given: [],
        gateway: w,
        reason: w,
        conditions: w,
        authorised_by: w,
        ended_on: w,
      },
    ] as unknown as Parameters<typeof registerCsv>[0]),
  problems: (w) =>
    problemsCsv([
      {
        reference: w,
        title: w,
        restricted: false,
        category: w,
        stage: 'scanning',
        stage_since: at,
        neighbourhood: w,
        district: w,
        owner: w,
        overdue_actions: 1,
      },
    ] as unknown as Parameters<typeof problemsCsv>[0]),
  schedule: (w) =>
    scheduleCsv({
      items: [
        { number: 1, part: 'entry', problem: w, at, controller: w, decision: 'given', reason: w, source: w },
      ],
    } as unknown as Parameters<typeof scheduleCsv>[0]),
};

/** What a spreadsheet would run, or take apart, if it stood first in a cell. */
const starts = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '"', ',', ';', '\n', "'", ''];
const nasty = fc
  .tuple(fc.constantFrom(...starts), fc.constantFrom(...starts), fc.string({ maxLength: 12 }))
  .map(([first, second, rest]) => `${first}${second}cmd|' /C calc'!A0${rest}`);

describe('files for spreadsheets', () => {
  it.each(Object.keys(writers))('%s: no cell runs, none breaks out of its place', (name) => {
    const columns = (parse(writers[name]?.('x') ?? '', { bom: true }) as string[][])[0]?.length;
    fc.assert(
      fc.property(nasty, (words) => {
        const rows = parse(writers[name]?.(words) ?? '', { bom: true }) as string[][];
        expect(rows).toHaveLength(2);
        for (const row of rows) expect(row).toHaveLength(columns ?? 0);
        for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(rows[1]?.some((cell) => cell.includes(words.slice(2, 8)))).toBe(true);
      }),
    );
  });
});
