import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { Person } from './pages/person';

const PASSWORD = 'solve-it-together';
const ADMINISTRATOR = 'imran.galbraith@hampshire.example';
const LEAD = 'isla.prendergast@harbour-homes.example';

async function signIn(page: Page, email: string, password = PASSWORD) {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await answered;
  await page.waitForLoadState();
}

/** A browser of somebody else, set up as the test's own is. */
async function somebodyElse(browser: Browser, page: Page): Promise<Page> {
  const viewport = page.viewportSize() ?? undefined;
  const javaScriptEnabled = test.info().project.use.javaScriptEnabled;
  return (await browser.newContext({ viewport, javaScriptEnabled })).newPage();
}

/** Opens the newest message to an address as the administrator and gives the path its link leads to. */
async function linkFor(browser: Browser, email: string): Promise<string> {
  const { page: administrator } = await Person.signedIn(browser, 'administrator');
  await administrator.goto('/admin/mail');
  await expectAccessible(administrator);
  await administrator.getByRole('row').filter({ hasText: email }).first().getByRole('link').click();
  await expectAccessible(administrator);
  const href = await administrator.getByRole('main').getByRole('link').last().getAttribute('href');
  await administrator.context().close();
  return href ?? '';
}

/** An address that no other run of the journey has used. */
const fresh = (name: string) => `${name}-${test.info().project.name}@harbour-homes.example`;

test('a partner lead invites a colleague, who joins by the link and is at work @without-script', async ({
  page,
  browser,
}) => {
  const email = fresh('robin');
  await signIn(page, LEAD);
  await page.goto('/organisation');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Invite a colleague' }).click();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the name');
  await expectAccessible(page);
  await page.getByLabel('Name', { exact: true }).fill('Robin Marchwood');
  await page.getByLabel('E-mail address').fill(email);
  const unit = page.getByRole('group', { name: 'Unit' }).getByRole('radio').first();
  await unit.check();
  await page.getByRole('radio', { name: 'Partner', exact: true }).check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('region', { name: 'Invitations not yet accepted' })).toContainText(email);

  const invited = await somebodyElse(browser, page);
  const link = await linkFor(browser, email);
  await invited.goto(link);
  await expect(invited.getByRole('heading', { level: 1 })).toHaveText('Robin Marchwood, join PRIME');
  await expect(invited.getByRole('main')).toContainText('Isla Prendergast');
  await expectAccessible(invited);
  await invited.getByLabel('Password').fill('password1234');
  await invited.getByRole('button', { name: 'Join PRIME' }).click();
  await expect(invited.getByRole('alert')).toContainText('easy to guess');
  await invited.getByLabel('Password').fill('gravel lantern violet');
  await invited.getByRole('button', { name: 'Join PRIME' }).click();
  await expect(invited.getByRole('heading', { level: 1 })).toHaveText('Welcome, Robin Marchwood');
  await expectAccessible(invited);
  await invited.goto('/account');
  await expect(invited.getByRole('main')).toContainText(email);
  await expectAccessible(invited);

  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This invitation has been used');

  await page.goto('/organisation');
  const row = page.getByRole('row').filter({ hasText: email });
  await row.getByText('Remove').click();
  await row.getByLabel('Why').fill('Has left');
  await row.getByRole('button').click();
  await expect(page.getByRole('row').filter({ hasText: email })).toHaveCount(0);
  await invited.goto('/account');
  await expect(invited).toHaveURL(/\/sign-in/);
  await invited.context().close();
});

test('a forgotten password is chosen anew, and the same words answer an unknown address @without-script', async ({
  page,
  browser,
}) => {
  const email = fresh('sasha');
  await signIn(page, LEAD);
  await page.goto('/organisation/invite');
  await page.getByLabel('Name', { exact: true }).fill('Sasha Netley');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('group', { name: 'Unit' }).getByRole('radio').first().check();
  await page.getByRole('radio', { name: 'Partner', exact: true }).check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  const person = await somebodyElse(browser, page);
  await person.goto(await linkFor(browser, email));
  await person.getByLabel('Password').fill('gravel lantern violet');
  await person.getByRole('button', { name: 'Join PRIME' }).click();
  await expect(person.getByRole('heading', { level: 1 })).toContainText('Welcome');

  const forget = async (address: string) => {
    const visitor = await somebodyElse(browser, page);
    await visitor.goto('/forgotten-password');
    await visitor.getByLabel('E-mail address').fill(address);
    await visitor.getByRole('button', { name: 'Send the link' }).click();
    const words = await visitor.getByRole('main').innerText();
    await visitor.context().close();
    return words.replace(address, 'ADDRESS');
  };
  expect(await forget(email)).toBe(await forget(fresh('nobody')));

  const visitor = await somebodyElse(browser, page);
  const link = await linkFor(browser, email);
  expect(link).toContain('/reset-password?token_hash=');
  await visitor.goto(link);
  await expectAccessible(visitor);
  await visitor.getByLabel('New password').fill('marble ostrich thimble');
  await visitor.getByRole('button', { name: 'Save the password' }).click();
  await expect(visitor.getByRole('main')).toContainText('Your password is changed');
  await signIn(visitor, email, 'gravel lantern violet');
  await expect(visitor.getByRole('alert')).toContainText('is not right');
  await expectAccessible(visitor);
  await signIn(visitor, email, 'marble ostrich thimble');
  await visitor.goto('/account');
  await expect(visitor.getByRole('main')).toContainText(email);
  await person.goto('/account');
  await expect(person).toHaveURL(/\/sign-in/);
  await visitor.goto(link);
  await visitor.getByLabel('New password').fill('cobweb pelican turnip');
  await visitor.getByRole('button', { name: 'Save the password' }).click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more');
  await visitor.context().close();
  await person.context().close();
});

test('signing out everywhere ends the sign-in on another device at once', async ({ page, browser }) => {
  const email = 'helen.fenwick@hampshire.example';
  const phone = await somebodyElse(browser, page);
  await signIn(phone, email);
  await phone.goto('/account');
  await signIn(page, email);
  await page.goto('/account');
  await expect(page.getByText('Elsewhere, since')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByRole('main')).toContainText('You are signed out on every device');
  await phone.goto('/account');
  await expect(phone).toHaveURL(/\/sign-in\?return_to=%2Faccount/);
  await phone.context().close();
});

test('an administrator finds a person, and the pages of administration are accessible', async ({ page }) => {
  await signIn(page, ADMINISTRATOR);
  for (const path of [
    '/admin',
    '/admin/people',
    '/admin/people/invite',
    '/admin/organisations',
    '/admin/organisations/add',
  ]) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await page.goto('/admin/people?words=kettering');
  await page.getByRole('link', { name: 'Moira Kettering' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moira Kettering');
  await expectAccessible(page);
  await page.goto('/admin/agreements');
  await expectAccessible(page);
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Record the review' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Extend it once' })).toHaveCount(0);
  await expectAccessible(page);
});

test('ten wrong passwords close the door for the identity alone', async ({ page }) => {
  const email = 'gemma.yardley@hampshire.example';
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await signIn(page, email, 'wrong words here');
    await expect(page.getByRole('alert')).toContainText('is not right');
  }
  await signIn(page, email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Too many tries');
  await signIn(page, 'vikram.pemberton@hampshire.example');
  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
});
