import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../database/running';
import { PlainError } from '../plain-error';
import { inProject } from '../project';

const PATIENCE_MS = 120_000;

/** A PRIME with the demo world, started for a measurement. */
export type Serving = { child: ChildProcess; address: string; milliseconds: number };

/** Starts it on the folder and waits until it answers. Throws a PlainError when it does not within two minutes. */
export async function serve(folder: string): Promise<Serving> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, [inProject('server', 'start.mjs')], {
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', DEMO: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (performance.now() - began < PATIENCE_MS && child.exitCode === null) {
    const ready = await fetch(`${address}/readyz`).catch(() => null);
    if (ready?.ok) return { child, address, milliseconds: Math.round(performance.now() - began) };
    await wait(20);
  }
  child.kill('SIGTERM');
  throw new PlainError('PRIME did not start within two minutes; "npm start" says why.');
}

/** Stops it and waits for its end. */
export async function end({ child }: Serving): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
}

const run = promisify(execFile);

/** Resident memory of its process in megabytes, as the system counts it. */
export async function residentMegabytes({ child }: Serving): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(child.pid)]);
  return Math.round(Number(stdout) / 1024);
}

/** Does something with a data folder of its own, which is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'prime-bench-'));
  await fs.chmod(folder, 0o711); // mkdtemp closes it; for root, another user runs PostgreSQL
  try {
    return await work(folder);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
