import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../server/database/running';
import { runNode, type NodeProcess } from '../fixtures/node-process';

test('the process says that it is ready, and refuses what another site sends', async ({ request }) => {
  const ready = await request.get('/readyz');
  expect(await ready.json()).toEqual({ status: 'ready', database: 'ok', storage: 'ok', migrations: 'ok' });
  const foreign = await request.post('/sign-in', {
    headers: { Origin: 'https://elsewhere.example' },
    form: { email: 'a@example.org' },
  });
  expect(foreign.status()).toBe(403);
  expect(await foreign.text()).toContain('This form came from another website');
});

test('the start page loads under its own policy, without an error in the console @phone', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on(
    'response',
    (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
  );
  page.on('pageerror', (error) => faults.push(error.message));
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/=]+';/);
  expect(faults).toEqual([]);
});

test.describe('npm start', () => {
  test.describe.configure({ mode: 'serial' });
  let folder: string;
  let port: number;
  const started: NodeProcess[] = [];

  test.beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prime-start-'));
    fs.chmodSync(folder, 0o711);
    port = await freePort();
  });
  test.afterEach(async () => {
    for (const { child, ended } of started.splice(0)) {
      child.kill('SIGTERM');
      await ended;
    }
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const start = (settings: Record<string, string>) => {
    const env = { ...process.env, DATA_DIR: folder, PORT: String(port), DEMO: '0', ...settings };
    const run = runNode('server/start.mjs', [], env);
    started.push(run);
    return run;
  };

  test('says in one line that the port is in use', async () => {
    const { status, output } = await start({ PORT: process.env.JOURNEYS_PORT ?? '' }).ended;
    expect(status).toBe(1);
    expect(output).toMatch(
      /^Port \d+ is in use by another program\. Stop that, or set PORT to another number\.\n$/,
    );
  });

  test('says in one line that the data folder is in use', async () => {
    await start({}).line('PRIME is at');
    const { status, output } = await start({ PORT: String(await freePort()) }).ended;
    expect(status).toBe(1);
    expect(output).toMatch(
      /^The data folder \S+ is in use by PRIME \(process \d+\)\. Stop that first, .*\n$/,
    );
  });

  test('on SIGTERM, finishes the request under way and ends', async () => {
    const run = start({});
    await run.line('PRIME is at');
    const body = 'theme=night&return_to=%2F';
    const socket = net.connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.write(
      `POST /theme HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    await once(socket, 'connect');
    await fetch(`http://127.0.0.1:${port}/healthz`); // the first request has reached the server by now
    run.child.kill('SIGTERM');
    await run.line('{"level":"info","time"');
    socket.write(body.slice(5));
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 302 /);
    expect((await run.ended).status).toBe(0);
  });

  test('answers 503 while the database stands still, and goes on when it is back', async () => {
    await start({}).line('PRIME is at');
    // A connection of its own each time: one kept from before may be closed just as it is used again.
    const status = async (where: string) =>
      (await fetch(`http://127.0.0.1:${port}${where}`, { headers: { connection: 'close' } })).status;
    expect(await status('/readyz')).toBe(200);
    const note = path.join(folder, 'postgres', 'data', 'postmaster.pid');
    const postmaster = fs.readFileSync(note, 'utf8').split('\n')[0] ?? '';
    const children = execFileSync('pgrep', ['-P', postmaster], { encoding: 'utf8' }).trim().split('\n');
    const all = [postmaster, ...children].map(Number);
    for (const pid of all) process.kill(pid, 'SIGSTOP'); // they neither answer nor end
    // The limit itself is CALL_LIMIT_MS; without it these would wait for as long as the database stands still.
    for (const where of ['/readyz', '/neighbourhoods']) expect(await status(where)).toBe(503);
    for (const pid of all) process.kill(pid, 'SIGKILL');
    await expect.poll(() => status('/readyz'), { timeout: 60_000 }).toBe(200);
    await expect.poll(() => status('/neighbourhoods'), { timeout: 60_000 }).toBe(200);
  });
});
