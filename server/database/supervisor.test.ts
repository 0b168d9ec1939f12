// What the supervisor promises, tried with real processes that are killed at the worst moments.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle, runNode, type NodeProcess } from '../../tests/fixtures/node-process';
import { isAlive } from './process-owner';

let program: string;
let base: string;
let folder: string;
const started: NodeProcess[] = [];

beforeAll(async () => {
  program = await bundle('tests/fixtures/supervisor-process.ts');
});
beforeEach(() => {
  base = fs.mkdtempSync(path.join(os.tmpdir(), 'prime-supervisor-'));
  fs.chmodSync(base, 0o755);
  folder = path.join(base, 'data');
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
    await ended;
  }
  fs.rmSync(base, { recursive: true, force: true });
});

function start(): NodeProcess {
  const run = runNode(program, [folder]);
  started.push(run);
  return run;
}

const postmasterOf = async (run: NodeProcess) => Number((await run.line('up ')).slice(3));

/** Waits until the condition holds; fails loudly when it never does. */
async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !condition(); i++) await wait(25);
  expect(condition()).toBe(true);
}

/** The shell that stops PostgreSQL when Node dies. */
function watchOf(postmaster: number): number {
  const found = execFileSync('pgrep', ['-f', `kill -INT ${postmaster} 2`], { encoding: 'utf8' });
  return Number(found.trim().split('\n')[0]);
}

async function stopped(run: NodeProcess): Promise<void> {
  run.child.kill('SIGINT');
  expect((await run.ended).output).toContain('stopped');
}

describe.skipIf(process.platform === 'win32')('PostgreSQL for one data folder', () => {
  test('two first starts at once: one serves, the other says by whom the folder is used', async () => {
    const runs = [start(), start()];
    const lost = await Promise.race(runs.map(async (run) => ({ run, end: await run.ended })));
    expect(lost.end.output).toMatch(
      /in use: The data folder \S+ is in use by PRIME \(process \d+\)\. Stop that first/,
    );
    const winner = runs.find((run) => run !== lost.run);
    if (!winner) throw new Error('Both ended.');
    await postmasterOf(winner);
    await stopped(winner);
  });

  test('when Node is killed, PostgreSQL stops by itself', async () => {
    const run = start();
    const postmaster = await postmasterOf(run);
    run.child.kill('SIGKILL');
    await until(() => !isAlive(postmaster));
    const next = start();
    await postmasterOf(next);
    await stopped(next);
  });

  test('an orphan is stopped and started anew', async () => {
    const run = start();
    const postmaster = await postmasterOf(run);
    process.kill(watchOf(postmaster), 'SIGKILL');
    run.child.kill('SIGKILL');
    await run.ended;
    expect(isAlive(postmaster)).toBe(true);
    const next = start();
    expect(await postmasterOf(next)).not.toBe(postmaster);
    expect(isAlive(postmaster)).toBe(false);
    await stopped(next);
  });

  test('when both are killed at once, the next start recovers', async () => {
    const run = start();
    const postmaster = await postmasterOf(run);
    process.kill(postmaster, 'SIGKILL');
    run.child.kill('SIGKILL');
    await run.ended;
    const next = start();
    await postmasterOf(next);
    await stopped(next);
  });

  test('a note of a server whose number is now another program’s is no obstacle', async () => {
    const run = start();
    const postmaster = await postmasterOf(run);
    process.kill(postmaster, 'SIGKILL');
    run.child.kill('SIGKILL');
    await run.ended;
    const note = path.join(folder, 'postgres', 'data', 'postmaster.pid');
    fs.writeFileSync(note, fs.readFileSync(note, 'utf8').replace(/^\d+/, String(process.pid)));
    const next = start();
    await postmasterOf(next);
    await stopped(next);
  });

  test('killed during initdb, it leaves no half cluster', async () => {
    const run = start();
    const cluster = path.join(folder, 'postgres');
    const halfMade = () =>
      fs.existsSync(cluster) && fs.readdirSync(cluster).some((name) => name.startsWith('new-'));
    await until(halfMade);
    run.child.kill('SIGKILL');
    await run.ended;
    const next = start();
    await postmasterOf(next);
    expect(halfMade()).toBe(false);
    await stopped(next);
  });

  test('Ctrl-C reaches Node alone, so that requests can be finished', async () => {
    const run = start();
    const postmaster = await postmasterOf(run);
    process.kill(-run.pid, 'SIGINT');
    await wait(100);
    expect(isAlive(postmaster)).toBe(true);
    expect((await run.ended).status).toBe(0);
    expect(isAlive(postmaster)).toBe(false);
  });

  test('a folder that cannot be written is named in one line', async () => {
    fs.writeFileSync(folder, 'a file where the folder should be');
    const { status, output } = await start().ended;
    expect(status).toBe(1);
    expect(output).toMatch(
      /^failed: The data folder \S+ cannot be written \(E\w+\)\. Give this user the right .*DATA_DIR.*\n$/,
    );
  });
});
