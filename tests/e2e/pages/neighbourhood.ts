import { expect } from '@playwright/test';
import type { Person } from './person';

/** Finds a neighbourhood by the name of a place, and gives the address of its page. */
export async function findByPlace(resident: Person, place: string): Promise<string> {
  await resident.open('/');
  await resident.main.getByLabel('Town, village, street or postcode').fill(place);
  await resident.press('Find your neighbourhood');
  if (!/\/neighbourhoods\//.test(resident.page.url())) await resident.follow(place);
  await expect(resident.main.getByRole('heading', { level: 1 })).toContainText(place);
  return new URL(resident.page.url()).pathname;
}

/** Finds a neighbourhood in the list of all. */
export async function findInList(resident: Person, name: string): Promise<void> {
  await resident.open('/');
  await resident.follow('All neighbourhoods, A to Z');
  await resident.follow(name);
  await expect(resident.main.getByRole('heading', { level: 1 })).toContainText(name);
}

type Priority = { title: string; promise: string; sayThis: string; reference: string };

/** Sets a priority that stands for a problem. */
export async function setPriority(person: Person, neighbourhood: string, priority: Priority): Promise<void> {
  await person.open(`${neighbourhood}/manage`);
  await person.press('Add a priority');
  await person.write('Priority', priority.title);
  await person.write('We said', priority.promise);
  await person.write('Say this', priority.sayThis);
  await person.tick(new RegExp(`^${priority.reference}:`));
  await person.press('Save priority');
  await expect(person.main.getByRole('link', { name: priority.title }).first()).toBeVisible();
}
