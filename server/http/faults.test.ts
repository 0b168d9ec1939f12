import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faults } from './faults';

let address: string;
let close: () => void;
const lines: string[] = [];

beforeAll(async () => {
  const app = express();
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  app.use((_request, response, next) => {
    response.locals.log = log;
    next();
  });
  app.get('/broken', () => {
    throw new Error('a secret inside');
  });
  app.get('/:one', (_request, response) => void response.send('fine'));
  app.use(faults);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});
afterAll(() => close());

it('answers an address that cannot be decoded as the sender’s mistake, and leaves it out of the log', async () => {
  const answer = await fetch(`${address}/%E0%A4%A`);
  expect(answer.status).toBe(400);
  expect(lines.join('')).not.toContain('%E0');
});

it('answers a fault of ours without its insides', async () => {
  const answer = await fetch(`${address}/broken`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toMatch(/secret|faults\.test/);
  expect(lines.join('')).toContain('a secret inside');
});
