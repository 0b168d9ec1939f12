import { expect, test } from '@playwright/test';
import { Person } from './pages/person';

test('a resident says that something is wrong with a page, which is looked at and decided @without-script', async ({
  browser,
}, { project }) => {
  const words = `The second picture shows our front door (${project.name}).`;
  const resident = await Person.anonymous(browser);
  await resident.open('/');
  await resident.arrive(() => resident.main.locator('a[href^="/published/"]').first().click());
  await resident.follow('Something wrong on this page?');
  await resident.pressInVain('Send');
  await resident.tick('It tells who I am, or something about me');
  await resident.write('Tell us more', words);
  await resident.write('How to reach you (optional)', 'resident@example.org');
  await resident.press('Send');
  await expect(resident.main.getByText('Your message has been sent')).toBeVisible();

  const keeper = await Person.signedIn(browser, 'informationManager');
  await keeper.open('/information');
  await keeper.follow('Challenges');
  const challenge = keeper.main.getByRole('region').filter({ hasText: words });
  await expect(challenge.getByText('resident@example.org')).toBeVisible();
  await challenge.locator('summary').click();
  await challenge.getByLabel('The page stays as it is').check();
  await challenge.getByLabel('Why').fill('The picture shows the entrance of the public library.');
  await keeper.press('Record the outcome', challenge);
  await expect(keeper.main.getByText('The outcome is recorded.')).toBeVisible();
  await expect(challenge.getByText('Decided', { exact: true })).toBeVisible();
});

test('no copy of a published page stays anywhere, and its pictures are sent as pictures', async ({
  request,
}) => {
  const linksOf = async (address: string, pattern: RegExp) =>
    Array.from((await (await request.get(address)).text()).matchAll(pattern), ([, link = '']) => link);
  const areas = await linksOf('/neighbourhoods', /href="(\/neighbourhoods\/hampshire\/[^"/]+)"/g);
  for (const area of areas)
    for (const page of await linksOf(area, /href="(\/published\/[^"/]+)"/g)) {
      const [picture] = await linksOf(page, /src="(\/published\/[^"]+\/pictures\/[^"]+)"/g);
      if (!picture) continue;
      expect((await request.get(picture)).headers()['content-type']).toBe('image/webp');
      for (const address of [page, `${page}/challenge`, picture])
        expect((await request.get(address)).headers()['cache-control']).toBe('no-store');
      return;
    }
  throw new Error('No published page has a picture.');
});
