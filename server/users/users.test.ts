import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestPrime, type TestPrime } from '../../tests/fixtures/prime';
import { addUser } from './add-user';
import { findAccount } from './find-account';
import { setRandomPassword } from './set-password';

let prime: TestPrime;

beforeAll(async () => {
  prime = await startTestPrime();
});
afterAll(() => prime.stop());

const first = {
  email: 'First@police.example',
  name: 'Alex Admin',
  role: 'administrator',
  organisation: 'Testshire Police',
} as const;

it('lets the first administrator of an empty installation in, by an invitation', async () => {
  await expect(addUser(prime.sql, first)).rejects.toThrow('There is no organisation "Testshire Police"');
  const token = await addUser(prime.sql, { ...first, kind: 'police', force: 'testshire' });
  const person = await prime.signUpStranger('first@police.example');
  await person.client.rpc('accept_invitation', { p_token: token });
  expect((await person.client.rpc('whoami')).data).toMatchObject({
    role: 'administrator',
    force_id: 'testshire',
    organisation: { name: 'Testshire Police' },
  });
});

it('refuses a role that does not fit, and leaves nothing behind', async () => {
  const unfit = { ...first, role: 'officer', organisation: 'The Borough', kind: 'council' } as const;
  await expect(addUser(prime.sql, unfit)).rejects.toMatchObject({ hint: 'role_unfit' });
  expect(await prime.sql`select 1 from public.organisation where name = 'The Borough'`).toHaveLength(0);
});

it('sets a new password that signs in, ends the sessions, and puts the old one out', async () => {
  const { accountId, client } = await prime.signUp('lost@police.example', 'Lost Key');
  expect((await findAccount(prime.sql, 'LOST@police.example')).id).toBe(accountId);
  const password = await setRandomPassword(prime.sql, accountId);
  expect((await client.auth.getUser()).error).not.toBeNull();
  const { anonymous } = prime;
  expect(
    (await anonymous.auth.signInWithPassword({ email: 'lost@police.example', password })).error,
  ).toBeNull();
  await expect(prime.clientFor('lost@police.example')).rejects.toThrow();
});
