import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../supabase/tests/database';
import { deliverNext } from './deliver-mail';
import { smtpSender } from './mail-transport';

type Arrived = { to: string; text: string };

let database: TestDatabase;
let server: SMTPServer;
let url: string;
const arrived: Arrived[] = [];
const refused = new Set<string>();

beforeAll(async () => {
  database = await openTestDatabase();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      refused.has(address)
        ? done(Object.assign(new Error(`${address} is unknown`), { responseCode: 550 }))
        : done(),
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      arrived.push({
        to: session.envelope.rcptTo.map(({ address }) => address).join(),
        text: Buffer.concat(chunks).toString(),
      });
      done();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await database.stop();
});
beforeEach(async () => {
  arrived.length = 0;
  refused.clear();
  await database.sql`truncate private.mail`;
});

const post = (to: string) =>
  database.sql`insert into private.mail (to_address, subject, body_text) values (${to}, 'You are invited', 'Open the link – now.')`;

async function deliverAll(): Promise<void> {
  const { send, close } = smtpSender(url, 'PRIME <no-reply@example.org>');
  while (await deliverNext(database.sql, send));
  close();
}

test('what waits in the outbox is handed to the mail server, once', async () => {
  await post('ann@example.org');
  await post('bob@example.org');
  await deliverAll();
  await deliverAll();
  expect(arrived.map(({ to }) => to).sort()).toEqual(['ann@example.org', 'bob@example.org']);
  expect(arrived[0]?.text).toContain('Subject: You are invited');
  expect(arrived[0]?.text).toContain('From: PRIME <no-reply@example.org>');
  const [row] = await database.sql`select count(*)::int as n from private.mail where sent_at is not null`;
  expect(row?.n).toBe(2);
});

test('a refused message keeps the code, not the address, and does not hold up the others', async () => {
  refused.add('nobody@example.org');
  await post('nobody@example.org');
  await post('ann@example.org');
  await deliverAll();
  expect(arrived.map(({ to }) => to)).toEqual(['ann@example.org']);
  const [row] =
    await database.sql`select sent_at, attempts, last_error from private.mail where to_address = 'nobody@example.org'`;
  expect(row).toMatchObject({ sent_at: null, attempts: 1, last_error: 'EENVELOPE 550' });
});

test('the sign-in service’s messages go to the outbox', async () => {
  await database.signUp('carol@example.org');
  const { error } = await database.anonymous.auth.resetPasswordForEmail('carol@example.org');
  expect(error).toBeNull();
  const [row] = await database.sql`select to_address::text, body_text from private.mail`;
  expect(row?.to_address).toBe('carol@example.org');
  expect(row?.body_text).toMatch(/http/);
});
