import { expect } from '@playwright/test';
import { daysAgo, type Person } from './person';
import { checkAndSave } from './separation-check';

type NewAction = { task: string; mechanism: string; organisation: string };

/** Adds an action that an organisation is to do, its person still to be named by itself. */
export async function addAction(person: Person, reference: string, action: NewAction): Promise<void> {
  await person.open(`/problems/${reference}/response`);
  await person.follow('Add an action');
  await person.write('What is to be done?', action.task);
  await person.write('Why should it work?', action.mechanism);
  await person.choose('Who is to do it?', { label: action.organisation });
  await person.date('By when?', daysAgo(-14));
  await person.press('Check and add');
  await checkAndSave(person, 'Add action');
  await expect(person.main.locator('#actions')).toContainText(action.task);
}

async function openAction(person: Person, reference: string): Promise<void> {
  await person.open('/actions');
  const row = person.main.getByRole('row').filter({ hasText: reference });
  await person.arrive(() => row.getByRole('link').first().click());
}

/** Takes an action of one's organisation on oneself. */
export async function takeAction(person: Person, reference: string, name: string): Promise<void> {
  await openAction(person, reference);
  await person.follow(/^Name who does it/);
  await person.choose('Person (optional)', { label: name });
  await person.press('Save');
  await expect(person.main).toContainText(name);
}

/** Says in one form what was done, when, by whom and for how long. */
export async function doAction(
  person: Person,
  reference: string,
  done: { words: string; role: string; minutes: number },
): Promise<void> {
  await openAction(person, reference);
  await person.write('What was done?', done.words);
  await person.choose('Role', { label: done.role });
  await person.write('How long, in minutes', String(done.minutes));
  await person.press('Check and save as done');
  await checkAndSave(person, 'Save as done', { shown: [done.words] });
  await expect(person.main.getByText(/^Done\. The log/)).toBeVisible();
}
