import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import sharp from 'sharp';
import { pixelsOf, type RedactionBox } from './redaction-boxes';

/** A redacted copy and its thumbnail in WebP, the copy's size in pixels and SHA-256 in hexadecimal. */
export type RedactedCopy = { view: Buffer; thumbnail: Buffer; width: number; height: number; sha256: string };

/** As the copies made on arrival (`server/uploads/make-picture-copies.ts`). */
const [QUALITY, THUMBNAIL_SIDE] = [82, 480];

/**
 * Hides the boxes in a picture for good: what lies under them is written over before the copy is encoded anew, so that
 * nothing of it is in the new file.
 */
export async function burnBoxes(picture: Buffer, boxes: readonly RedactionBox[]): Promise<RedactedCopy> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  for (const box of boxes) {
    const { left, top, width, height } = pixelsOf(box, info);
    for (let y = top; y < top + height; y += 1) {
      const row = (y * info.width + left) * info.channels;
      data.fill(0, row, row + width * info.channels);
    }
  }
  const { width, height, channels } = info;
  const burnt = sharp(data, { raw: { width, height, channels } });
  const view = await burnt.clone().webp({ quality: QUALITY }).toBuffer();
  const thumbnail = await burnt
    .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer();
  return { view, thumbnail, width, height, sha256: sha256Of(view) };
}

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** All bytes of a copy, which is a few megabytes at the most. */
export async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
