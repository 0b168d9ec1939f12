import { expect, test } from '@playwright/test';
import { addAction, doAction, takeAction } from './pages/actions';
import { findForCaller } from './pages/call-screen';
import { poundsOf } from './pages/costs-tab';
import { addPhotograph, writeCaption } from './pages/evidence-tab';
import { entriesWith, writeEntry } from './pages/log-tab';
import { logProblem } from './pages/logging';
import { findByPlace, findInList, setPriority } from './pages/neighbourhood';
import { admit } from './pages/people-tab';
import { daysAgo, Person } from './pages/person';
import { approveStage, returnStage } from './pages/reviews';
import { addHypothesis, answer, missingAtGate, submitStage } from './pages/stage-work';
import {
  addPicture,
  agreeToWords,
  approveAndPublish,
  draftSummary,
  sendForApproval,
  withdraw,
} from './pages/summary-tab';

const TITLE = 'Young riders race mopeds round the playing field on Friday and Saturday nights';
const TASK = 'Fit a rail that mopeds cannot pass at both ends of the footpath';
const PRIORITY = 'Moped racing on the playing field';
const PICTURE = 'Tyre tracks in the grass of the playing field';
const CAPTION = 'Tyre tracks in rings on the grass';

/** Each run works in a neighbourhood of its own, so that runs side by side see nothing of each other. */
const neighbourhoods: Readonly<Record<string, string>> = { desk: 'Buckland', phone: 'Copnor' };

/** The six who sign in, each in a browser of their own, and a resident who does not. */
async function everybody(browser: Parameters<typeof Person.anonymous>[0]) {
  const signedIn = (who: Parameters<typeof Person.signedIn>[1]) => Person.signedIn(browser, who);
  return {
    officer: await signedIn('officer'),
    pcso: await signedIn('pcso'),
    sergeant: await signedIn('sergeant'),
    council: await signedIn('council'),
    housing: await signedIn('housing'),
    callHandler: await signedIn('callHandler'),
    resident: await Person.anonymous(browser),
  };
}

