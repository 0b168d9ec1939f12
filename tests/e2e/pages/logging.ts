import { expect } from '@playwright/test';
import { daysAgo, type Person } from './person';
import { checkAndSave } from './separation-check';

export type Logged = {
  title: string;
  neighbourhood: string;
  /** Whom alone it exists for, besides who logs it; everybody who may see such problems when left out. */
  only?: { names: readonly string[]; reason: string };
};

/** Moves the map under the pin by a tap and by the arrow keys; the neighbourhood is named before going on. */
async function nudgeMap(person: Person, neighbourhood: string): Promise<void> {
  const map = person.page.getByRole('region', { name: /Map to choose the place/ });
  const longitude = person.page.locator('input[name=longitude]');
  const before = await longitude.inputValue();
  await map.click({ position: { x: 190, y: 150 } });
  await expect(longitude).not.toHaveValue(before);
  const tapped = await longitude.inputValue();
  await map.focus();
  await map.press('ArrowRight');
  await expect(longitude).not.toHaveValue(tapped);
  await expect(
    person.main.getByRole('status').filter({ hasText: `In ${neighbourhood}, Portsmouth.` }),
  ).toBeVisible();
}

/** Who has neighbourhoods of their own chooses from them; others find the place by its name. */
async function choosePlace(person: Person, neighbourhood: string): Promise<void> {
  const offered = person.main.getByRole('link', { name: neighbourhood, exact: true });
  if ((await offered.count()) === 0) {
    await person.write('Or type a place', neighbourhood);
    await person.press('Find the place');
  }
  await person.arrive(() => offered.first().click());
}

async function sayWhere(person: Person, { neighbourhood }: Logged): Promise<void> {
  await choosePlace(person, neighbourhood);
  await expect(person.main.getByText(`In ${neighbourhood}, Portsmouth.`)).toBeVisible();
  if (person.runsScripts) await nudgeMap(person, neighbourhood);
  await person.tick('A public place');
  await person.write('What people call it (optional)', 'The playing field');
  await person.press('Continue');
}

async function sayWhat(person: Person, { title }: Logged): Promise<void> {
  await person.write('The problem in one sentence', title);
  await person.choose('Category', { label: 'Vehicle nuisance' });
  await person.write(
    'What happens? (optional)',
    'Five or six mopeds race in rings for about half an hour, then leave by the footpath.',
  );
  await person.tick('Every week');
  await person.date('Since when?', daysAgo(120));
  await person.press('Continue');
}

async function sayWho(person: Person): Promise<void> {
  await person.tick('Residents', 'Council');
  await person.write('Who is harmed, and how? (optional)', 'Families keep away after dark and sleep badly.');
  await person.press('Continue');
}

async function sayWhoMayKnow(person: Person, only: Logged['only']): Promise<void> {
  await person.unfold('Restrict it to named people');
  const restricted = person.main.getByLabel('Restrict this problem');
  await expect(restricted).not.toBeChecked();
  if (!only) return;
  await restricted.check();
  await person.write('Why it is restricted', only.reason);
  await person.tick(...only.names.map((name) => new RegExp(`^${name},`)));
}

/** Logs a problem on the four pages and gives its reference. */
export async function logProblem(person: Person, problem: Logged): Promise<string> {
  await person.open('/problems/new');
  // Another journey of the same person may be half-way through logging.
  if (await person.main.getByRole('button', { name: 'Start a new one' }).isVisible())
    await person.press('Start a new one');
  await sayWhere(person, problem);
  await sayWhat(person, problem);
  await sayWho(person);
  await sayWhoMayKnow(person, problem.only);
  await checkAndSave(person, 'Save the problem', { shown: [problem.title] });
  await expect(person.main.getByRole('heading', { level: 1 })).toHaveText('Problem logged');
  const reference = /PR-\d{4}-\d+/.exec(await person.main.innerText())?.[0];
  if (!reference) throw new Error('The page does not give a reference.');
  return reference;
}
