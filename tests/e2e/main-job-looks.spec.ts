import { expect, test } from '@playwright/test';
import { findByPlace } from './pages/neighbourhood';
import { Person } from './pages/person';

test(
  'night colours are chosen without scripts, too, and stay',
  { tag: '@without-script' },
  async ({ browser }) => {
    const resident = await Person.anonymous(browser);
    await resident.open('/');
    const [html, body] = [resident.page.locator('html'), resident.page.locator('body')];
    await resident.press('Night', body);
    await expect(html).toHaveAttribute('data-theme', 'night');
    await resident.open('/neighbourhoods');
    await expect(html).toHaveAttribute('data-theme', 'night');
    await resident.press('Day', body);
    await expect(html).toHaveAttribute('data-theme', 'day');
  },
);

test('a neighbourhood prints without what only a screen needs', async ({ browser }) => {
  const resident = await Person.anonymous(browser);
  await findByPlace(resident, 'Southsea');
  const { page } = resident;
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(resident.main.getByRole('heading', { name: 'Priorities' })).toBeVisible();
  for (const left of [
    page.getByRole('navigation'),
    page.getByRole('button'),
    page.locator('.govuk-back-link'),
  ])
    await expect(left.filter({ visible: true })).toHaveCount(0);
});
