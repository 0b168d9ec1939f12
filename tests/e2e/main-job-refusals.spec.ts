import { expect, test } from '@playwright/test';
import { logProblem } from './pages/logging';
import { Person } from './pages/person';

test(
  'a form that is refused keeps what was typed and says what to do',
  { tag: '@without-script' },
  async ({ browser }) => {
    const pcso = await Person.signedIn(browser, 'pcso');
    await pcso.open(`/problems/new/where?draft=${crypto.randomUUID()}&longitude=-1.07&latitude=50.81`);
    const where = await pcso.pressInVain('Continue');
    await expect(where.getByRole('link')).not.toHaveCount(0);
    await pcso.tick('A street');
    await pcso.press('Continue');
    const words = 'Bottles are thrown from the bridge on Saturdays';
    await pcso.write('The problem in one sentence', words);
    const what = await pcso.pressInVain('Continue');
    await expect(pcso.main.getByLabel('The problem in one sentence', { exact: true })).toHaveValue(words);
    await what.getByRole('link').first().click();
    await expect(pcso.main.getByLabel('Category', { exact: true })).toBeFocused();
  },
);

test('a restricted problem and a false reference answer alike', async ({ browser }) => {
  const sergeant = await Person.signedIn(browser, 'sergeant');
  const reference = await logProblem(sergeant, {
    title: 'A neighbour is threatened again and again by a relative of somebody on the team',
    neighbourhood: 'Milton',
    only: { names: ['Moira Kettering'], reason: 'A relative of a colleague is involved.' },
  });
  const inspector = await Person.signedIn(browser, 'inspector');
  const refusal = async (address: string) => {
    await inspector.open(`/problems/${address}`, 404);
    return (await inspector.main.innerText()).replace(/Request number: .*/, '');
  };
  expect(await refusal(reference)).toBe(await refusal('PR-2026-99999'));
  for (const tab of ['log', 'evidence', 'costs', 'people', 'summary', 'history', 'scanning'])
    expect(await refusal(`${reference}/${tab}`)).toBe(await refusal(`PR-2026-99999/${tab}`));
  await inspector.open(`/problems?words=${reference}`);
  await expect(inspector.main).not.toContainText('threatened again and again');
  await sergeant.open(`/problems/${reference}`);
  await expect(sergeant.main).toContainText('Restricted: named people only');
});
