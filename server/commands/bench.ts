import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../database/running';
import { PlainError } from '../plain-error';
import { inProject } from '../project';

export const usage = 'bench start';

const PATIENCE_MS = 120_000;
const SETTLE_MS = 10_000;

type Serving = { child: ChildProcess; milliseconds: number };

async function serve(folder: string): Promise<Serving> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [inProject('server', 'start.mjs')], {
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', DEMO: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (performance.now() - began < PATIENCE_MS && child.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (ready?.ok) return { child, milliseconds: Math.round(performance.now() - began) };
    await wait(20);
  }
  child.kill('SIGTERM');
  throw new PlainError('PRIME did not start within two minutes; "npm start" says why.');
}

async function end({ child }: Serving): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
}

/** Resident memory in megabytes, as the system counts it. */
const residentMegabytes = (pid = 0) =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);

/**
 * Measures, on a data folder of its own with the demo world: the first start, a warm start, and the web process's
 * memory ten seconds after it. Prints JSON; times in milliseconds, memory in megabytes.
 */
export async function run([what]: string[]): Promise<void> {
  if (what !== 'start') throw new PlainError(`Use: ${usage}`);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'prime-bench-'));
  await fs.chmod(folder, 0o711); // mkdtemp closes it; for root, another user runs PostgreSQL
  try {
    const first = await serve(folder);
    await end(first);
    const warm = await serve(folder);
    await wait(SETTLE_MS);
    const memory = residentMegabytes(warm.child.pid);
    await end(warm);
    console.log(
      JSON.stringify({
        firstStartMs: first.milliseconds,
        warmStartMs: warm.milliseconds,
        webProcessMb: memory,
      }),
    );
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
