import type { AddressInfo } from 'node:net';
import fs from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import express from 'express';
import type { AppLoadContext } from '@remix-run/node';
import sharp from 'sharp';
import { blackPng } from '../../tests/fixtures/png';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FileStore } from '~/lib/file-store';
import { diskFileStore } from '../files/disk-file-store';
import type { ReceivedFile } from '../uploads/receive-file';
import { createUploads } from './uploads';

let folder: string;
let files: FileStore;
let server: http.Server;
let address: string;
let noted: { upload: string; name: string; received: ReceivedFile }[];
let refuse: Error | null;
let opened: number;
let dropped: string[];
let posters: { upload: string; width: number; height: number }[];
let awaited: boolean;
let finished: () => void;
let forgotten: () => void;

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'prime-uploads-'));
  files = diskFileStore(folder);
  const app = express();
  app.use(
    createUploads({
      contextOf: () => ({ files }) as AppLoadContext,
      ledger: {
        async begin() {
          opened += 1;
          return `upload-${opened}`;
        },
        async finish(_context, upload, name, received) {
          if (refuse) throw refuse;
          noted.push({ upload, name, received });
          finished();
        },
        awaitsPoster: async () => awaited,
        async notePoster(_context, upload, size) {
          posters.push({ upload, ...size });
        },
        async drop(_context, upload) {
          dropped.push(upload);
          forgotten();
        },
      },
      // As Remix's own adapter builds the page's request.
      async page(request, response) {
        const body = createReadableStreamFromReadable(request);
        const page = new Request(`http://prime${request.originalUrl}`, {
          method: request.method,
          headers: request.headers as Record<string, string>,
          body,
          duplex: 'half',
        });
        response.json([...(await page.formData()).entries()]);
      },
    }),
  );
  app.use(
    (error: unknown, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
      response.status(error instanceof Response ? error.status : 500).send('failed');
    },
  );
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await fs.rm(folder, { recursive: true });
});
beforeEach(() => {
  noted = [];
  dropped = [];
  posters = [];
  awaited = true;
  refuse = null;
  opened = 0;
  finished = () => undefined;
  forgotten = () => undefined;
});

function form(entries: [name: string, value: string | Blob, file?: string][]): FormData {
  const data = new FormData();
  for (const [name, value, file] of entries)
    if (typeof value === 'string') data.append(name, value);
    else data.append(name, value, file);
  return data;
}

const text = (words: string) => new Blob([words], { type: 'text/html' });

/** Sends a form whose length is known, as every browser does. */
async function send(target: string, data: FormData): Promise<Response> {
  const whole = new Response(data);
  const body = Buffer.from(await whole.arrayBuffer());
  return fetch(address + target, {
    method: 'POST',
    body,
    headers: { 'content-type': whole.headers.get('content-type') ?? '' },
  });
}

describe('the upload script', () => {
  test('gets the id of the upload; the name is noted whatever its script and length', async () => {
    const name = `${'photo of Mrs Ünsal, 14 Rope Walk — صورة '.repeat(20)}.jpg`;
    const response = await send('/uploads', form([['file', text('Seen at six'), name]]));
    expect([response.status, await response.json()]).toEqual([201, { upload: 'upload-1' }]);
    expect(noted).toMatchObject([{ upload: 'upload-1', name, received: { bytes: 11, format: 'txt' } }]);
  });

  test('is told in plain words why a file is refused, by content and not by its name or type', async () => {
    const page = new Blob(['<html><script>x</script>'], { type: 'image/jpeg' });
    const response = await send('/uploads', form([['file', page, 'photo.jpg']]));
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      reason: 'web_page',
      message: expect.stringContaining('PDF'),
    });
    expect(await files.list('upload-1/')).toEqual([]);
    expect(noted).toEqual([]);
  });

  test('is refused at once when the announced length is beyond the limit', async () => {
    const status = await new Promise((resolve) => {
      const headers = {
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': 600 * 1024 ** 2,
      };
      const request = http.request(`${address}/uploads`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', () => undefined);
      request.flushHeaders();
    });
    expect(status).toBe(413);
    expect(opened).toBe(0);
  });

  test('leaves nothing when the database does not take note of the file', async () => {
    refuse = new Error('refused');
    expect((await send('/uploads', form([['file', text('words'), 'a.txt']]))).status).toBe(500);
    expect(await files.list('upload-1/')).toEqual([]);
  });

  test('that is no form is told so', async () => {
    for (const headers of [{ 'content-type': 'text/plain' }, { 'content-type': 'multipart/form-data' }]) {
      const response = await fetch(`${address}/uploads`, { method: 'POST', body: 'hello', headers });
      expect([response.status, await response.json()]).toMatchObject([415, { reason: 'broken_off' }]);
    }
  });
});

