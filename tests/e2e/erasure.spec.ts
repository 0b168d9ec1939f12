import { expect, test } from '@playwright/test';
import { Person } from './pages/person';
import { checkAndSave } from './pages/separation-check';

/** Both journeys take an entry of the same problem of the demo: each one of its own. */
const ENTRY: Readonly<Record<string, string>> = { desk: '[person 1]', 'without-script': '[person 2]' };

test('an entry that is due is erased for good, its label stays, and the audit is checked and saved @without-script', async ({
  browser,
}, { project }) => {
  const label = ENTRY[project.name] ?? '';
  const keeper = await Person.signedIn(browser, 'informationManager');
  await keeper.open('/information');
  await keeper.follow('Retention');
  await keeper.follow(/^PR-/);
  const reference = new URL(keeper.page.url()).pathname.split('/').at(-1) ?? '';

  await keeper.pressInVain('Continue');
  await keeper.tick(label, 'Erase it for good');
  await keeper.choose('Why it may be erased', {
    label: 'The time for which it may be kept is over',
  });
  await keeper.write('Why', 'The tenancy case was dropped and nothing has happened since.');
  await keeper.press('Continue');
  await expect(keeper.main.getByText('This cannot be undone')).toBeVisible();
  await expect(keeper.main.getByRole('listitem').filter({ hasText: label })).toBeVisible();
  await checkAndSave(keeper, 'Erase for good');
  await expect(keeper.main.getByText('Erased for good.')).toBeVisible();
  await expect(keeper.main.getByLabel(label)).toHaveCount(0);
  const erased = keeper.main.getByRole('listitem').filter({ hasText: 'The tenancy case was dropped' });
  await expect(erased.filter({ hasText: label })).toHaveCount(1);

  await keeper.open(`/problems/${reference}/log`);
  await expect(keeper.main.getByText(label.replace(']', ', erased]')).first()).toBeVisible();

  await keeper.open('/information/audit');
  await keeper.press('Check the chain now');
  await expect(async () => {
    await keeper.open('/information/audit');
    await expect(keeper.main.getByText(/^The chain is whole: .* by Nadia Dowling\.$/)).toBeVisible({
      timeout: 100,
    });
  }).toPass();
  await keeper.unfold('Filter');
  await keeper.write('Problem', reference);
  await keeper.choose('Of what', { value: 'erasure' });
  await keeper.press('Apply filters');
  await expect(keeper.main.getByRole('row').filter({ hasText: 'Nadia Dowling' })).not.toHaveCount(0);
  const saved = keeper.page.waitForEvent('download');
  await keeper.main.getByRole('link', { name: 'Save these events as CSV' }).click();
  expect((await saved).suggestedFilename()).toBe('audit.csv');
});

test('a restricted problem is opened with a reason that those named on it are told', async ({ browser }) => {
  const keeper = await Person.signedIn(browser, 'informationManager');
  await keeper.open('/information/restricted');
  const reference = await keeper.main.getByLabel(/^PR-/).first().getAttribute('value');
  await keeper.open(`/problems/${reference}`, 404);
  await keeper.open('/information/restricted');
  await keeper.tick(reference ?? '');
  await keeper.write('Why you open it', 'Dean Harris has asked what we keep.');
  await expect(await keeper.pressInVain('Open for 8 hours')).toContainText('Dean Harris');
  await keeper.write('Why you open it', 'To answer a request for access in time.');
  await keeper.press('Open for 8 hours');
  await expect(keeper.page).toHaveURL(new RegExp(`/problems/${reference}$`));
  await expect(keeper.main.getByText('restricted and open to you until')).toBeVisible();
  await keeper.open('/information/restricted');
  await expect(keeper.main.getByText('Open to you now')).toBeVisible();
});
