import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { createLog } from './log';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prime-log-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const messages = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { msg: string }).msg);

test('a log in a file goes on after earlier starts, keeps every line, and shows warnings at the terminal too', () => {
  const shown: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => shown.push(String(line)) > 0);
  const file = path.join(folder, 'new', 'prime.log');
  createLog('info', file).info('an earlier run');
  const log = createLog('info', file);
  log.debug('too quiet');
  log.info('request');
  log.error('fault');
  write.mockRestore();
  expect(messages(fs.readFileSync(file, 'utf8'))).toEqual(['an earlier run', 'request', 'fault']);
  expect(messages(shown.join(''))).toEqual(['fault']);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
});
