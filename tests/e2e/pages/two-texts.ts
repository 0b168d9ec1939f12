import { expect } from '@playwright/test';
import type { Person } from './person';

const HEADING = 'Someone else changed this while you were writing';

/** Presses what saves a form that comes too late: the answer is the page of two texts, which says who saved first. */
export async function pressTooLate(person: Person, button: string, first: string | RegExp): Promise<void> {
  await person.arrive(() => person.main.getByRole('button', { name: button }).first().click(), 409);
  await expect(person.main.getByRole('heading', { name: HEADING })).toBeVisible();
  await expect(person.main).toContainText(first);
}

/** Sees both values of a field of which one is chosen, and takes one's own or the one that is saved. */
export async function take(
  person: Person,
  field: string,
  values: { yours: string; saved: string },
  which: keyof typeof values,
): Promise<void> {
  const group = person.main.getByRole('group', { name: field, exact: true });
  const [yours, saved] = [`Yours: ${values.yours}`, `Saved now: ${values.saved}`];
  await expect(group.getByLabel(yours, { exact: true })).toBeChecked();
  await group.getByLabel(which === 'yours' ? yours : saved, { exact: true }).check();
}

/** Sees both texts of a field and puts them together. */
export async function merge(
  person: Person,
  field: string,
  { yours, saved }: { yours: string; saved: string },
): Promise<void> {
  const region = person.main.getByRole('region', { name: field });
  await expect(region).toContainText(saved);
  const own = region.getByLabel('Your text');
  await expect(own).toHaveValue(yours);
  await own.fill(`${yours} ${saved}`);
}
