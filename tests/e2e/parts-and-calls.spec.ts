import { expect, test } from '@playwright/test';
import { matchCall } from './pages/call-screen';
import { entriesWith } from './pages/log-tab';
import { logProblem } from './pages/logging';
import { Person } from './pages/person';
import { checkAndSave } from './pages/separation-check';

test('a call is counted, its entry graded again, a helper named, another district asked and accepting @without-script', async ({
  browser,
}, { project }) => {
  const title = `Scooters are raced round the ${project.name} bandstand on Sundays`;
  const officer = await Person.signedIn(browser, 'officer');
  const reference = await logProblem(officer, { title, neighbourhood: 'Southsea' });

  const callHandler = await Person.signedIn(browser, 'callHandler');
  await matchCall(callHandler, title);
  await expect(
    callHandler.main.getByText(`Call recorded in ${reference}: 1 in the last 30 days.`),
  ).toBeVisible();
  await matchCall(callHandler, title);
  await expect(
    callHandler.main.getByText(`Call recorded in ${reference}: 2 in the last 30 days.`),
  ).toBeVisible();
  expect(await (await entriesWith(officer, reference, 'A call came in')).count()).toBe(2);

  const sergeant = await Person.signedIn(browser, 'sergeant');
  const entry = (await entriesWith(sergeant, reference, 'A call came in')).first();
  await sergeant.follow('Grading B-2-2', entry);
  await sergeant.choose('Source', { value: 'E' });
  await sergeant.write('Why is it graded again?', 'The caller gave no name.');
  await sergeant.press('Check and grade again');
  await checkAndSave(sergeant, 'Grade it again', {});
  await expect(sergeant.main.getByRole('heading', { name: 'E-2-2, in force' })).toBeVisible();
  await expect(sergeant.main.getByRole('heading', { name: 'B-2-2', exact: true })).toBeVisible();
  await expect(sergeant.main.getByText('The caller gave no name.').first()).toBeVisible();

  await officer.open(`/problems/${reference}/people`);
  await officer.unfold('Change who owns, supervises or helps');
  await officer.choose('Part', { label: 'Deputy' });
  await officer.choose('Person', { label: 'Tessa Radcliffe, PCSO' });
  await officer.press('Give this part');
  await expect(officer.main.getByText(/^Tessa Radcliffe, .* since /)).toBeVisible();
  await officer.press(/^End the part of Tessa Radcliffe/);
  await expect(officer.main.getByText(/^Tessa Radcliffe, .* since /)).toHaveCount(0);

  await officer.open(`/problems/${reference}`);
  await officer.unfold('It also reaches into another neighbourhood');
  await officer.choose('Neighbourhood', { label: 'Havant Town, Havant' });
  await officer.press('Add this neighbourhood');
  await expect(officer.main.getByText('Havant: asked, not answered yet')).toBeVisible();

  const neighbour = await Person.signedIn(browser, 'neighbouringSergeant');
  const asked = neighbour.main.getByRole('listitem').filter({ hasText: reference });
  await neighbour.open('/desk');
  await neighbour.follow('Accept or decline', asked);
  await neighbour.press('Accept');
  await expect(neighbour.main.getByText('Havant: accepted')).toBeVisible();
  await officer.open(`/problems/${reference}`);
  await expect(officer.main.getByText('Havant: accepted')).toBeVisible();
});
