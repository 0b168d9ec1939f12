import { stringify } from 'csv-stringify/sync';
import type { Pack } from './load-pack.server';
import { copyWords } from './pack-copies';

/** A copy as it lies in the ZIP: its name, the hash and length of its very bytes, and whether they are those on record. */
export type AddedCopy = { name: string; sha256: string; bytes: number; asRecorded: boolean };

const columns = ['Number', 'Name in the ZIP', 'SHA-256', 'Bytes', 'Copy'];

/**
 * The manifest of a pack as CSV (UTF-8 with a byte order mark): every file among its items by its number in the schedule,
 * with the copy that lies in the ZIP, or why none does.
 */
export function copiesCsv({ items }: Pick<Pack, 'items'>, added: ReadonlyMap<number, AddedCopy>): string {
  const rows = items.flatMap(({ number, copy }) => {
    if (copy === null) return [];
    const file = added.get(number);
    const words = file && !file.asRecorded ? 'Not the bytes on record: do not send it.' : copyWords(copy);
    return [[number, file?.name ?? '', file?.sha256 ?? '', file?.bytes ?? '', words]];
  });
  return stringify(rows, { bom: true, header: true, columns, escape_formulas: true });
}
