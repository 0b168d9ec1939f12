import type { AddressInfo } from 'node:net';
import fs from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import express from 'express';
import sharp from 'sharp';
import type { AppLoadContext } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskFileStore } from '../files/disk-file-store';
import { oddDocuments } from '../../tests/fixtures/odd-files/documents';
import { HIDDEN_WORDS, type OddFile } from '../../tests/fixtures/odd-files/odd-file';
import { oddPictures } from '../../tests/fixtures/odd-files/pictures';
import { evidenceFormat } from '~/features/evidence/evidence-kind';
import type { FileStore } from '~/lib/file-store';
import type { ReceivedFile } from '../uploads/receive-file';
import { createFiles } from './files';
import { createUploads } from './uploads';

let folder: string;
let files: FileStore;
let server: http.Server;
let address: string;
const noted = new Map<string, { name: string; received: ReceivedFile }>();

const uuidOf = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
let opened = 0;

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'prime-odd-'));
  files = diskFileStore(folder);
  const contextOf = () => ({ files }) as AppLoadContext;
  const app = express();
  app.use(
    createFiles({
      contextOf,
      async authorise(_context, id) {
        const received = noted.get(id)?.received;
        return received
          ? { id, sha256: received.sha256, format: received.format, reference: 'PR-2026-00001' }
          : null;
      },
    }),
    createUploads({
      contextOf,
      ledger: {
        begin: async () => uuidOf((opened += 1)),
        finish: async (_context, upload, name, received) => void noted.set(upload, { name, received }),
        awaitsPoster: async () => true,
        notePoster: async () => undefined,
        drop: async () => undefined,
      },
      page: (_request, response) => response.status(404).end(),
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

async function send(bytes: Buffer, name: string): Promise<{ status: number; id: string; reason?: string }> {
  const data = new FormData();
  data.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
  const whole = new Response(data);
  const response = await fetch(`${address}/uploads`, {
    method: 'POST',
    body: Buffer.from(await whole.arrayBuffer()),
    headers: { 'content-type': whole.headers.get('content-type') ?? '' },
  });
  return { status: response.status, id: uuidOf(opened), ...((await response.json()) as object) };
}

/** A copy is one WebP picture, nothing more: no metadata, no second picture, not a byte behind it. */
async function expectClean(copy: Buffer): Promise<void> {
  expect(copy.toString('latin1', 0, 4) + copy.toString('latin1', 8, 12)).toBe('RIFFWEBP');
  expect(copy.readUInt32LE(4) + 8).toBe(copy.length);
  const { exif, xmp, iptc, icc, pages } = await sharp(copy).metadata();
  expect({ exif, xmp, iptc, icc, pages }).toEqual({});
  expect(copy.includes(HIDDEN_WORDS) || copy.includes('<script')).toBe(false);
}

async function expectHarmless(id: string, original: Buffer): Promise<void> {
  for (const part of ['original', 'view', 'thumbnail']) {
    const { status, headers, ...answer } = await fetchPart(id, part);
    if (status === 404) continue;
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox$/);
    expect(headers.get('content-type')).not.toMatch(/html|svg|xml(?!formats)|javascript/);
    if (part === 'original') {
      expect(headers.get('content-disposition')).toMatch(
        /^attachment; filename="PR-2026-00001-[0-9a-f]{8}\.[a-z0-9]{3,4}"$/,
      );
      expect(answer.bytes.equals(original)).toBe(true);
    } else await expectClean(answer.bytes);
  }
}

async function fetchPart(id: string, part: string) {
  const response = await fetch(`${address}/evidence/${id}/${part}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

async function expectMeant({ name, bytes, meant }: OddFile): Promise<void> {
  const original = await bytes();
  const before = process.memoryUsage().rss;
  const { status, id, reason } = await send(original, name);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 ** 2);
  if ('refused' in meant) {
    expect({ status: status >= 400, reason }).toEqual({ status: true, reason: meant.refused });
    expect(await files.list(`${id}/`)).toEqual([]);
    expect(noted.has(id)).toBe(false);
    return;
  }
  expect({ status, reason }).toEqual({ status: 201, reason: undefined });
  const format = noted.get(id)?.received.format;
  expect(format).toBe(meant.taken);
  const { kind, viewable } = evidenceFormat(meant.taken);
  const parts = kind === 'picture' && viewable ? ['original', 'thumbnail', 'view'] : ['original'];
  expect((await files.list(`${id}/`)).map(({ key }) => key.split('/')[1])).toEqual(parts);
  await expectHarmless(id, original);
}

describe('hostile and odd pictures', () => {
  test.each(oddPictures)('$what ($name)', expectMeant);
});

describe('hostile and odd documents, archives, programs, texts and recordings', () => {
  test.each(oddDocuments)('$what ($name)', expectMeant);
});

const PLAIN = Buffer.from('Seen at six.');
const names = [
  ['4,000 characters', `${'x'.repeat(4000)}.txt`],
  ['a way out', '../../../../etc/passwd'],
  ['a way out on Windows', '..\\..\\windows\\system.ini'],
  ['a device of Windows', 'CON'],
  ['another device', 'aux.txt'],
  ['marks of direction', 'photo\u202egpj.exe'],
  ['emoji and many scripts', '👮🏽‍♀️ صورة 照片 Ærøskøbing.txt'],
  ['quotes and line ends', 'a"; filename="b.html\r\nX-Injected: 1'],
  ['markup', '<img src=x onerror=alert(1)>.png'],
  ['words of a shell', '$(reboot); `id` | tee.txt'],
  ['only spaces', '   '],
  ['only dots', '...'],
  ['a percent sign', '%2e%2e%2f%00.txt'],
] as const;

describe('names', () => {
  test.each(names)('with %s are never paths or headers', async (_what, name) => {
    const { status, id } = await send(PLAIN, name);
    expect(status).toBe(201);
    expect((await files.list(`${id}/`)).map(({ key }) => key)).toEqual([`${id}/original`]);
    const { headers } = await fetchPart(id, 'original');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="PR-2026-00001-[0-9a-f]{8}\.txt"$/,
    );
    expect(headers.get('x-injected')).toBeNull();
  });

  test.each([
    ['longer than any header may be', `${'x'.repeat(200_000)}.txt`],
    ['with a zero byte', 'a\0.txt'],
  ])('%s are refused, and leave nothing', async (_what, name) => {
    const before = opened;
    expect((await send(PLAIN, name)).status).toBe(415);
    expect(opened).toBe(before);
  });
});
