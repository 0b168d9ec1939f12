import { stat } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { writeEntry } from './pages/log-tab';
import { daysAgo, Person } from './pages/person';

const NAME = 'Gwendoline Ferncastle';

/** References of problems in which the person's organisation has something to do. */
async function ownProblems(person: Person): Promise<[string, string]> {
  await person.open('/actions');
  const links = await person.main.getByRole('link', { name: /^PR-/ }).allInnerTexts();
  const [one = '', other = ''] = new Set(links);
  return [one, other];
}

/** Records a request of somebody whose identity is known, and gives its reference. */
async function recordRequest(keeper: Person): Promise<string> {
  await keeper.open('/information');
  await keeper.follow('Subject access');
  await keeper.press('Record a request');
  await keeper.pressInVain('Record the request');
  await keeper.date('When was it received?', daysAgo(2));
  await keeper.write('Name of the person it is about', NAME);
  await keeper.write('How to reach them', 'By post, 4 Quay Mews');
  await keeper.tick('It has been proven');
  await keeper.date('On which day?', daysAgo(1));
  await keeper.write('If proven, how?', 'Passport seen at the counter');
  await keeper.press('Record the request');
  await expect(keeper.main.getByText(/^To be answered by/)).toBeVisible();
  return keeper.main.getByRole('heading', { level: 1 }).innerText();
}

/** Searches, confirms the one and rejects the namesake of the other problem. */
async function findPerson(keeper: Person, theirs: string, namesake: string): Promise<void> {
  await keeper.follow(/^Search all problems/);
  await keeper.press('Search all problems');
  const deciding = (problem: string) =>
    keeper.main.locator('form').filter({ hasText: 'the person who asks?' }).filter({ hasText: problem });
  await deciding(theirs).getByLabel('Yes').check();
  await keeper.press(/^Save/, deciding(theirs));
  await deciding(namesake).getByLabel('No, somebody else').check();
  await expect(await keeper.pressInVain(new RegExp(`^Save.*${namesake}`))).toContainText('Say why');
  await keeper.write('If not, why?', 'A cousin, born ten years earlier', deciding(namesake));
  await keeper.press(/^Save/, deciding(namesake));
  await expect(keeper.main.getByText('Somebody else, by Nadia Dowling')).toBeVisible();
  await keeper.press('Go on');
}

/** Withholds what an officer saw, asks the other controllers, gives all that is left. */
async function decideItems(keeper: Person): Promise<void> {
  await keeper.follow(/^Decide what is given/);
  await keeper.press('List what is kept on them');
  const card = (words: string) => keeper.main.locator('section').filter({ hasText: words });
  const seen = card('saw two men');
  await expect(seen.getByRole('blockquote')).toContainText(`${NAME} saw two men`);
  await seen.getByLabel('Withheld').check();
  await seen.getByLabel('If something is kept back, why?').selectOption({ value: 'inquiry' });
  await keeper.press(/^Save/, seen);
  await expect(card('asked us for another flat')).toContainText('Controller to ask');
  await keeper.press('Ask the other controllers');
  const left = card('To decide');
  for (let open = await left.count(); open > 0; open -= 1) {
    await left.first().getByLabel('Given', { exact: true }).check();
    await keeper.press(/^Save/, left.first());
    await expect(left).toHaveCount(open - 1);
  }
}

test('somebody who asks is found, and given a pack from which one item is withheld and for which a partner answered', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const housing = await Person.signedIn(browser, 'housing');
  const officer = await Person.signedIn(browser, 'officer');
  const keeper = await Person.signedIn(browser, 'informationManager');
  const [theirs, namesake] = await ownProblems(housing);
  await writeEntry(housing, theirs, { words: `${NAME} has asked us for another flat.`, hidden: [NAME] });
  await writeEntry(officer, theirs, { words: `${NAME} saw two men by the back gate.`, hidden: [NAME] });
  await writeEntry(officer, namesake, { words: 'Gwen Ferncastle rang about the noise.' });

  const request = await recordRequest(keeper);
  await findPerson(keeper, theirs, namesake);
  await decideItems(keeper);

  await keeper.open(`/information/subject-access/${request}/pack`);
  const answer = keeper.main.getByRole('button', { name: 'Answer the request' });
  await keeper.arrive(() => answer.click(), 409);
  await expect(keeper.page.locator('.govuk-error-summary')).toContainText('still to be decided');
  await housing.open('/desk');
  await housing.follow(/^Answer/);
  await expect(housing.main).toContainText('has asked us for another flat');
  await expect(housing.main).not.toContainText('Gwendoline');
  await housing.tick('Given');
  await housing.press(/^Answer/);

  await keeper.open(`/information/subject-access/${request}/pack`);
  await keeper.press('Answer the request');
  await expect(keeper.main.getByText(/answered on/)).toBeVisible();
  await expect(keeper.main.getByText(`${NAME} has asked us for another flat.`)).toBeVisible();
  await expect(keeper.main).not.toContainText('saw two men');
  await expect(keeper.main.getByText(/section 45\(4\)\(a\)/)).toBeVisible();
  for (const [link, name] of [
    [/as CSV/, `${request}.csv`],
    [/with its files/, `${request}.zip`],
  ] as const) {
    const saved = keeper.page.waitForEvent('download');
    await keeper.main.getByRole('link', { name: link }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(name);
    expect((await stat(await file.path())).size).toBeGreaterThan(100);
  }
  await keeper.open(`/information/subject-access/${request}`);
  await expect(keeper.main.getByText(/The person was told on .*, in time\./)).toBeVisible();
});
