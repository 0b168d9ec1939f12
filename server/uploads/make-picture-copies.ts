import { Readable } from 'node:stream';
import sharp, { type Sharp } from 'sharp';
import type { FileStore } from '~/lib/file-store';
import {
  COPY_CONTENT_TYPE,
  evidenceFormat,
  type EvidenceFormatName,
} from '~/features/evidence/evidence-kind';
import { recogniseContent } from '~/features/evidence/recognise-content';
import { readPictureOrigin, type PictureOrigin } from './read-picture-origin';
import { MOST_PIXELS, UploadRefusal } from '~/lib/upload-refusal';

/** Size in pixels as shown (turned upright), and what the camera noted of time and place. */
export type PictureFacts = { width: number | null; height: number | null; origin: PictureOrigin };

/** The longest side of each copy, in pixels, and its quality (0 to 100). */
const COPIES = { view: { side: 2048, quality: 82 }, thumbnail: { side: 480, quality: 74 } } as const;

/** Decoding is the one step that needs much memory, so pictures wait for each other. */
let previous: Promise<unknown> = Promise.resolve();

/**
 * Makes the copies of a stored picture that are shown: turned upright, without metadata, in WebP. Formats that
 * cannot be decoded here (HEIC) get none. One picture at a time.
 * @throws {UploadRefusal} when it is damaged, cut short, or of more than `MOST_PIXELS` pixels.
 */
export function makePictureCopies(
  files: FileStore,
  keys: { original: string; view: string; thumbnail: string },
  format: EvidenceFormatName,
): Promise<PictureFacts> {
  const turn = previous.then(() => copy(files, keys, format));
  previous = turn.catch(() => undefined);
  return turn;
}

async function copy(
  files: FileStore,
  keys: { original: string; view: string; thumbnail: string },
  format: EvidenceFormatName,
): Promise<PictureFacts> {
  const opened = await files.open(keys.original);
  if (!opened) throw new UploadRefusal('not_stored');
  const bytes = await wholeOf(opened.stream);
  const origin = readPictureOrigin(bytes);
  if (!evidenceFormat(format).viewable) return { width: null, height: null, origin };
  return { ...(await storeCopies(files, keys, bytes)), origin };
}

/** Makes and stores the copies of a picture's bytes; answers its size as shown. */
async function storeCopies(files: FileStore, keys: Record<keyof typeof COPIES, string>, bytes: Buffer) {
  const size = await measure(bytes);
  const view = await encode(picture(bytes), COPIES.view);
  const thumbnail = await encode(picture(view), COPIES.thumbnail);
  await files.put(keys.view, Readable.from([view]), { contentType: COPY_CONTENT_TYPE });
  await files.put(keys.thumbnail, Readable.from([thumbnail]), { contentType: COPY_CONTENT_TYPE });
  return size;
}

/**
 * Makes the copies of a video's poster, a frame that a browser drew: bytes like any other, so decoded and encoded anew.
 * @throws {UploadRefusal} when they are no JPEG that can be shown.
 */
export async function makePosterCopies(
  files: FileStore,
  keys: Record<keyof typeof COPIES, string>,
  bytes: Buffer,
): Promise<{ width: number; height: number }> {
  if ((await recogniseContent(bytes)) !== 'jpeg') throw new UploadRefusal('damaged_picture');
  const turn = previous.then(() => storeCopies(files, keys, bytes));
  previous = turn.catch(() => undefined);
  return turn;
}

function picture(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
}

/** Width and height as a person sees the picture: a camera held upright notes a turn of 90 degrees. */
async function measure(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { width, height, orientation } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new UploadRefusal('damaged_picture');
    });
  if (width * height > MOST_PIXELS) throw new UploadRefusal('picture_too_large');
  return (orientation ?? 1) >= 5 ? { width: height, height: width } : { width, height };
}

/** sharp leaves every kind of metadata out unless it is told to keep it. */
async function encode(from: Sharp, { side, quality }: { side: number; quality: number }): Promise<Buffer> {
  try {
    return await from
      .rotate()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality })
      .timeout({ seconds: 30 })
      .toBuffer();
  } catch {
    throw new UploadRefusal('damaged_picture');
  }
}

async function wholeOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
