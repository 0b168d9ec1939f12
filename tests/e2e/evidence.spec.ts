import fs from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from './axe';
import { signedInBefore } from './signed-in';

const PASSWORD = 'solve-it-together';
const OFFICER = 'pc.kettering@hampshire.example';
const AUDITOR = 'priya.satterley@hampshire.example';

async function signIn(page: Page, email: string) {
  const known = signedInBefore.get(email);
  if (known) return page.context().addCookies(known.cookies);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/desk');
  signedInBefore.set(email, await page.context().storageState());
}

const scripted = () => test.info().project.use.javaScriptEnabled !== false;

/** The reference of a problem that the viewer owns an action of. */
async function referenceOfAnAction(page: Page): Promise<string> {
  await page.goto('/actions');
  const text = await page
    .getByRole('region', { name: 'Yours' })
    .getByRole('link', { name: /^PR-/ })
    .first()
    .innerText();
  return text.trim();
}

/** A photograph with the place and time that a telephone notes. */
async function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#357' } })
    .withExifMerge({
      IFD2: { DateTimeOriginal: '2026:07:14 18:30:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '50/1 48/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '1/1 3/1 0/1',
      },
    })
    .jpeg()
    .toBuffer();
}

async function waitForFiles(page: Page, count: number) {
  if (scripted())
    await expect(page.getByText('Arrived. It is added when you send the form.')).toHaveCount(count);
}

/** Passes the step that shows both versions of what was written. */
async function checkAndSave(page: Page, name: string) {
  await expect(page.getByText('As everybody reads it').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name }).click();
}

test('an officer adds files, a hidden web page is refused, and the picture has its place, words and custody @without-script', async ({
  page,
}) => {
  await signIn(page, OFFICER);
  const reference = await referenceOfAnAction(page);
  await page.goto(`/problems/${reference}/evidence`);
  await expectAccessible(page);
  await page.getByLabel('Add pictures, recordings or documents').setInputFiles([
    { name: 'Mrs Jones at 14 Rope Walk.jpg', mimeType: 'image/jpeg', buffer: await photograph() },
    { name: 'also.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html><script>alert(1)</script>') },
  ]);
  await waitForFiles(page, 1);
  if (scripted()) await expect(page.getByText('The file is a web page')).toBeVisible();
  await page.getByRole('button', { name: 'Add files' }).click();
  await expect(page.getByText('1 file added.')).toBeVisible();
  if (!scripted()) await expect(page.getByText('Not added: The file is a web page')).toBeVisible();
  await expectAccessible(page);
  // Until it has a caption, its author knows it by its name; others do not see that.
  await expect(page.getByText('No caption yet: Mrs Jones at 14 Rope Walk.jpg')).toBeVisible();

  await page
    .getByRole('listitem')
    .getByRole('link', { name: /No caption yet/ })
    .first()
    .click();
  const picture = page.getByRole('figure').getByRole('img');
  await expect(picture).toBeVisible();
  await expect(page.getByText('Mrs Jones at 14 Rope Walk.jpg')).toBeVisible();
  await expect(page.getByText('14 July 2026 at 18:30').first()).toBeVisible();
  await expect(page.getByText('50.80000, -1.05000')).toBeVisible();
  await page.getByLabel('Caption').fill('Bins behind the shops, seen by Dean Harris');
  await page.getByRole('button', { name: 'Check and save' }).click();
  await checkAndSave(page, 'Save');
  await expect(
    page.getByRole('heading', { name: /Bins behind the shops, seen by \[person \d+\]/ }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Chain of custody' })).toContainText('Looked at');
  await expectAccessible(page);
  await page.getByLabel('Yes: show them with this file and on the problem’s map').check();
  await page.getByRole('button', { name: 'Save the answer' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: /Save the original/ }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(new RegExp(`^${reference}-[0-9a-f]{8}\\.jpg$`));
  expect(await fs.readFile(await download.path())).toEqual(await photograph());
  await page.goto(`/problems/${reference}`);
  await expect(
    page.getByRole('link', { name: /^Photograph: Bins behind the shops, seen by \[person \d+\]/ }).first(),
  ).toBeVisible();
});

test('somebody who sees the problem but not the file is told nothing of it', async ({ page, browser }) => {
  await signIn(page, OFFICER);
  const reference = await referenceOfAnAction(page);
  await page.goto(`/problems/${reference}/evidence`);
  const file = { name: 'x.jpg', mimeType: 'image/jpeg', buffer: await photograph() };
  await page.getByLabel('Add pictures, recordings or documents').setInputFiles(file);
  await waitForFiles(page, 1);
  await page.getByRole('button', { name: 'Add files' }).click();
  const href = await page
    .getByRole('listitem')
    .getByRole('link', { name: /No caption yet/ })
    .first()
    .getAttribute('href');
  const id = href?.split('/').pop() ?? '';
  expect((await page.request.get(`/evidence/${id}/view`)).status()).toBe(200);
  const auditor = await (await browser.newContext()).newPage();
  await signIn(auditor, AUDITOR);
  for (const part of ['original', 'view', 'thumbnail']) {
    const answer = await auditor.request.get(`/evidence/${id}/${part}`, { headers: { range: 'bytes=0-9' } });
    expect(answer.status()).toBe(404);
  }
  expect((await (await browser.newContext()).request.get(`/evidence/${id}/view`)).status()).toBe(404);
});

test('an action is done in one form: the log, the time and the photograph are saved with it @without-script', async ({
  page,
}) => {
  await signIn(page, OFFICER);
  const reference = await referenceOfAnAction(page);
  await page.goto(`/problems/${reference}/actions/new`);
  await expectAccessible(page);
  const task = `Fit lid ${crypto.randomUUID().slice(0, 8)} to the bins`;
  await page.getByLabel('What is to be done?').fill(task);
  await page.getByRole('button', { name: 'Check and add' }).click();
  await expect(page.getByText('Enter the day it is due').first()).toBeVisible();
  await expect(page.getByLabel('What is to be done?')).toHaveValue(task);
  await page.getByLabel('Person (optional)').selectOption({ label: 'Moira Kettering 13461' });
  const due = page.getByRole('group', { name: 'By when?' });
  for (const [part, value] of [
    ['Day', '1'],
    ['Month', '2'],
    ['Year', '2026'],
  ] as const)
    await due.getByLabel(part).fill(value);
  await page.getByRole('button', { name: 'Check and add' }).click();
  await checkAndSave(page, 'Add action');

  await page.goto('/actions');
  await expectAccessible(page);
  const row = page.getByRole('row').filter({ hasText: task });
  await expect(row).toContainText('Overdue');
  await row.getByRole('link', { name: task }).click();
  await expectAccessible(page);
  await page.getByLabel('What was done?').fill('Two lids fitted with Dean Harris');
  await page.getByLabel('How long, in minutes').fill('90');
  await page
    .getByLabel('Photograph (optional)')
    .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photograph() });
  await waitForFiles(page, 1);
  await page.getByRole('button', { name: 'Check and save as done' }).click();
  await checkAndSave(page, 'Save as done');
  await expect(page.getByText('Done. The log, the time and the files are saved with it.')).toBeVisible();
  await page.getByRole('link', { name: task }).click();
  await expect(page.getByText(/Two lids fitted with \[person \d+\]/)).toBeVisible();
  await expect(page.getByRole('main').locator('img')).toHaveCount(1);

  await page.goto(`/problems/${reference}/log`);
  await expect(page.getByText(/Two lids fitted with/).first()).toBeVisible();
  await page.goto(`/problems/${reference}/costs`);
  await expectAccessible(page);
  await expect(page.getByRole('row').filter({ hasText: '1 × Constable' }).first()).toContainText(
    '1 hour 30 minutes',
  );
});

