import { readExif } from './read-exif';

/**
 * What a camera noted: `takenAt` as "2026-11-14T18:30:00", with the offset from UTC when the camera noted one and
 * else by the clock of the place; latitude and longitude in degrees (WGS 84). Null where it noted nothing.
 */
export type PictureOrigin = { takenAt: string | null; latitude: number | null; longitude: number | null };

const MARK = Buffer.from('Exif\0\0', 'latin1');
const HEADERS = ['II*\0', 'MM\0*'];

/** Reads time and place out of a picture's bytes. Metadata that cannot be read counts as none. */
export function readPictureOrigin(bytes: Buffer): PictureOrigin {
  const block = exifBlock(bytes);
  const tags = block ? readExif(block) : {};
  return {
    takenAt: takenAt(tags.dateTimeOriginal, tags.offsetTimeOriginal),
    ...place(tags.latitude, tags.longitude),
  };
}

const hasHeader = (bytes: Buffer, at: number) => HEADERS.includes(bytes.toString('latin1', at, at + 4));

/**
 * The EXIF block wherever the picture keeps it: a TIFF is one; JPEG, HEIC and some WebP mark it by a word; PNG and the
 * other WebP have a chunk of their own for it, whose name or length stands before it.
 */
function exifBlock(bytes: Buffer): Buffer | null {
  if (hasHeader(bytes, 0)) return bytes;
  for (const [mark, skipped] of [
    [MARK, MARK.length],
    ['eXIf', 4],
    ['EXIF', 8],
  ] as const) {
    const at = bytes.indexOf(mark, 0, 'latin1');
    if (at >= 0 && hasHeader(bytes, at + skipped)) return bytes.subarray(at + skipped);
  }
  return null;
}

/** The EXIF form is "2026:11:14 18:30:00"; cameras whose clock was never set write zeros. */
function takenAt(time: string | undefined, offset: string | undefined): string | null {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(time ?? '');
  if (!match) return null;
  const [, year, month, day, clock] = match;
  const text = `${year}-${month}-${day}T${clock}`;
  const instant = new Date(`${text}Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 19) !== text || Number(year) < 1990)
    return null;
  return offset && /^[+-]\d\d:\d\d$/.test(offset) ? text + offset : text;
}

/** A point on the earth, or nothing: receivers without a fix write zeros or what is no number. */
function place(
  latitude: number | undefined,
  longitude: number | undefined,
): { latitude: number | null; longitude: number | null } {
  const valid =
    latitude !== undefined &&
    longitude !== undefined &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    !(latitude === 0 && longitude === 0);
  return valid ? { latitude, longitude } : { latitude: null, longitude: null };
}
