import type { AddressInfo } from 'node:net';
import fs from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import express from 'express';
import type { AppLoadContext } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskFileStore } from '../files/disk-file-store';
import { createFiles, type ServedFile } from './files';

const VIDEO = '00000000-0000-4000-8000-000000000001';
const PHOTO = '00000000-0000-4000-8000-000000000002';
const HIDDEN = '00000000-0000-4000-8000-000000000003';
const LOST = '00000000-0000-4000-8000-000000000004';
const SERVED: Record<string, ServedFile> = {
  [VIDEO]: { id: 'video', sha256: 'aa', format: 'mp4', reference: 'PR-2026-00001' },
  [PHOTO]: { id: 'photo', sha256: 'bb', format: 'jpeg', reference: 'PR-2026-00001' },
  [LOST]: { id: 'lost', sha256: 'cc', format: 'mp4', reference: 'PR-2026-00001' },
};
const bytes = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 251));

let folder: string;
let server: http.Server;
let address: string;

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'prime-files-'));
  const files = diskFileStore(folder);
  await files.put('video/original', Readable.from([bytes]), { contentType: '' });
  await files.put('photo/original', Readable.from([bytes]), { contentType: '' });
  await files.put('photo/view', Readable.from([bytes]), { contentType: '' });
  const app = express().use(
    createFiles({
      contextOf: () => ({ files }) as AppLoadContext,
      authorise: async (_context, evidence) => SERVED[evidence] ?? null,
    }),
  );
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await fs.rm(folder, { recursive: true });
});

const get = (id: string, part: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${address}/evidence/${id}/${part}`, { headers, method });

describe('serving files', () => {
  test('a video plays in the page and seeks', async () => {
    const whole = await get(VIDEO, 'original');
    expect([whole.status, whole.headers.get('content-length')]).toEqual([200, '1000']);
    expect(whole.headers.get('content-disposition')).toBe('attachment; filename="PR-2026-00001-aa.mp4"');
    const part = await get(VIDEO, 'original', { range: 'bytes=100-199' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 100-199/1000']);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(100, 200));
  });

  test('a part beyond the end is refused with the size', async () => {
    const response = await get(VIDEO, 'original', { range: 'bytes=1000-' });
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */1000']);
  });

  test('HEAD tells the same without the bytes', async () => {
    const response = await get(VIDEO, 'original', { range: 'bytes=0-9' }, 'HEAD');
    expect([response.status, response.headers.get('content-length')]).toEqual([206, '10']);
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  test('a browser that has it already is told so; a changed file is sent whole', async () => {
    const etag = (await get(VIDEO, 'original', {}, 'HEAD')).headers.get('etag') ?? '';
    expect((await get(VIDEO, 'original', { 'if-none-match': etag })).status).toBe(304);
    expect((await get(VIDEO, 'original', { range: 'bytes=0-9', 'if-range': etag })).status).toBe(206);
    expect((await get(VIDEO, 'original', { range: 'bytes=0-9', 'if-range': '"old"' })).status).toBe(200);
  });

  test('the original of a picture is only saved, its copy only shown', async () => {
    const original = await get(PHOTO, 'original');
    expect(original.headers.get('content-disposition')).toBe('attachment; filename="PR-2026-00001-bb.jpg"');
    const view = await get(PHOTO, 'view');
    expect([view.headers.get('content-type'), view.headers.get('content-disposition')]).toEqual([
      'image/webp',
      'inline',
    ]);
  });

  test('nothing served can run or be taken for another kind', async () => {
    for (const [id, part] of [
      [VIDEO, 'original'],
      [PHOTO, 'original'],
      [PHOTO, 'view'],
    ] as const) {
      const { headers } = await get(id, part);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/);
      expect(headers.get('cache-control')).toMatch(/private.*no-transform/);
    }
  });

  test('what is hidden, lost or has no such part is the same 404', async () => {
    const bodies = new Set<string>();
    for (const [id, part] of [
      [HIDDEN, 'original'],
      [LOST, 'original'],
      [VIDEO, 'view'],
      [PHOTO, 'thumbnail'],
    ] as const) {
      const response = await get(id, part, { range: 'bytes=0-1' });
      expect(response.status).toBe(404);
      bodies.add(await response.text());
    }
    expect(bodies.size).toBe(1);
  });
});
