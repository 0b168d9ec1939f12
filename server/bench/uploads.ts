import http from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from '../plain-error';
import { end, residentMegabytes, serve, withFolder, type Serving } from './serving';

/** The demo's officer, whom `npm start` names at the terminal. */
const OFFICER = { email: 'pc.kettering@hampshire.example', password: 'solve-it-together' };

const AT_ONCE = 8;
const MEGABYTE = 1_000_000;
const [SMALL, LARGE] = [5, 500];
const SAMPLE_MS = 100;

/** Signs in as a browser without scripts does; answers the cookie. */
async function signIn(address: string): Promise<string> {
  const page = await (await fetch(`${address}/sign-in`)).text();
  const token = /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(`${address}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ ...OFFICER, form_token: token }),
    redirect: 'manual',
  });
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (answer.status >= 400 || cookie.length === 0)
    throw new PlainError('The demo did not let its officer in.');
  return cookie.join('; ');
}

const PIECE = Buffer.alloc(64 * 1024, 'a line of words of a long document\n');

/** Sends one file of so many bytes, made as it goes, in the way of the upload script. */
function send(address: string, cookie: string, bytes: number): Promise<void> {
  const head = Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
  const tail = Buffer.from('\r\n--x--\r\n');
  const body = Readable.from(
    (function* () {
      yield head;
      for (let left = bytes; left > 0; left -= PIECE.length)
        yield PIECE.subarray(0, Math.min(left, PIECE.length));
      yield tail;
    })(),
    { objectMode: false },
  );
  return new Promise((resolve, reject) => {
    const headers = {
      cookie,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': head.length + bytes + tail.length,
    };
    const request = http.request(`${address}/uploads`, { method: 'POST', headers }, (answer) => {
      answer.resume();
      if (answer.statusCode === 201) answer.once('end', resolve);
      else reject(new PlainError(`A file was answered with ${answer.statusCode}.`));
    });
    request.once('error', reject);
    body.pipe(request);
  });
}

/** Sends eight files of so many megabytes at the same time; answers the most memory of the web process meanwhile. */
async function peakOf(serving: Serving, cookie: string, megabytes: number) {
  let peak = 0;
  let going = true;
  const watch = (async () => {
    while (going) {
      peak = Math.max(peak, await residentMegabytes(serving));
      await wait(SAMPLE_MS);
    }
  })();
  const began = performance.now();
  const files = Array.from({ length: AT_ONCE }, () => send(serving.address, cookie, megabytes * MEGABYTE));
  await Promise.all(files).finally(() => (going = false));
  await watch;
  return { peak, seconds: Math.round((performance.now() - began) / 100) / 10 };
}

/**
 * Measures the web process's memory while eight files arrive at once: 5 MB each, then 500 MB each, in the same process
 * on a data folder of its own (4 GB while it runs). Memory in megabytes; `ratio` is that of the two peaks.
 */
export function benchUploads(): Promise<Record<string, number>> {
  return withFolder(async (folder) => {
    const serving = await serve(folder);
    try {
      const cookie = await signIn(serving.address);
      const before = await residentMegabytes(serving);
      const small = await peakOf(serving, cookie, SMALL);
      const large = await peakOf(serving, cookie, LARGE);
      return {
        beforeMb: before,
        peakOf8x5Mb: small.peak,
        peakOf8x500Mb: large.peak,
        ratio: Math.round((large.peak / small.peak) * 100) / 100,
        secondsOf8x500Mb: large.seconds,
      };
    } finally {
      await end(serving);
    }
  });
}
