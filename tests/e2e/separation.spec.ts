import { expect, test } from '@playwright/test';
import { Person } from './pages/person';

/** Names of invented people, others in each browser: what one run leaves in the dictionary is not found by the other. */
const names = () =>
  test.info().project.use.javaScriptEnabled === false
    ? { full: 'Wiktor Nowakowski', dog: 'Rosie' }
    : { full: 'Kayleigh Brandt', dog: 'Rufus' };

/** The officer's own problem that waits longest. */
async function ownProblem(officer: Person): Promise<string> {
  await officer.open('/desk');
  const href = await officer.main.locator('a[href^="/problems/PR-"]').first().getAttribute('href');
  return /PR-\d+-\d+/.exec(href ?? '')?.[0] ?? '';
}

const reads = (officer: Person, words: string) =>
  officer.main
    .locator('.app-version')
    .filter({ hasText: 'As everybody reads it' })
    .filter({ hasText: words });
const finding = (officer: Person, words: string) =>
  officer.main
    .locator('.app-finding')
    .filter({ has: officer.page.locator(`input[type=hidden][name$=".words"][value="${words}"]`) });

test('an author widens, answers, marks and leaves in what was found, and is reminded of it next time @without-script', async ({
  browser,
}) => {
  const { full, dog } = names();
  const officer = await Person.signedIn(browser, 'officer');
  const reference = await ownProblem(officer);

  await officer.open(`/problems/${reference}/log`);
  await officer.write(
    'What happened?',
    `Met old ${full} (19) by the tin hut. ${dog} barked at ${full}.\n- tin hut\tlocked`,
  );
  await officer.press('Check and save');
  // What is unsure has to be answered first.
  const summary = await officer.pressInVain('Save entry');
  await expect(summary).toContainText('Say whether “19” is taken out or left in');
  await officer.main.getByLabel(/^Take it out: it reads \[age/).check();
  await finding(officer, full).locator('summary').click();
  await finding(officer, full).getByLabel('Take out', { exact: true }).selectOption(`old ${full}`);
  await finding(officer, dog).locator('summary').first().click();
  await finding(officer, dog).getByLabel('Leave it in: it is harmless').check();
  await officer.unfold('Did we miss anything?');
  await officer.write('Words that identify somebody', 'tin hut');
  await officer.choose('What they are', { value: 'address' });
  await officer.press('Show both versions again');
  const everybody = await reads(officer, dog).innerText();
  expect(everybody).toMatch(
    new RegExp(
      `Met \\[person (\\d+)\\] \\(\\[age \\d+\\]\\) by the (\\[address \\d+\\])\\. ${dog} barked at \\[person \\1\\]\\.`,
    ),
  );
  expect(everybody).not.toMatch(/old|tin hut/);
  await officer.press('Save entry');
  await expect(officer.main.getByText('Entry saved.')).toBeVisible();

  // The second entry knows the person, offers back the dog, and can be told that somebody else is meant.
  const surname = full.split(' ')[1] ?? '';
  await officer.write('What happened?', `${surname} came.`);
  await officer.press('Check and save');
  await officer.press('Change what you wrote');
  await expect(officer.main.getByLabel('What happened?')).toHaveValue(`${surname} came.`);
  await officer.write('What happened?', `${surname} came back with ${dog}.`);
  await officer.press('Check and save');
  await expect(finding(officer, surname)).toContainText('known here');
  await expect(finding(officer, dog)).toContainText('It was called harmless in this problem before.');
  await finding(officer, surname).locator('summary').click();
  await finding(officer, surname).getByLabel('Who it is').selectOption({ label: 'Somebody new' });
  await officer.press('Show both versions again');
  await expect(finding(officer, surname)).toContainText('new here');
  await officer.press('Save entry');
  await expect(officer.main.getByText('Entry saved.')).toBeVisible();
});

test('names are shown in place for a purpose, and the look is on record @without-script', async ({
  browser,
}) => {
  const { full } = names();
  const reference = await ownProblem(await Person.signedIn(browser, 'officer'));
  // A purpose holds for an hour: each browser is somebody else's.
  const scripts = test.info().project.use.javaScriptEnabled !== false;
  const officer = await Person.signedIn(browser, scripts ? 'officer' : 'sergeant');
  await officer.open(`/problems/${reference}/log`);
  await officer.write('What happened?', `${full} was seen again.`);
  await officer.press('Check and save');
  await officer.press('Save entry');
  await expect(officer.main).not.toContainText(full);

  await officer.open(`/problems/${reference}/people`);
  await expect(officer.main).not.toContainText(full);
  await officer.write('Why do you need to see names?', 'To plan the visit on Tuesday');
  await officer.press('Show names');
  await expect(officer.main.getByText(full).first()).toBeVisible();

  // The page of the person: named in place, with a role, and who has looked.
  const row = officer.main.getByRole('row').filter({ hasText: full }).first();
  await officer.follow(/^\[person/, row);
  await expect(officer.main.locator('mark').filter({ hasText: full }).first()).toBeVisible();
  await officer.choose('From today', { value: 'witness' });
  await officer.press('Set role');
  await expect(officer.main.getByText(/Witness since/)).toBeVisible();
  const look = officer.main.getByRole('listitem').filter({ hasText: '“To plan the visit on Tuesday”' });
  await expect(look.filter({ hasText: scripts ? 'Moira Kettering' : 'Linda Selwyn' })).toBeVisible();
  await officer.open(`/problems/${reference}/log`);
  await expect(officer.main.locator('mark').filter({ hasText: full }).first()).toBeVisible();
});
