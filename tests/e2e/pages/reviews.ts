import { expect } from '@playwright/test';
import type { Person } from './person';
import { checkAndSave } from './separation-check';
import type { StageName } from './stage-work';

async function openReview(sergeant: Person, reference: string): Promise<void> {
  await sergeant.open('/reviews');
  await sergeant.follow(reference);
  await expect(sergeant.main.getByText(`Review of ${reference}`)).toBeVisible();
}

/** Returns a submission from the queue, with words beside one of its questions and a reason for the whole. */
export async function returnStage(
  sergeant: Person,
  reference: string,
  { question, words, reason }: { question: string; words: string; reason: string },
): Promise<void> {
  await openReview(sergeant, reference);
  await sergeant.unfold(`Say something on this: ${question}`);
  await sergeant.write(`Your words on this (optional): ${question}`, words);
  await sergeant.tick('Return it');
  await sergeant.write('Reason', reason);
  await sergeant.press('Continue');
  await checkAndSave(sergeant, 'Save the decision');
}

/** Approves a submission from the queue; the problem then stands at the stage named. */
export async function approveStage(
  sergeant: Person,
  reference: string,
  next: StageName | 'closed',
): Promise<void> {
  await openReview(sergeant, reference);
  await sergeant.tick(/^Approve/);
  await sergeant.press('Continue');
  if (await sergeant.main.getByRole('heading', { name: 'Check before saving' }).isVisible())
    await checkAndSave(sergeant, 'Save the decision');
  await sergeant.open(`/problems/${reference}`);
  const now = sergeant.page.locator('[aria-current=step]');
  if (next === 'closed') await expect(sergeant.main.getByText('Closed', { exact: true })).toBeVisible();
  else await expect(now).toContainText(next, { ignoreCase: true });
}
