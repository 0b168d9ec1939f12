import { expect } from '@playwright/test';
import type { Person } from './person';

const tab = (reference: string) => `/problems/${reference}/summary`;

/** Saves a draft whose words name somebody, is stopped at that name, and corrects it. */
export async function draftSummary(
  person: Person,
  reference: string,
  { name, told }: { name: string; told: string },
): Promise<void> {
  await person.open(tab(reference));
  await person.write('What we did together', `${told} ${name} was spoken to.`);
  await person.press('Save draft');
  await expect(person.main.getByText('This cannot be published until these words are changed')).toBeVisible();
  await expect(person.main.getByRole('listitem').filter({ hasText: `“${name}”` })).not.toHaveCount(0);
  await expect(person.main.getByRole('button', { name: 'Send for approval' })).toHaveCount(0);
  await person.write('What we did together', told);
  await person.press('Save draft');
  await expect(person.main.getByText('Nothing in these words was found to name anybody.')).toBeVisible();
}

/** Chooses the problem's picture, described, for the draft. */
export async function addPicture(person: Person, reference: string, description: string): Promise<void> {
  await person.open(tab(reference));
  await person.write('Describe what it shows', description);
  await person.press('Add picture');
  await expect(person.main.getByText(description).first()).toBeVisible();
}

/** The first signature. */
export async function sendForApproval(person: Person, reference: string): Promise<void> {
  await person.open(tab(reference));
  await person.press('Send for approval');
  await expect(person.main.getByText('Sent for approval.')).toBeVisible();
  await expect(person.main.getByRole('button', { name: 'Approve and publish' })).toHaveCount(0);
}

/** An organisation that is named finds the words on its desk and agrees to them. */
export async function agreeToWords(partner: Person, reference: string): Promise<void> {
  await partner.open('/desk');
  const waiting = partner.main.getByRole('listitem').filter({ hasText: reference });
  await partner.follow('Read it and answer', waiting);
  await partner.tick('We agree');
  await partner.press('Send the answer');
}

/** The second signature, by somebody else, with an answer on every word that is asked about: it is published. */
export async function approveAndPublish(person: Person, reference: string): Promise<void> {
  await person.open(tab(reference));
  for (const answer of await person.main.locator('textarea[name^="answers."]').all())
    await answer.fill('Very many people and places here are like this.');
  await person.press('Approve and publish');
  await expect(person.main.getByRole('heading', { name: 'Published now' })).toBeVisible();
  await expect(person.main.getByText('Published. Residents can read it now.')).toBeVisible();
}

/** Takes the published summary away with a reason that residents read. */
export async function withdraw(person: Person, reference: string, reason: string): Promise<void> {
  await person.open(tab(reference));
  await person.write('Reason for withdrawing it', reason);
  await person.press('Withdraw');
  await expect(person.main).toContainText(reason);
}
