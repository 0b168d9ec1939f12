import { expect, test } from '@playwright/test';

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
  page.on('pageerror', (error) => faults.push(error.message));
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/=]+';/);
  expect(faults).toEqual([]);
});
