import { expect, test, type Browser } from '@playwright/test';
import { daysAgo, Person } from './pages/person';
import { checkAndSave } from './pages/separation-check';
import { merge, pressTooLate, take } from './pages/two-texts';

const TAGS = { tag: '@without-script' };
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const words = (day: Date) => DAY.format(day);

/** Runs side by side save over different rows of the same world: each takes every third. */
const turn = () => ['desk', 'phone', 'without-script'].indexOf(test.info().project.name);

const two = async (browser: Browser, one: Parameters<typeof Person.signedIn>[1], other: typeof one) =>
  [await Person.signedIn(browser, one), await Person.signedIn(browser, other)] as const;

/** The references of problems in response, those of this run's turn. */
async function problemsInResponse(person: Person): Promise<string[]> {
  await person.page.goto('/problems?stage=response');
  const found = (await person.main.innerText()).match(/PR-\d{4}-\d+/g) ?? [];
  return [...new Set(found)].filter((_, index) => index % 3 === turn());
}

test(
  'an answer saved second: numbers, dates and words are chosen or put together',
  TAGS,
  async ({ browser }) => {
    const [inspector, pcso] = await two(browser, 'inspector', 'pcso');
    const [reference] = await problemsInResponse(inspector);
    const form = `/problems/${reference}/answer/before_after`;
    const fill = async (person: Person, before: number, first: Date, text: string) => {
      await person.write('Events before', String(before));
      await person.date('First day before', first);
      await person.date('Last day before', daysAgo(100));
      await person.main.getByLabel('In your words').fill(text);
    };
    await inspector.open(form);
    await pcso.open(form);
    await fill(inspector, 24, daysAgo(190), 'Calls to the police.');
    await inspector.press('Continue');
    await checkAndSave(inspector, 'Save the answer');

    await fill(pcso, 31, daysAgo(195), 'Calls and complaints.');
    await pcso.press('Continue');
    await pressTooLate(pcso, 'Save the answer', 'Rachel Kowalczyk saved first, on');
    await take(pcso, 'Events before', { yours: '31', saved: '24' }, 'saved');
    const days = { yours: words(daysAgo(195)), saved: words(daysAgo(190)) };
    await take(pcso, 'First day before', days, 'yours');
    await expect(pcso.main.getByRole('group', { name: 'Last day before' })).toHaveCount(0);
    const texts = { yours: 'Calls and complaints.', saved: 'Calls to the police.' };
    await merge(pcso, 'How many events before and after?', texts);
    await pcso.press('Save this');
    await checkAndSave(pcso, 'Save the answer');
    const answer = pcso.main.locator('#before_after');
    await expect(answer).toContainText('Calls and complaints. Calls to the police.');
    await expect(answer).toContainText(`24 events, ${days.yours} to ${words(daysAgo(100))}`);
  },
);

test('an action and a summary saved second', { tag: '@without-script' }, async ({ browser }) => {
  test.setTimeout(240_000);
  const [inspector, pcso] = await two(browser, 'inspector', 'pcso');
  const [, ...others] = await problemsInResponse(inspector);

  await test.step('the day of an action is chosen; one that was done meanwhile gives back what was typed', async () => {
    await inspector.open(`/problems/${others[0]}/actions/new`);
    await inspector.write('What is to be done?', 'Walk the footpath on Friday nights');
    await inspector.date('By when?', daysAgo(-10));
    await inspector.press('Check and add');
    await checkAndSave(inspector, 'Add action');
    const link = inspector.main.getByRole('link', { name: 'Walk the footpath on Friday nights' });
    const action = (await link.first().getAttribute('href')) ?? '';
    for (const person of [inspector, pcso]) await person.open(`${action}/change`);
    await inspector.date('By when?', daysAgo(-20));
    await inspector.press('Save');
    await pcso.date('By when?', daysAgo(-30));
    await pressTooLate(pcso, 'Save', 'Rachel Kowalczyk saved first, on');
    const days = { yours: words(daysAgo(-30)), saved: words(daysAgo(-20)) };
    await take(pcso, 'By when?', days, 'yours');
    await pcso.press('Save this');
    await expect(pcso.main).toContainText(days.yours);

    for (const person of [inspector, pcso]) await person.open(`${action}/change`);
    const close = async (person: Person, reason: string) => {
      await person.write('Why not?', reason);
      await person.press('Check and close it');
    };
    await close(inspector, 'The path is closed for works.');
    await checkAndSave(inspector, 'Close the action');
    await close(pcso, 'Nobody is free on Fridays.');
    await pressTooLate(pcso, 'Close the action', 'The path is closed for works.');
    await expect(pcso.main).toContainText('Nobody is free on Fridays.');
    await expect(pcso.main.getByRole('button', { name: 'Save this' })).toHaveCount(0);
  });

  await test.step('the texts of a summary are put together; a signature is for words that were read', async () => {
    const tab = await draftable(inspector, others);
    await pcso.open(tab);
    await inspector.write('What we learned', 'Lights work.');
    await inspector.press('Save draft');
    await pcso.write('What we learned', 'Company helps.');
    await pressTooLate(pcso, 'Save draft', 'Rachel Kowalczyk saved first');
    await merge(pcso, 'What we learned', { yours: 'Company helps.', saved: 'Lights work.' });
    await pcso.press('Save this');
    await expect(pcso.main.getByLabel('What we learned')).toHaveValue('Company helps. Lights work.');
    await expect(pcso.main.getByLabel('The problem', { exact: true })).not.toHaveValue('');

    await inspector.open(tab);
    await inspector.write('What we learned', 'Half a text');
    await pcso.press('Send for approval');
    await pressTooLate(inspector, 'Save draft', 'This draft is waiting for approval');
    await expect(inspector.main).toContainText('Half a text');
  });
});

