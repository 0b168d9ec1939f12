import type { AddressInfo } from 'node:net';
import http from 'node:http';
import express from 'express';
import { expect, test } from 'vitest';
import { securityTxt } from './security-txt';

async function fetched(contact: string | null) {
  const server = http.createServer(
    express().use(securityTxt(contact, 'https://prime.example', new Date('2026-11-23T00:00:00Z'))),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/.well-known/security.txt`);
  const words = await answer.text();
  await new Promise((resolve) => server.close(resolve));
  return { status: answer.status, words };
}

test('the contact that was set is named for a year', async () => {
  expect(await fetched('mailto:security@force.example')).toEqual({
    status: 200,
    words:
      'Contact: mailto:security@force.example\nExpires: 2027-11-23T00:00:00.000Z\nPreferred-Languages: en\nCanonical: https://prime.example/.well-known/security.txt\n',
  });
});

test('without a contact there is no page', async () => {
  expect((await fetched(null)).status).toBe(404);
});