test(
  'six people solve a problem together and residents read of it',
  { tag: ['@phone-not-desk', '@without-script'] },
  async ({ browser }, { project }) => {
    test.setTimeout(900_000);
    const place = neighbourhoods[project.name] ?? 'Landport';
    const { officer, pcso, sergeant, council, housing, callHandler, resident } = await everybody(browser);

    const reference = await test.step('the officer logs it on the map', () =>
      logProblem(officer, { title: TITLE, neighbourhood: place }));

    await test.step('the sergeant admits two partners, with the record of the disclosure', async () => {
      await admit(sergeant, reference, 'Portsmouth City Council');
      await admit(sergeant, reference, 'Harbour Homes');
    });

    await test.step('scanning is answered, returned with reasons, mended and approved', async () => {
      expect(await missingAtGate(officer, reference, 'scanning')).toHaveLength(2);
      await answer(officer, reference, 'cheers', {
        words: 'Residents report it every week; each race is alike in place, time and kind.',
        choices: [/^Community:/, /^Harmful:/, /^Expectation:/, /^Events:/, /^Recurring:/, /^Similarity:/],
      });
      await answer(officer, reference, 'baseline', {
        words: 'Calls to the police and complaints to the council, each race once.',
        amounts: { 'Number of events': 24 },
        days: { 'First day counted': daysAgo(90), 'Last day counted': daysAgo(1) },
      });
      await submitStage(officer, reference, 'scanning');
      await returnStage(sergeant, reference, {
        question: 'How many events were there before you began?',
        words: 'Say which of the two sources the 24 come from.',
        reason: 'The count cannot be repeated as it stands.',
      });
      await officer.open(`/problems/${reference}/scanning`);
      await expect(officer.main.locator('#baseline')).toContainText('Say which of the two sources');
      await answer(officer, reference, 'baseline', {
        words: 'The 24 are calls to the police; complaints to the council are left out.',
      });
      await submitStage(officer, reference, 'scanning');
      await approveStage(sergeant, reference, 'analysis');
    });

    await test.step('names are kept apart, and code 1 from the housing association', async () => {
      await writeEntry(officer, reference, {
        words: 'Marcus Thornley of 14 Sultan Road rides the blue one, HX21 KLM; his number is 07700 900123.',
        mark: ['Marcus Thornley'],
        shown: ['[person 1]', '[vehicle 1]', '[phone 1]'],
        hidden: ['Marcus Thornley', '14 Sultan Road', 'HX21 KLM', '07700 900123'],
        time: { role: 'Constable', minutes: 60, side: 'The problem' },
      });
      await writeEntry(pcso, reference, {
        words: 'Two riders are said to be planning a larger race on Friday.',
        code: '1',
      });
      await expect(await entriesWith(housing, reference, '[person 1]')).toHaveCount(1);
      await expect(housing.page.locator('body')).not.toContainText('Thornley');
      await expect(await entriesWith(housing, reference, 'larger race')).toHaveCount(0);
      await expect(await entriesWith(council, reference, 'larger race')).toHaveCount(1);
    });

    await test.step('the PCSO adds a photograph and says what it shows', async () => {
      await addPhotograph(pcso, reference);
      await writeCaption(pcso, reference, CAPTION);
    });

    await test.step('analysis: a tested hypothesis, a source besides the police, the cost', async () => {
      await addHypothesis(officer, reference, {
        statement: 'Riders come in by the footpath because nothing stops a moped there',
        test: 'Compared the cameras of the council with the hours of the calls',
        finding: 'Every group came and went by the footpath',
        source: 'Council: CCTV',
        outcome: 'Supported',
      });
      await answer(officer, reference, 'problem_cost', {
        words: 'Time of police and council, and the repair of the grass.',
        amounts: { Pounds: 3600 },
        days: { 'First day counted': daysAgo(90), 'Last day counted': daysAgo(1) },
      });
      await submitStage(officer, reference, 'analysis');
      await approveStage(sergeant, reference, 'response');
    });

    await test.step('response: the council takes its action and does it, priced', async () => {
      await addAction(officer, reference, {
        task: TASK,
        mechanism: 'Works by taking away the only way in and out',
        organisation: 'Portsmouth City Council',
      });
      expect(await missingAtGate(officer, reference, 'response')).toHaveLength(1);
      await takeAction(council, reference, 'Tariq Ollerton');
      await submitStage(officer, reference, 'response');
      await approveStage(sergeant, reference, 'assessment');
      await doAction(council, reference, {
        words: 'Both rails are fitted and locked.',
        role: 'Council community safety officer',
        minutes: 180,
      });
      await expect(await entriesWith(officer, reference, 'Both rails are fitted')).toHaveCount(1);
      expect(await poundsOf(officer, reference, 'Portsmouth City Council')).toBeGreaterThan(0);
      expect(await poundsOf(officer, reference, 'Police')).toBeGreaterThan(0);
    });

    await test.step('the summary: a name is stopped, two people sign, it is published', async () => {
      await draftSummary(officer, reference, {
        name: 'Marcus Thornley',
        told: 'The council fitted rails at both ends of the footpath.',
      });
      await addPicture(officer, reference, PICTURE);
      await sendForApproval(officer, reference);
      await agreeToWords(council, reference);
      await agreeToWords(housing, reference);
      await approveAndPublish(sergeant, reference);
    });

    await test.step('it becomes a priority, and a call handler finds it in one box', async () => {
      const address = await findByPlace(resident, place);
      await setPriority(sergeant, address, {
        title: PRIORITY,
        promise: 'We will close the way in.',
        sayThis: 'The council has fitted rails; please tell us when they are broken.',
        reference,
      });
      await findForCaller(callHandler, place);
      await expect(callHandler.main).toContainText('please tell us when they are broken');
      await expect(callHandler.main.locator(`a[href="/problems/${reference}"]`)).toBeVisible();
    });

    await test.step('assessment is approved and the problem closed', async () => {
      await answer(officer, reference, 'before_after', {
        words: 'Calls to the police, counted alike.',
        amounts: { 'Events before': 24, 'Events after': 6 },
        days: {
          'First day before': daysAgo(180),
          'Last day before': daysAgo(91),
          'First day after': daysAgo(90),
          'Last day after': daysAgo(1),
        },
      });
      await answer(officer, reference, 'impact', { words: 'Races fell from 24 to 6 in three months.' });
      await answer(officer, reference, 'community_told', {
        words: 'Told at the residents’ meeting and on this page.',
        days: { Day: daysAgo(1) },
      });
      await answer(officer, reference, 'lessons', { words: 'Close the way in before anything else.' });
      await submitStage(officer, reference, 'assessment', 'Reduced to an acceptable level');
      await approveStage(sergeant, reference, 'closed');
    });

    await test.step('a resident finds the priority and the work, by place and in the list', async () => {
      await findByPlace(resident, place);
      await findInList(resident, place);
      await expect(resident.main.getByRole('heading', { name: PRIORITY }).first()).toBeVisible();
      await expect(resident.main).toContainText('We will close the way in.');
      await expect(resident.main).not.toContainText('please tell us when they are broken');
      const work = resident.main.getByRole('region', { name: 'Problems we are solving' });
      await resident.arrive(() => work.locator(`a[href="/published/${reference}"]`).click());
      await expect(resident.main.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      await expect(resident.main).toContainText('The council fitted rails at both ends of the footpath.');
      await expect(resident.main.getByRole('img', { name: PICTURE })).toBeVisible();
    });

    await test.step('withdrawn, it is gone from the public page', async () => {
      await withdraw(sergeant, reference, 'A resident asked us to look at the picture again.');
      await resident.open(`/published/${reference}`);
      await expect(resident.main).toContainText('A resident asked us to look at the picture again.');
      await expect(resident.main).not.toContainText('The council fitted rails');
      await findByPlace(resident, place);
      await expect(resident.main.locator(`a[href="/published/${reference}"]`)).toHaveCount(0);
    });
  },
);
