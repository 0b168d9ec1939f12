import type { AddressInfo } from 'node:net';
import http from 'node:http';
import express, { type RequestHandler } from 'express';
import { expect, test } from 'vitest';
import { noStore } from './no-store';
import type { CookieSession } from './session';

async function cacheControl(signedIn: boolean, page: RequestHandler) {
  const session: RequestHandler = (_request, response, next) => {
    response.locals.session = { current: signedIn ? {} : null } as CookieSession;
    next();
  };
  const server = http.createServer(express().use(session, noStore, page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    redirect: 'manual',
  });
  await answer.text();
  await new Promise((resolve) => server.close(resolve));
  return answer.headers.get('cache-control');
}

const page: RequestHandler = (_request, response) => void response.end('Who is who');

test('what somebody signed in is shown is kept in no cache', async () => {
  expect(await cacheControl(true, page)).toBe('private, no-store');
});

test('so is an answer that hands out a session, or ends one', async () => {
  const signingIn: RequestHandler = (_request, response) =>
    void response.setHeader('Set-Cookie', 'prime=1').writeHead(302, { Location: '/desk' }).end();
  expect(await cacheControl(false, signingIn)).toBe('private, no-store');
});

test('a public page may be kept, and an answer that has a rule of its own keeps it', async () => {
  expect(await cacheControl(false, page)).toBeNull();
  const own: RequestHandler = (_request, response) =>
    void response.setHeader('Cache-Control', 'private, no-cache').end();
  expect(await cacheControl(true, own)).toBe('private, no-cache');
});
