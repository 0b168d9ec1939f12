import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { Person } from './pages/person';
import { checkAndSave } from './pages/separation-check';

const ADD = 'Add pictures, recordings or documents';

/** A problem of the officer's own actions whose summary can be written just now. */
async function referenceToPublish(officer: Person): Promise<string> {
  await officer.open('/actions');
  const links = await officer.main.getByRole('link', { name: /^PR-/ }).allInnerTexts();
  for (const reference of new Set(links.map((text) => text.trim()))) {
    const page = await officer.page.request.get(`/problems/${reference}/summary`);
    if ((await page.text()).includes('Save draft')) return reference;
  }
  throw new Error('No problem of the officer has a summary to write.');
}

/** The mean colour in the middle of a picture at an address. */
async function middleOf(officer: Person, address: string): Promise<number[]> {
  const bytes = await (await officer.page.request.get(address)).body();
  const { width, height } = await sharp(bytes).metadata();
  const part = { left: width / 2 - 5, top: height / 2 - 5, width: 10, height: 10 };
  const { channels } = await sharp(await sharp(bytes).extract(part).png().toBuffer()).stats();
  return channels.slice(0, 3).map(({ mean }) => Math.round(mean));
}

/** Hides the middle of the picture: by dragging, or by its numbers where scripts do not run. */
async function hideMiddle(officer: Person): Promise<void> {
  const boxes = officer.main.locator('[data-redact] rect');
  const first = officer.main.getByRole('group', { name: 'Box 1' });
  if (officer.runsScripts) {
    const picture = officer.main.locator('[data-redact] svg');
    await picture.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await picture.boundingBox())!;
    await officer.page.mouse.move(x + width * 0.6, y + height * 0.6);
    await officer.page.mouse.down();
    await officer.page.mouse.move(x + width * 0.4, y + height * 0.4, { steps: 3 });
    await officer.page.mouse.up();
    await expect(first.getByLabel('From the left')).toHaveValue(/^(39|40)/);
  } else {
    for (const label of ['From the left', 'From the top']) await first.getByLabel(label).fill('40');
    for (const label of ['Width', 'Height']) await first.getByLabel(label).fill('20');
    await officer.press('Show the boxes on the picture');
    await expect(first.getByLabel('Width')).toHaveValue('20');
  }
  await expect(boxes).toHaveCount(1);
}

test('a part of a picture is hidden for good in a copy, which the summary takes @without-script', async ({
  browser,
}) => {
  const officer = await Person.signedIn(browser, 'officer');
  const reference = await referenceToPublish(officer);
  const caption = `The bin store at noon, note ${crypto.randomUUID().slice(0, 6)}`;
  const photograph = sharp({ create: { width: 800, height: 600, channels: 3, background: '#c83232' } });
  await officer.open(`/problems/${reference}/evidence`);
  await officer.main
    .getByLabel(ADD)
    .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photograph.jpeg().toBuffer() });
  await officer.press('Add files');
  await officer.follow(/No caption yet/);
  const file = new URL(officer.page.url()).pathname;
  const id = file.split('/').pop();
  await officer.write('Caption', caption);
  await officer.write('Description', 'A red wall with a door.');
  await officer.press('Check and save');
  await checkAndSave(officer, /^Save/, { shown: [caption] });

  await officer.follow('Hide faces, number plates and names');
  await officer.pressInVain('Save the redacted copy');
  await hideMiddle(officer);
  await officer.press('Save the redacted copy');
  const version = officer.main.getByRole('link', { name: 'Version 1' });
  const versions = officer.main.getByRole('region', { name: 'Versions for publishing' });
  await expect(versions).toContainText('1 part hidden');
  const copy = (await version.getAttribute('href'))!;
  expect(Math.max(...(await middleOf(officer, copy)))).toBeLessThan(20);
  expect((await middleOf(officer, `/evidence/${id}/view`))[0]).toBeGreaterThan(150);
  const custody = officer.main.getByRole('region', { name: 'Chain of custody' });
  await expect(custody).toContainText('Made a redacted copy');

  await officer.follow('Use in the summary for residents');
  if ((await officer.main.getByLabel('Add a picture').count()) === 0) await officer.press('Save draft');
  await officer.choose('Add a picture', { label: caption });
  await officer.write('Describe what it shows', 'A red wall with a door.');
  await officer.press('Add picture');
  await expect(officer.main.locator(`img[src="${copy}"]`)).toHaveCount(1);
});

/** Passes bytes on to the server; cuts the line once so many came from the browser. */
async function startCuttingLine(port: number) {
  const line = { port: 0, cutAfter: Number.POSITIVE_INFINITY, stop: () => undefined as unknown };
  const server = net.createServer((browser) => {
    const target = net.connect(port, '127.0.0.1');
    let sent = 0;
    const cut = () => [browser, target].forEach((socket) => socket.destroy());
    browser.on('data', (bytes) => ((sent += bytes.length) > line.cutAfter ? cut() : target.write(bytes)));
    target.on('data', (bytes) => browser.write(bytes));
    for (const socket of [browser, target]) socket.on('error', cut).on('close', cut);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  line.port = (server.address() as AddressInfo).port;
  line.stop = () => server.close();
  return line;
}

test('a file whose line was cut half-way is sent again without choosing it anew', async ({
  browser,
  baseURL,
}) => {
  const officer = await Person.signedIn(browser, 'officer');
  const reference = await referenceToPublish(officer);
  const line = await startCuttingLine(Number(new URL(baseURL!).port));
  await officer.open(`http://127.0.0.1:${line.port}/problems/${reference}/evidence`);
  line.cutAfter = 2_000_000;
  const file = {
    name: 'list.txt',
    mimeType: 'text/plain',
    buffer: Buffer.alloc(6_000_000, 'a line of words\n'),
  };
  await officer.main.getByLabel(ADD).setInputFiles(file);
  await expect(
    officer.main.getByText('The connection was lost. Nothing of the file was kept.'),
  ).toBeVisible();
  line.cutAfter = Number.POSITIVE_INFINITY;
  await officer.main.getByRole('button', { name: 'Try again list.txt' }).click();
  await expect(officer.main.getByText('Arrived. It is added when you send the form.')).toBeVisible();
  await officer.press('Add files');
  await expect(officer.main.getByText('1 file added.')).toBeVisible();
  await expect(officer.main.getByRole('row').filter({ hasText: '6 MB' }).first()).toContainText('Text file');
  line.stop();
});