test('an entry of the log brings its photograph in the same save @without-script', async ({ page }) => {
  await signIn(page, OFFICER);
  const reference = await referenceOfAnAction(page);
  const words = `Lid broken off again, note ${crypto.randomUUID().slice(0, 8)}`;
  await page.goto(`/problems/${reference}/log`);
  const photo = page.getByLabel('Photograph (optional)');
  await page.getByLabel('What happened?').fill(words);
  await photo.setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photograph() });
  await waitForFiles(page, 1);
  await page.getByLabel('Time', { exact: true }).fill('25:61');
  await page.getByRole('button', { name: 'Check and save' }).click();
  await expect(page.getByText('1 file has arrived.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Time', { exact: true }).fill('00:01');
  await page.getByRole('button', { name: 'Check and save' }).click();
  await checkAndSave(page, 'Save entry');
  await expect(page.getByText('Entry saved.')).toBeVisible();
  await page.goto(`/problems/${reference}/evidence`);
  await page
    .getByRole('listitem')
    .getByRole('link', { name: /No caption yet/ })
    .first()
    .click();
  await expect(page.getByText(`Log: ${words}`)).toBeVisible();
});

test('time is recorded at the top of the costs tab and priced @without-script', async ({ page }) => {
  await signIn(page, OFFICER);
  const reference = await referenceOfAnAction(page);
  await page.goto(`/problems/${reference}/costs`);
  await page.getByText('Add time').click();
  await page.getByLabel('How many').first().fill('2');
  await page.getByLabel('Role').first().selectOption({ label: 'PCSO' });
  await page.getByLabel('How long, in minutes').fill('90');
  await page.getByRole('button', { name: 'Save time' }).click();
  await expect(
    page.getByText('Say whether the time was for the problem or for the solution').first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'The solution' }).check();
  await page.getByLabel('What for (optional)').fill('patrol');
  await page.getByRole('button', { name: 'Save time' }).click();
  await checkAndSave(page, 'Save time');
  await expect(page.getByText('Time saved.')).toBeVisible();
  const row = page
    .getByRole('region', { name: 'Ledger' })
    .getByRole('row')
    .filter({ hasText: 'patrol' })
    .first();
  await expect(row).toContainText('2 × PCSO');
  await row.locator('summary').click();
  await expect(row).toContainText('2 × 90 minutes, at £');
});