/** The summary of the first problem that has none waiting, its title and words free of what stops it. */
async function draftable(person: Person, references: string[]): Promise<string> {
  for (const reference of references) {
    const tab = `/problems/${reference}/summary`;
    await person.open(tab);
    if ((await person.main.getByRole('button', { name: 'Save draft' }).count()) === 0) continue;
    await person.write('Title', 'Racing on the seafront');
    await person.write('The problem', 'Cars raced along the seafront.');
    for (const part of ['What we found out', 'What we did together', 'What changed'])
      await person.write(part, 'It was looked at together.');
    await person.press('Save draft');
    return tab;
  }
  throw new Error('No problem of this turn has a summary to draft.');
}

test('a post saved second, and a form with a fault keeps what was typed', async ({ browser }) => {
  const [one, other] = await two(browser, 'administrator', 'administrator');
  await one.open('/admin/people?words=pcso.');
  const links = one.main.getByRole('table').getByRole('link');
  const page = (await links.nth(turn() + 1).getAttribute('href')) ?? '';
  for (const person of [one, other]) {
    await person.open(page);
    await person.unfold('Change this post');
  }
  await other.write('Collar number (optional)', 'a number far longer than any collar has room for');
  await other.write('Job title (optional)', 'Nights');
  const summary = await other.pressInVain('Save the post');
  await expect(other.page).toHaveTitle('Error: Person - PRIME');
  await expect(summary).toContainText('The collar number must be 20 characters or fewer');
  await expect(other.main.getByLabel('Job title (optional)')).toHaveValue('Nights');

  await one.write('Job title (optional)', 'Schools');
  await one.press('Save the post');
  await expect(one.page).toHaveTitle('Person - PRIME');
  // The form with a fault still stands on the version that its author read.
  await other.write('Collar number (optional)', '40123');
  await pressTooLate(other, 'Save the post', 'Imran Galbraith saved first, on');
  await merge(other, 'Job title', { yours: 'Nights', saved: 'Schools' });
  await other.press('Save this');
  await other.unfold('Change this post');
  await expect(other.main.getByLabel('Job title (optional)')).toHaveValue('Nights Schools');
  await expect(other.main.getByLabel('Collar number (optional)')).toHaveValue('40123');
});

test('an agreement saved second', async ({ browser }) => {
  const [one, other] = await two(browser, 'informationManager', 'informationManager');
  const titles = ['Offender management', 'Itchen Valley Housing', 'Health and ambulance'];
  await one.open('/admin/agreements');
  const link = one.main.getByRole('table').getByRole('link', { name: titles[turn()] });
  const page = (await link.getAttribute('href')) ?? '';
  for (const person of [one, other]) await person.open(page);
  await one.date('Next to be reviewed by', daysAgo(-600));
  await one.press('Record the review');
  await other.date('Next to be reviewed by', daysAgo(-640));
  await pressTooLate(other, 'Record the review', 'Nadia Dowling saved first, on');
  const days = { yours: words(daysAgo(-640)), saved: words(daysAgo(-600)) };
  await take(other, 'Next to be reviewed by', days, 'yours');
  await other.press('Save this');
  await expect(other.main).toContainText(days.yours);

  const extend = async (person: Person, day: Date, why: string) => {
    await person.date('Until', day);
    await person.write('Why', why);
  };
  for (const person of [one, other]) await person.open(page);
  await extend(one, daysAgo(-700), 'The review was put off.');
  await one.press('Extend it once');
  await extend(other, daysAgo(-800), 'Both leads are away.');
  await pressTooLate(other, 'Extend it once', 'This agreement has been extended once');
  for (const text of ['The review was put off.', 'Both leads are away.', words(daysAgo(-800))])
    await expect(other.main).toContainText(text);
  await expect(other.main.getByRole('button', { name: 'Save this' })).toHaveCount(0);
});
