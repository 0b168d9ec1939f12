import { stringify } from 'csv-stringify/sync';
import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { ITEM_KINDS, itemWords } from './item-words';
import { kindWords, type RegisterFilters } from './register-filters';

const row = z.object({
  id: z.string(),
  on_date: z.string(),
  kind: z.enum(['admission', 'item', 'subject']),
  reference: z.string(),
  organisation: z.string(),
  /** For whom of the organisation alone, "A, B"; null where it is for all of it. */
  people: z.string().nullable(),
  gateway: z.string(),
  /** Kinds of item, "entry, evidence ×2", or how many were given; null for an admission, which covers the code-2 items. */
  items: z.string().nullable(),
  /** What was given, each item by its kind, id and day; `opens` where the viewer may see it. */
  given: z.array(
    z.object({ kind: z.enum(ITEM_KINDS), id: z.string(), day: z.string().nullable(), opens: z.boolean() }),
  ),
  authorised_by: z.string(),
  reason: z.string(),
  conditions: z.string().nullable(),
  ended_on: z.string().nullable(),
});
export type RegisterRow = z.output<typeof row>;

const register = z.object({
  total: z.number(),
  rows: z.array(row),
  organisations: z.array(z.object({ id: z.string(), name: z.string() })),
  gateways: z.array(z.object({ code: z.string(), label: z.string() })),
});
export type Register = z.output<typeof register>;

/** One page of the register of disclosures, newest first; texts are depersonalised. `rows` 5,000 at the most. */
export async function loadRegister(
  context: AppLoadContext,
  filters: RegisterFilters,
  page = 1,
  rows = 50,
): Promise<Register> {
  return register.parse(
    await call(context, 'disclosure_register', { p_filters: filters, p_page: page, p_rows: rows }),
  );
}

/** The columns of the file: what stands on the screen. */
const registerColumns: { title: string; cell: (row: RegisterRow) => string }[] = [
  { title: 'Day', cell: ({ on_date }) => on_date },
  { title: 'To', cell: ({ organisation }) => organisation },
  { title: 'Only for', cell: ({ people }) => people ?? '' },
  { title: 'Problem', cell: ({ reference }) => reference },
  {
    title: 'What',
    cell: ({ kind, items, given }) =>
      given.length > 0
        ? given.map((item) => `${itemWords(item.kind)} ${item.day ?? ''} ${item.id}`).join('; ')
        : (items ?? kindWords[kind]),
  },
  { title: 'Law', cell: ({ gateway }) => gateway },
  { title: 'Why', cell: ({ reason }) => reason },
  { title: 'Conditions', cell: ({ conditions }) => conditions ?? '' },
  { title: 'Authorised by', cell: ({ authorised_by }) => authorised_by },
  { title: 'Ended', cell: ({ ended_on }) => ended_on ?? '' },
];

/** The register as CSV (UTF-8 with a byte order mark). Cells that a spreadsheet would run as a formula are escaped. */
export function registerCsv(rows: readonly RegisterRow[]): string {
  const cells = rows.map((one) => registerColumns.map(({ cell }) => cell(one)));
  const columns = registerColumns.map(({ title }) => title);
  return stringify(cells, { bom: true, header: true, columns, escape_formulas: true });
}
