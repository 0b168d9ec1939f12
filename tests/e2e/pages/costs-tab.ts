import { expect } from '@playwright/test';
import type { Person } from './person';

/** The pounds that an organisation's time has cost, as the totals of the costs tab give them. */
export async function poundsOf(person: Person, reference: string, organisation: string): Promise<number> {
  await person.open(`/problems/${reference}/costs`);
  const totals = person.main.getByRole('table', { name: 'By organisation' });
  const row = totals.getByRole('row').filter({ hasText: organisation });
  await expect(row).toHaveCount(1);
  const [, pounds] = /£([\d,.]+)/.exec(await row.innerText()) ?? [];
  return Number(pounds?.replaceAll(',', ''));
}
