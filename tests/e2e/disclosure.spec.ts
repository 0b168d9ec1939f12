import fs from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { entriesWith } from './pages/log-tab';
import { daysAgo, Person } from './pages/person';
import { checkAndSave } from './pages/separation-check';

const WORDS = 'The back door is opened from inside at closing time.';

/** A problem in which the council has something to do, by its reference. */
async function sharedProblem(council: Person): Promise<string> {
  await council.open('/actions');
  const yours = council.main.getByRole('region', { name: 'Yours' });
  return (await yours.getByRole('link', { name: /^PR-/ }).first().innerText()).trim();
}

test('an entry for a named organisation asks for whom, why and by which law, and stands in the register @without-script', async ({
  browser,
}, { project }) => {
  const [officer, council, keeper] = [
    await Person.signedIn(browser, 'officer'),
    await Person.signedIn(browser, 'council'),
    await Person.signedIn(browser, 'informationManager'),
  ];
  const reference = await sharedProblem(council);
  const scripts = project.use.javaScriptEnabled !== false;
  // Both browsers may write in one problem.
  const words = `The side gate is unlocked on ${scripts ? 'Fridays' : 'Mondays'}.`;
  const need = scripts ? 'They keep the gate.' : 'They lock the gate.';

  await officer.open(`/problems/${reference}/log`);
  await officer.write('What happened?', words);
  await officer.unfold(/^Graded/);
  await officer.choose('Who may see it', { value: '5' });
  if (scripts) {
    await expect(
      officer.main.getByText('Graded B-2-5: only organisations you name may see it'),
    ).toBeVisible();
    await expect(officer.main.getByLabel('Codes 5 and C: why do they need it?')).toBeVisible();
  }
  await officer.pressInVain('Check and save');
  await expect(officer.main.getByText(/^Graded B-2-2/)).toHaveCount(0);
  await officer.tick('Portsmouth City Council');
  await officer.write('Codes 5 and C: why do they need it?', need);
  await officer.choose('Codes 5 and C: which law allows it?', { value: 's115' });
  await officer.write('Codes 5 and C: on what conditions?', 'Ask before you pass it on.');
  await officer.press('Check and save');
  await expect(
    officer.main.getByText('your own agency and Portsmouth City Council, nobody else'),
  ).toBeVisible();
  await checkAndSave(officer, 'Save entry');

  const read = await entriesWith(council, reference, words);
  await expect(read.getByText('Only for Portsmouth City Council')).toBeVisible();
  await expect(read.getByText('Conditions: Ask before you pass it on.')).toHaveCount(1);
  await keeper.open(`/information/disclosures?problem=${reference}&kind=item&state=in_force`);
  const row = keeper.main.getByRole('row').filter({ hasText: need });
  await expect(row).toHaveCount(1);
  await keeper.follow(/^Log entry of/, row);
  await expect(keeper.main.getByText(words)).toBeVisible();
});

test('an entry kept to the police is shared with the council, stands in the register, and is taken back @without-script', async ({
  browser,
}) => {
  const [officer, inspector, council, keeper] = [
    await Person.signedIn(browser, 'officer'),
    await Person.signedIn(browser, 'inspector'),
    await Person.signedIn(browser, 'council'),
    await Person.signedIn(browser, 'informationManager'),
  ];
  const reference = await sharedProblem(council);

  await officer.open(`/problems/${reference}/log`);
  await officer.write('What happened?', WORDS);
  await officer.unfold(/^Graded/);
  await officer.choose('Who may see it', { value: '4' });
  await officer.unfold(/^Only for codes/);
  await officer.write(
    'Code 4: why does it stay within your agency?',
    'Whoever told us would be known by it.',
  );
  await officer.date('Code 4: when to look at this again', daysAgo(-30));
  await officer.press('Check and save');
  await checkAndSave(officer, 'Save entry');
  await expect(await entriesWith(council, reference, WORDS)).toHaveCount(0);

  const entry = await entriesWith(inspector, reference, WORDS);
  await inspector.follow(/B-?2-?4|Grading/, entry.first());
  await inspector.follow(/share this more widely/);
  await inspector.unfold('Share this more widely');
  await inspector.pressInVain('Share it');
  await inspector.choose('To whom?', { label: 'Portsmouth City Council' });
  await inspector.write('Why do they need it?', 'They license the premises and decide next week.');
  await inspector.choose('Which law allows it?', { value: 's115' });
  await inspector.write('Conditions (optional)', 'Not to be told to the tenant.');
  await inspector.press('Share it');
  await checkAndSave(inspector, 'Save');
  await expect(inspector.main.getByText('Shared, and recorded in the register')).toBeVisible();
  const item = new URL(inspector.page.url()).pathname;
  const shared = await entriesWith(council, reference, WORDS);
  await expect(shared).toHaveCount(1);
  await expect(shared.getByText('Shared specially with Portsmouth City Council')).toBeVisible();
  await expect(shared.getByText('Law: Crime and Disorder Act 1998, section 115')).toBeVisible();
  await expect(shared.getByText('Conditions: Not to be told to the tenant.')).toBeVisible();
  await expect(council.main.getByText('Whoever told us would be known by it.')).toHaveCount(0);

  await keeper.open(`/information/disclosures?problem=${reference}&kind=item&state=in_force`);
  await expect(keeper.main.getByRole('row').filter({ hasText: 'decide next week' })).toHaveCount(1);
  const saved = keeper.page.waitForEvent('download');
  await keeper.main.getByRole('link', { name: 'Save these disclosures as CSV' }).click();
  const csv = await fs.readFile(await (await saved).path(), 'utf8');
  expect(csv).toMatch(
    new RegExp(`${reference},Log entry \\S+ \\S+,"Crime and Disorder Act 1998, section 115"`),
  );

  await inspector.open(item);
  await inspector.write('Why is it shared with Portsmouth City Council no more?', 'The licence was decided.');
  await inspector.press('End this sharing');
  await expect(inspector.main.getByText('It is shared no more.')).toBeVisible();
  await expect(await entriesWith(council, reference, WORDS)).toHaveCount(0);
});
