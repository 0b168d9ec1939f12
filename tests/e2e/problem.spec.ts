import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { signedInBefore } from './signed-in';

const PASSWORD = 'solve-it-together';
const OFFICER = 'pc.kettering@hampshire.example';

/** A browser of that person's own, signed in. */
async function signedIn(browser: Browser, email: string): Promise<Page> {
  const storageState = signedInBefore.get(email);
  const page = await (await browser.newContext({ storageState })).newPage();
  if (storageState) return page;
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  signedInBefore.set(email, await page.context().storageState());
  return page;
}

async function enterDate(page: Page, name: string, [day, month, year]: [string, string, string]) {
  await page.locator(`[name="${name}.day"]`).fill(day);
  await page.locator(`[name="${name}.month"]`).fill(month);
  await page.locator(`[name="${name}.year"]`).fill(year);
}

/** Logs a problem in one of the officer's own neighbourhoods and gives its reference. */
async function logProblem(page: Page, title: string): Promise<string> {
  await page.goto('/problems/new');
  if (await page.getByRole('button', { name: 'Start a new one' }).isVisible())
    await page.getByRole('button', { name: 'Start a new one' }).click();
  await expect(page.getByRole('heading', { name: 'Where is it?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Southsea' }).click();
  await expect(page.locator('input[name=longitude]')).not.toHaveValue('');
  await page.getByLabel('A public place').check();
  await page.getByLabel('What people call it').fill('Car park behind the pier');
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  await page.getByLabel('The problem in one sentence').fill(title);
  await page.getByLabel('Category').selectOption('vehicle_nuisance');
  await page.getByLabel('What happens?').fill('Led by Dean Harris in KN12 BZV.');
  await page.getByLabel('Every week').check();
  await enterDate(page, 'since', ['1', '3', '2026']);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByLabel('Residents').check();
  await page.getByLabel('Council', { exact: true }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByRole('heading', { name: 'Check before saving' })).toBeVisible();
  await expect(page.getByText('[person 1]').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the problem' }).click();
  await expect(page.getByRole('heading', { name: 'Problem logged' })).toBeVisible();
  await expectAccessible(page);
  return (await page.locator('.govuk-panel strong').textContent()) ?? '';
}

/** Fills the open answer's form, looks at both versions and saves. */
async function saveAnswer(page: Page, words: string) {
  await page.getByLabel(/^(Your answer|In your words)$/).fill(words);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the answer' }).click();
}

/** Answers what the gate of scanning still wants. */
async function meetScanning(page: Page, reference: string) {
  await page.goto(`/problems/${reference}/answer/cheers`);
  for (const box of await page.locator('input[name=choices]').all()) await box.check();
  await saveAnswer(page, 'All six are met, month after month.');
  await page.goto(`/problems/${reference}/answer/baseline`);
  await page.getByLabel('Number of events').fill('24');
  await enterDate(page, 'from_date', ['1', '3', '2026']);
  await enterDate(page, 'until_date', ['31', '5', '2026']);
  await saveAnswer(page, 'Calls about racing.');
}

/** The account of the problem's supervisor, by the name that its header shows. */
async function supervisorOf(page: Page, reference: string): Promise<string> {
  await page.goto(`/problems/${reference}`);
  const name = await page.locator('.app-facts div', { hasText: 'Supervisor' }).locator('dd').textContent();
  return `sgt.${(name ?? '').trim().split(' ').at(-1)?.toLowerCase()}@hampshire.example`;
}

test('a problem is logged, worked, returned with words on an answer, and approved', async ({ browser }) => {
  const officer = await signedIn(browser, OFFICER);
  const reference = await logProblem(officer, 'Racing on the seafront at night');
  expect(reference).toMatch(/^PR-\d{4}-\d{5}$/);

  const tabs = ['', '/scanning', '/analysis', '/response', '/assessment', '/history'];
  for (const tab of tabs) {
    await officer.goto(`/problems/${reference}${tab}`);
    await expect(officer.getByRole('heading', { level: 1 })).toContainText('Racing on the seafront');
    await expectAccessible(officer);
  }
  await officer.goto(`/problems/${reference}/scanning`);
  await expect(officer.getByRole('button', { name: 'Submit scanning' })).toBeDisabled();
  await meetScanning(officer, reference);
  await officer.getByRole('button', { name: 'Submit scanning' }).click();
  await expect(officer.getByText('Entries and actions go on')).toBeVisible();

  const sergeant = await signedIn(browser, await supervisorOf(officer, reference));
  await sergeant.goto('/reviews');
  await expectAccessible(sergeant);
  await sergeant.getByRole('link', { name: reference }).click();
  await expectAccessible(sergeant);
  await sergeant.getByText('Say something on this').last().click();
  await sergeant.getByLabel('Your words on this').last().fill('Which source?');
  await sergeant.getByLabel('Return it').check();
  await sergeant.getByLabel('Reason', { exact: true }).fill('Nearly there.');
  await sergeant.getByRole('button', { name: 'Continue' }).click();
  await sergeant.getByRole('button', { name: 'Save the decision' }).click();
  await expect(sergeant.getByRole('button', { name: 'Save the decision' })).toBeHidden();

  await officer.goto(`/problems/${reference}/answer/baseline`);
  await expect(officer.getByText('Which source?')).toBeVisible();
  await saveAnswer(officer, 'Calls about racing, from the command and control log.');
  await officer.getByRole('button', { name: 'Submit scanning' }).click();

  await sergeant.goto('/reviews');
  await sergeant.getByRole('link', { name: reference }).click();
  await expect(sergeant.locator('ins').first()).toContainText('command and control log');
  await sergeant.getByLabel('Approve').check();
  await sergeant.getByRole('button', { name: 'Continue' }).click();
  await expect(sergeant.getByText(`Review of ${reference}`)).toBeHidden();

  await officer.goto(`/problems/${reference}/scanning`);
  await expect(officer.getByText('This stage is approved.')).toBeVisible();
  await officer.goto(`/problems/${reference}`);
  await expect(officer.locator('[aria-current=step]')).toContainText('Analysis');
});
