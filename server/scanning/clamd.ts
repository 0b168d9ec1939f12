import net from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where the scanner listens: a host and port, or the path of a Unix socket. */
export type ClamdAddress = { host: string; port: number } | { path: string };

/** What the scanner says of a file: nothing found, or how it calls what it found. */
export type ScanResult = { clean: true } | { clean: false; finding: string };

/** Without a word from the scanner for so long, it is taken to be gone. */
const PATIENCE_MS = 120_000;
const LONGEST_ANSWER = 1000;

/**
 * Sends a file to clamd as it streams (`INSTREAM`: pieces after their length in four bytes, a length of nought at the
 * end; clamd(8)) and answers what it found.
 * @throws Error of one plain line when clamd cannot be reached, breaks off, or does not take the file.
 */
export async function scanStream(address: ClamdAddress, source: Readable): Promise<ScanResult> {
  const socket = net.connect(address);
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('The virus scanner did not answer.')));
  source.once('error', (error) => socket.destroy(error));
  const answer = answerOf(socket);
  const sent = pipeline(source, framed, socket, { end: false });
  // A daemon that refuses stops reading before the file is through: then its answer counts, not the broken pipe.
  const sending = sent.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    return resultOf(await answer);
  } catch (error) {
    throw error instanceof Error ? error : new Error('The virus scanner broke off.');
  } finally {
    source.destroy();
    socket.destroy();
    await sending;
  }
}

async function* framed(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const piece of source) {
    if (piece.length === 0) continue;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    yield length;
    yield piece;
  }
  yield Buffer.alloc(4);
}

function answerOf(socket: net.Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (bytes) => {
      text += bytes.toString('utf8');
      if (text.includes('\0') || text.length > LONGEST_ANSWER) resolve(text.split('\0')[0] ?? '');
    });
    socket.once('error', (error) => (text ? resolve(text) : reject(error)));
    socket.once('close', () =>
      text ? resolve(text) : reject(new Error('The virus scanner closed the connection without an answer.')),
    );
  });
}

function resultOf(answer: string): ScanResult {
  if (/^stream: OK\s*$/.test(answer)) return { clean: true };
  const found = /^stream: (.+) FOUND\s*$/.exec(answer);
  if (found?.[1]) return { clean: false, finding: found[1].slice(0, 200) };
  throw new Error(`The virus scanner did not take the file: ${answer.slice(0, 200).trim()}`);
}
