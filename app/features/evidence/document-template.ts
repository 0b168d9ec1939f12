import { inflateRawSync } from 'node:zlib';
import { UploadRefusal } from '~/lib/upload-refusal';
import type { Entry } from './document-parts';

/** The part of a Word document that names its template, which Word fetches as soon as the document is opened. */
export const TEMPLATE_PART = 'word/_rels/settings.xml.rels';

/** The most bytes that this part may have, packed or not: it is a few hundred in every honest document. */
const MOST_BYTES = 64 * 1024;

/** How much of the file, from the entry's offset, holds the part: its own header with name and extra field, and itself. */
export function templateLength(entry: Entry): number {
  if (entry.packed > MOST_BYTES || entry.unpacked > MOST_BYTES) throw new UploadRefusal('unsafe_archive');
  return 30 + 2 * 65_535 + entry.packed;
}

/**
 * Refuses a document whose template lies elsewhere: it would be fetched, with the reader's address and what it runs.
 * @param bytes the file from the entry's offset, `templateLength` bytes or up to its end
 * @throws {UploadRefusal} for such a document, and for a part that cannot be read or unpacks to more than it says.
 */
export function refuseOutsideTemplate(entry: Entry, bytes: Buffer): void {
  const start = bytes.length < 30 ? 0 : 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const part = bytes.subarray(start, start + entry.packed);
  if (start === 0 || part.length < entry.packed) throw new UploadRefusal('damaged_document');
  if (/TargetMode\s*=\s*["']External/i.test(unpacked(entry, part))) throw new UploadRefusal('unsafe_archive');
}

function unpacked({ method }: Entry, part: Buffer): string {
  if (method === 0) return part.toString('utf8');
  try {
    return inflateRawSync(part, { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch {
    throw new UploadRefusal('unsafe_archive');
  }
}
