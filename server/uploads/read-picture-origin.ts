import exifr from 'exifr';

/**
 * What a camera noted: `takenAt` as "2026-11-14T18:30:00", with the offset from UTC when the camera noted one and
 * else by the clock of the place; latitude and longitude in degrees (WGS 84). Null where it noted nothing.
 */
export type PictureOrigin = { takenAt: string | null; latitude: number | null; longitude: number | null };

const NOTHING: PictureOrigin = { takenAt: null, latitude: null, longitude: null };

/** Reads time and place out of a picture's bytes. Metadata that cannot be read counts as none. */
export async function readPictureOrigin(bytes: Buffer): Promise<PictureOrigin> {
  const tags: Record<string, unknown> | undefined = await exifr
    .parse(bytes, { gps: true, xmp: false, icc: false, iptc: false, reviveValues: false })
    .catch(() => undefined);
  if (!tags) return NOTHING;
  return {
    takenAt: takenAt(tags.DateTimeOriginal, tags.OffsetTimeOriginal),
    ...place(tags.latitude, tags.longitude),
  };
}

/** The EXIF form is "2026:11:14 18:30:00"; cameras whose clock was never set write zeros. */
function takenAt(time: unknown, offset: unknown): string | null {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(typeof time === 'string' ? time : '');
  if (!match) return null;
  const [, year, month, day, clock] = match;
  const text = `${year}-${month}-${day}T${clock}`;
  const instant = new Date(`${text}Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 19) !== text || Number(year) < 1990)
    return null;
  return typeof offset === 'string' && /^[+-]\d\d:\d\d$/.test(offset) ? text + offset : text;
}

/** A point on the earth, or nothing: receivers without a fix write zeros or what is no number. */
function place(latitude: unknown, longitude: unknown): { latitude: number | null; longitude: number | null } {
  const valid =
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    !(latitude === 0 && longitude === 0);
  return valid ? { latitude, longitude } : { latitude: null, longitude: null };
}
