import type { ByteRange } from './file-store';

/** What a Range header asks of a file: all of it, one part (both ends included), or nothing that it has. */
export type Wanted =
  { kind: 'whole' } | { kind: 'part'; range: Required<ByteRange> } | { kind: 'unsatisfiable' };

/**
 * Reads a `Range` header (RFC 9110, section 14) for a file of `size` bytes. Several ranges at once and units other
 * than bytes are answered with the whole file, as the standard allows. With `ifRange`, the part is given only
 * while that is the file's own strong `etag`; otherwise the file has changed and is given whole.
 */
export function wantedRange(
  header: string | undefined,
  size: number,
  etag: string,
  ifRange?: string,
): Wanted {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '');
  if (!match || (ifRange !== undefined && ifRange.trim() !== etag)) return { kind: 'whole' };
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return { kind: 'whole' };
  if (first === '') return suffix(Number(last), size);
  const start = Number(first);
  const end = last === '' ? size - 1 : Number(last);
  if (last !== '' && end < start) return { kind: 'whole' };
  if (start >= size) return { kind: 'unsatisfiable' };
  return { kind: 'part', range: { start, end: Math.min(end, size - 1) } };
}

/** The last `length` bytes. */
function suffix(length: number, size: number): Wanted {
  if (length === 0 || size === 0) return { kind: 'unsatisfiable' };
  return { kind: 'part', range: { start: Math.max(0, size - length), end: size - 1 } };
}
