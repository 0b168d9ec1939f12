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
