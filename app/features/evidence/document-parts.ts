import { UploadRefusal } from '~/lib/upload-refusal';

/** One entry of a zip's central directory: its name, its two sizes in bytes, how it is packed and where it stands. */
export type Entry = { name: string; packed: number; unpacked: number; method: number; offset: number };

/** The end record may be followed by a comment of up to 65,535 bytes. */
export const TAIL_BYTES = 22 + 65_535;

/** The most that a document may unpack to, and the most times its packed size once it is larger than 10 MB. */
const MOST_UNPACKED = 2 * 1024 ** 3;
const MOST_TIMES = 200;
const SMALL = 10 * 1024 ** 2;
const MOST_ENTRIES = 20_000;

/** Parts that hold what runs: macros of Word, Excel (old and new) and OpenDocument, controls, programs. */
const RUNS =
  /vbaProject|(?:^|\/)(?:macrosheets|activeX)\/|^Basic\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1|scr|hta)$/i;

/** Where a zip keeps its list of entries, in bytes from the start of the file. */
export type Directory = { start: number; length: number; entries: number };

/**
 * Finds the list of entries from the last bytes of a zip of `size` bytes (`TAIL_BYTES` are enough).
 * @throws {UploadRefusal} when there is none, or when the file goes beyond what documents need (zip64, several disks).
 */
export function findDirectory(tail: Buffer, size: number): Directory {
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== 0x06054b50) continue;
    if (at + 22 + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const entries = tail.readUInt16LE(at + 10);
    const length = tail.readUInt32LE(at + 12);
    const start = tail.readUInt32LE(at + 16);
    const whole = tail.readUInt16LE(at + 4) === 0 && tail.readUInt16LE(at + 8) === entries;
    const end = size - tail.length + at;
    if (!whole || entries > MOST_ENTRIES || start + length !== end)
      throw new UploadRefusal('damaged_document');
    return { start, length, entries };
  }
  throw new UploadRefusal('damaged_document');
}

/**
 * Tells from the bytes of a zip's list of entries and from its first bytes which document it is. Nothing is unpacked.
 * @throws {UploadRefusal} for a plain archive, macros, entries that climb out, and bombs.
 */
export function recogniseDocument(
  bytes: Buffer,
  entries: number,
  head: Buffer,
): 'docx' | 'xlsx' | 'pptx' | 'odt' {
  const list = readEntries(bytes, entries);
  const names = new Set(list.map(({ name }) => name));
  if (list.some(({ name }) => climbs(name) || RUNS.test(name))) throw new UploadRefusal('unsafe_archive');
  const packed = list.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = list.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked > packed * MOST_TIMES)) {
    throw new UploadRefusal('unsafe_archive');
  }
  if (names.has('[Content_Types].xml')) {
    if (names.has('word/document.xml')) return 'docx';
    if (names.has('xl/workbook.xml')) return 'xlsx';
    if (names.has('ppt/presentation.xml')) return 'pptx';
  }
  if (isOpenDocumentText(head) && names.has('content.xml') && names.has('META-INF/manifest.xml'))
    return 'odt';
  throw new UploadRefusal('archive');
}

/** OpenDocument puts an unpacked entry `mimetype` first (ODF 1.3, part 2, 3.3), so that its words stand at byte 38. */
function isOpenDocumentText(head: Buffer): boolean {
  const type = 'application/vnd.oasis.opendocument.text';
  return (
    head.toString('latin1', 30, 38 + type.length) === `mimetype${type}` &&
    head.readUInt32LE(18) === type.length
  );
}

/**
 * The entries named in the bytes of a zip's list of `count` entries.
 * @throws {UploadRefusal} when the list is damaged.
 */
export function readEntries(bytes: Buffer, count: number): Entry[] {
  const list: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
      throw new UploadRefusal('damaged_document');
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const packed = bytes.readUInt32LE(at + 20);
    const unpacked = bytes.readUInt32LE(at + 24);
    const name = bytes.toString('utf8', at + 46, nameEnd);
    const [method, offset] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 42)];
    list.push({ name, packed, unpacked, method, offset });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return list;
}

function climbs(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/i.test(name) || name.split(/[\\/]/).includes('..');
}