describe('the poster of a video', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const poster = (bytes: Buffer) =>
    send(`/uploads/${id}/poster`, form([['poster', new Blob([new Uint8Array(bytes)]), 'poster.jpg']]));

  test('is encoded anew beside the video, whatever hides in it', async () => {
    const frame = sharp({ create: { width: 640, height: 360, channels: 3, background: '#468' } })
      .withExif({ IFD0: { Model: 'Camera of PC Kettering' } })
      .jpeg();
    const response = await poster(Buffer.concat([await frame.toBuffer(), Buffer.from('<script>')]));
    expect(response.status).toBe(204);
    expect(posters).toEqual([{ upload: id, width: 640, height: 360 }]);
    const view = await fs.readFile(path.join(folder, id, 'view'));
    expect([view.includes('<script'), (await sharp(view).metadata()).exif]).toEqual([false, undefined]);
  });

  test('that is no picture, or a gigantic one, is not taken', async () => {
    for (const bytes of [
      Buffer.from('<svg onload=alert(1)>'),
      Buffer.alloc(9_000_000, 1),
      blackPng(20_000, 20_000),
    ])
      expect((await poster(bytes)).status).toBeGreaterThanOrEqual(413);
    expect(posters).toEqual([]);
  });

  test('that no video of the caller waits for is refused unread', async () => {
    awaited = false;
    await fs.rm(path.join(folder, id), { recursive: true, force: true });
    const frame = sharp({ create: { width: 64, height: 36, channels: 3, background: '#468' } });
    expect((await poster(await frame.jpeg().toBuffer())).status).toBe(403);
    expect(posters).toEqual([]);
    expect(await files.open(`${id}/view`)).toBeNull();
  });
});

describe('a plain form with files', () => {
  test('reaches its page as a form in which each file is an upload or a reason', async () => {
    const response = await send(
      '/problems/PR-2026-00001/evidence',
      form([
        ['form_token', 'token'],
        ['file', text('one'), 'one.txt'],
        ['file', text('<svg/>'), 'two.png'],
        ['note', 'Ærø & co\r\nsecond line'],
        ['photo', new Blob([]), ''],
      ]),
    );
    expect(await response.json()).toEqual([
      ['form_token', 'token'],
      ['note', 'Ærø & co\r\nsecond line'],
      ['file', 'upload-1'],
      ['file_refused', 'web_page'],
    ]);
  });

  test('brings at most ten files', async () => {
    const many = Array.from(
      { length: 12 },
      (_, n) => ['file', text(`words ${n}`), `${n}.txt`] as [string, Blob, string],
    );
    const entries = (await (await send('/x', form(many))).json()) as [string, string][];
    expect(entries.filter(([name]) => name === 'file')).toHaveLength(10);
    expect(entries).toContainEqual(['file_refused', 'too_many']);
  });

  test('may hold no more text than any other form', async () => {
    const response = await send(
      '/x',
      form([
        ['note', 'x'.repeat(300_000)],
        ['file', text('words'), 'a.txt'],
      ]),
    );
    expect(response.status).toBe(413);
  });

  test('that is not multipart is left to its page', async () => {
    const response = await fetch(`${address}/x`, { method: 'POST', body: new URLSearchParams({ a: 'b' }) });
    expect(response.status).toBe(404);
  });
});

describe('what breaks off or is large', () => {
  test('a connection that ends in the middle of a file leaves nothing and is not noted', async () => {
    // The ledger forgets it last, when its files are removed.
    const dropping = new Promise<void>((resolve) => (forgotten = resolve));
    const request = http.request(`${address}/uploads`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 5_000_000 },
    });
    request.on('error', () => undefined);
    request.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
    request.write('words '.repeat(200_000), () => request.destroy());
    await dropping;
    expect(await files.list('upload-1/')).toEqual([]);
    expect([noted, dropped]).toEqual([[], ['upload-1']]);
  });

  test('a file of 200 MB passes through without being held in memory', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'a line of words\n');
    const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    const tail = '\r\n--x--\r\n';
    const length = head.length + 200 * piece.length + tail.length;
    const body = Readable.from(
      (function* () {
        yield Buffer.from(head);
        for (let sent = 0; sent < 200; sent += 1) yield piece;
        yield Buffer.from(tail);
      })(),
    );
    const before = process.memoryUsage().rss;
    let most = 0;
    const watched = new Promise<void>((resolve) => (finished = resolve));
    const request = http.request(`${address}/uploads`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': length },
    });
    body.on('data', () => (most = Math.max(most, process.memoryUsage().rss)));
    body.pipe(request);
    await watched;
    expect(noted[0]?.received.bytes).toBe(200 * 1024 * 1024);
    expect(most - before).toBeLessThan(120 * 1024 ** 2);
  }, 60_000);
});
