/** The words and numbers of the few tags that are wanted, where they are there and whole. */
export type ExifTags = {
  dateTimeOriginal?: string;
  offsetTimeOriginal?: string;
  latitude?: number;
  longitude?: number;
};

/** A directory of tags: by number, where its 12 bytes stand. */
type Directory = Map<number, number>;

const [EXIF, GPS, DATE_TIME, OFFSET_TIME] = [0x8769, 0x8825, 0x9003, 0x9011];
const [LATITUDE_REF, LATITUDE, LONGITUDE_REF, LONGITUDE] = [1, 2, 3, 4];
const [ASCII, RATIONAL] = [2, 5];
const MOST_TAGS = 500;

/**
 * Reads time and place out of an EXIF block (EXIF 2.32: a TIFF header and its directories). Each directory is read
 * once and nothing is followed further, so that no block, however made, takes more than a moment.
 * @param block from its TIFF header on ("II*\0" or "MM\0*")
 */
export function readExif(block: Buffer): ExifTags {
  const reader = new TiffReader(block);
  const first = reader.directory(reader.whole(4, 4));
  const exif = reader.directory(reader.pointer(first.get(EXIF)));
  const gps = reader.directory(reader.pointer(first.get(GPS)));
  return {
    dateTimeOriginal: reader.words(exif.get(DATE_TIME)),
    offsetTimeOriginal: reader.words(exif.get(OFFSET_TIME)),
    latitude: reader.degrees(gps.get(LATITUDE), reader.words(gps.get(LATITUDE_REF)) === 'S'),
    longitude: reader.degrees(gps.get(LONGITUDE), reader.words(gps.get(LONGITUDE_REF)) === 'W'),
  };
}

/** Reads numbers in the block's own order of bytes; what lies outside it is `undefined`. */
class TiffReader {
  private readonly little: boolean;

  constructor(private readonly block: Buffer) {
    this.little = block.toString('latin1', 0, 2) === 'II';
  }

  whole(at: number | undefined, bytes: 2 | 4): number | undefined {
    if (at === undefined || at + bytes > this.block.length) return undefined;
    return this.little ? this.block.readUIntLE(at, bytes) : this.block.readUIntBE(at, bytes);
  }

  directory(at: number | undefined): Directory {
    const found: Directory = new Map();
    const count = at === undefined ? 0 : Math.min(this.whole(at, 2) ?? 0, MOST_TAGS);
    for (let index = 0; index < count; index += 1) {
      const place = (at ?? 0) + 2 + index * 12;
      const tag = this.whole(place, 2);
      if (tag !== undefined) found.set(tag, place);
    }
    return found;
  }

  pointer(tag: number | undefined): number | undefined {
    return tag === undefined ? undefined : this.whole(tag + 8, 4);
  }

  /** Up to four characters stand in the tag itself, more of them elsewhere; a zero ends them. */
  words(tag: number | undefined): string | undefined {
    const length = tag === undefined ? undefined : this.whole(tag + 4, 4);
    if (tag === undefined || length === undefined || this.whole(tag + 2, 2) !== ASCII) return undefined;
    const at = length <= 4 ? tag + 8 : this.pointer(tag);
    if (at === undefined || length > 64 || at + length > this.block.length) return undefined;
    return this.block.toString('latin1', at, at + length).split('\0')[0];
  }

  /** Degrees, minutes and seconds as three fractions. */
  degrees(tag: number | undefined, negative: boolean): number | undefined {
    const at = this.pointer(tag);
    if (tag === undefined || at === undefined || this.whole(tag + 2, 2) !== RATIONAL) return undefined;
    let sum = 0;
    for (const [index, share] of [1, 60, 3600].entries()) {
      const [above, below] = [this.whole(at + index * 8, 4), this.whole(at + index * 8 + 4, 4)];
      if (above === undefined || !below) return undefined;
      sum += above / below / share;
    }
    return negative ? -sum : sum;
  }
}
