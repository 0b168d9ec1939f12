import { Readable } from 'node:stream';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EICAR, startFakeClamd, type FakeClamd } from '../../tests/fixtures/fake-clamd';
import { scanStream } from './clamd';

let clamd: FakeClamd;
beforeAll(async () => {
  clamd = await startFakeClamd();
});
afterAll(() => clamd.stop());

const scan = (...pieces: Buffer[]) => scanStream(clamd.address, Readable.from(pieces, { objectMode: false }));

describe('the virus scanner', () => {
  test('finds nothing in ordinary bytes, however they are cut', async () => {
    expect(await scan(Buffer.from('Seen at six.'))).toEqual({ clean: true });
    expect(await scan(...Array.from({ length: 900 }, () => Buffer.alloc(1000, 7)))).toEqual({ clean: true });
    expect(clamd.seen.slice(-2)).toEqual([12, 900_000]);
    expect(await scan()).toEqual({ clean: true });
  });

  test('finds the test file, whole or across pieces, and says how it calls it', async () => {
    const bytes = Buffer.from(EICAR);
    for (const at of [bytes.length, 30])
      expect(await scan(bytes.subarray(0, at), bytes.subarray(at))).toEqual({
        clean: false,
        finding: 'Eicar-Test-Signature',
      });
  });

  test('that does not take so large a file says so', async () => {
    const pieces = Array.from({ length: 80 }, () => Buffer.alloc(64 * 1024));
    await expect(scan(...pieces)).rejects.toThrow('size limit exceeded');
  });

  test('that is down, or closes without a word, is an error', async () => {
    const silent = net.createServer((socket) => socket.destroy());
    silent.listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as AddressInfo;
    await expect(scanStream({ host: '127.0.0.1', port }, Readable.from(['x']))).rejects.toThrow();
    await new Promise((resolve) => silent.close(resolve));
    await expect(scanStream({ host: '127.0.0.1', port }, Readable.from(['x']))).rejects.toThrow(
      'ECONNREFUSED',
    );
  });

  test('is not asked to go on when the file itself cannot be read', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('x');
        throw new Error('the disk failed');
      })(),
    );
    await expect(scanStream(clamd.address, broken)).rejects.toThrow();
  });
});
