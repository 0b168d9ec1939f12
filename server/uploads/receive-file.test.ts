import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskFileStore } from '../files/disk-file-store';
import { blackPng } from '../../tests/fixtures/png';
import { WORD, zip } from '../../tests/fixtures/zip';
import type { FileStore } from '~/lib/file-store';
import { receiveFile, type Limit, type ReceivedFile } from './receive-file';

let folder: string;
let files: FileStore;
let count = 0;

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'prime-receive-'));
  files = diskFileStore(folder);
});
afterAll(() => fs.rm(folder, { recursive: true }));

const LIMIT: Limit = { bytes: 4_000_000, reason: 'too_large' };

/** In small pieces, as a network brings them. */
function arriving(bytes: Buffer): Readable {
  const pieces = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, at) =>
    bytes.subarray(at * 1000, at * 1000 + 1000),
  );
  return Readable.from(pieces);
}

async function receive(bytes: Buffer, limit = LIMIT): Promise<ReceivedFile & { upload: string }> {
  const upload = `upload-${(count += 1)}`;
  return { upload, ...(await receiveFile(files, upload, arriving(bytes), limit)) };
}

async function refusal(bytes: Buffer, limit = LIMIT): Promise<unknown> {
  const upload = `upload-${count + 1}`;
  const error: unknown = await receive(bytes, limit).catch((thrown: unknown) => thrown);
  expect(await files.list(`${upload}/`)).toEqual([]);
  return error;
}

const photo = (width = 600, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: '#2a5' } });

const withExif = () =>
  photo()
    .withExifMerge({
      IFD2: { DateTimeOriginal: '2026:11:14 18:30:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '50/1 54/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '1/1 24/1 0/1',
      },
    })
    .jpeg();

describe('receiving a file', () => {
  test('keeps the bytes as they came, counted and hashed', async () => {
    const bytes = Buffer.from('day,count\n1,2\n3,4\n'.repeat(20_000));
    const received = await receive(bytes);
    expect(received).toMatchObject({ bytes: bytes.length, format: 'csv', picture: null });
    expect(received.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(await fs.readFile(path.join(folder, received.upload, 'original'))).toEqual(bytes);
  });

  test('looks into a document only once it is whole', async () => {
    expect((await receive(zip(WORD))).format).toBe('docx');
    expect(await refusal(zip([...WORD, { name: 'word/vbaProject.bin' }]))).toMatchObject({
      reason: 'unsafe_archive',
    });
    expect(await refusal(zip([{ name: 'a.jpg' }]))).toMatchObject({ reason: 'archive' });
    expect(await refusal(zip(WORD).subarray(0, -9))).toMatchObject({ reason: 'damaged_document' });
  });

  test('stops a file that grows past the limit and leaves nothing of it', async () => {
    const bytes = Buffer.alloc(50_000, 'words ');
    expect((await receive(bytes, { ...LIMIT, bytes: 50_000 })).bytes).toBe(50_000);
    expect(await refusal(bytes, { ...LIMIT, bytes: 49_999 })).toMatchObject({ reason: 'too_large' });
  });

  test('leaves nothing of a file that breaks off, before or after its first bytes', async () => {
    for (const length of [10, 200_000]) {
      const source = Readable.from(
        (function* () {
          yield Buffer.alloc(length, 'words ');
          throw new Error('connection lost');
        })(),
      );
      await expect(receiveFile(files, `broken-${length}`, source, LIMIT)).rejects.toMatchObject({
        reason: 'broken_off',
      });
      expect(await files.list(`broken-${length}/`)).toEqual([]);
    }
  });

  test('an empty file is refused', async () => {
    expect(await refusal(Buffer.alloc(0))).toMatchObject({ reason: 'empty' });
  });
});

describe('receiving a picture', () => {
  test('reads time and place for its author and leaves them out of the copies', async () => {
    const received = await receive(await withExif().toBuffer());
    const { origin, width, height } = received.picture!;
    expect([origin.takenAt, width, height]).toEqual(['2026-11-14T18:30:00', 600, 400]);
    expect(origin.latitude).toBeCloseTo(50.9, 5);
    expect(origin.longitude).toBeCloseTo(-1.4, 5);
    for (const copy of ['view', 'thumbnail']) {
      const { exif, xmp, iptc, icc, format } = await sharp(
        path.join(folder, received.upload, copy),
      ).metadata();
      expect({ exif, xmp, iptc, icc, format }).toEqual({ format: 'webp' });
    }
  });

  test('turns it upright', async () => {
    const bytes = await photo().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const received = await receive(bytes);
    expect(received.picture).toMatchObject({ width: 400, height: 600 });
    const view = await sharp(path.join(folder, received.upload, 'view')).metadata();
    expect([view.width, view.height]).toEqual([400, 600]);
  });

  test('makes copies no larger than they are shown, and never larger than the picture', async () => {
    const { upload } = await receive(await photo(3000, 1000).png().toBuffer());
    expect((await sharp(path.join(folder, upload, 'view')).metadata()).width).toBe(2048);
    expect((await sharp(path.join(folder, upload, 'thumbnail')).metadata()).width).toBe(480);
    const small = await receive(await photo(30, 10).webp().toBuffer());
    expect((await sharp(path.join(folder, small.upload, 'view')).metadata()).width).toBe(30);
  });

  test('a page hidden in a picture is in no copy', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const received = await receive(Buffer.concat([await photo().jpeg().toBuffer(), page]));
    expect(received.format).toBe('jpeg');
    for (const copy of ['view', 'thumbnail']) {
      expect((await fs.readFile(path.join(folder, received.upload, copy))).includes('script')).toBe(false);
    }
  });

  test('a picture cut short, or that only begins like one, is refused', async () => {
    const whole = await photo(1200, 900).png({ compressionLevel: 0 }).toBuffer();
    expect(await refusal(whole.subarray(0, whole.length / 2))).toMatchObject({ reason: 'damaged_picture' });
    expect(await refusal(Buffer.concat([whole.subarray(0, 40), Buffer.alloc(400, 'x')]))).toMatchObject({
      reason: 'damaged_picture',
    });
  });

  test('a picture of 20,000 by 20,000 pixels in a few kilobytes is refused before it is decoded', async () => {
    const bytes = blackPng(20_000, 20_000);
    expect(bytes.length).toBeLessThan(LIMIT.bytes);
    const before = process.memoryUsage().rss;
    expect(await refusal(bytes)).toMatchObject({ reason: 'picture_too_large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 ** 2);
  }, 60_000);
});
