import { expect } from '@playwright/test';
import type { Person } from './person';

/** Types the caller's words into the one box and comes to the screen of the neighbourhood. */
export async function findForCaller(callHandler: Person, neighbourhood: string): Promise<void> {
  await callHandler.open('/call-handling');
  await callHandler.write('Where is it, in the caller’s words?', neighbourhood);
  await callHandler.press('Find');
  if (await callHandler.main.locator('.call__candidates').isVisible())
    await callHandler.follow(new RegExp(`^${neighbourhood},`));
  await expect(callHandler.main.locator('#call-place')).toContainText(neighbourhood);
}

/** Finds a live problem by the caller's words and says that this call is about it, too. */
export async function matchCall(callHandler: Person, title: string): Promise<void> {
  await callHandler.open('/call-handling');
  await callHandler.write('Where is it, in the caller’s words?', title);
  await callHandler.press('Find');
  const candidates = callHandler.main.locator('.call__candidates li');
  if ((await candidates.count()) > 0)
    await callHandler.arrive(() => candidates.filter({ hasText: title }).getByRole('link').click());
  await callHandler.press(new RegExp(`^This call matches.*${title}`));
}
