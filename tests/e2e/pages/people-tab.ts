import { expect } from '@playwright/test';
import type { Person } from './person';

/** Admits an organisation to a problem with the record of what is disclosed to it, why and by whom. */
export async function admit(sergeant: Person, reference: string, organisation: string): Promise<void> {
  await sergeant.open(`/problems/${reference}/people`);
  await sergeant.unfold('Admit an organisation');
  const list = sergeant.main.getByLabel('Organisation and sharing agreement');
  const option = list.locator('option').filter({ hasText: organisation }).first();
  await list.selectOption(await option.innerText());
  await sergeant.write('Legal gateway', 'Crime and Disorder Act 1998, section 115');
  await sergeant.write(
    'Why does it need to read this problem?',
    'It manages land beside the field and meets those who ride there.',
  );
  await sergeant.press('Admit it');
  await expect(sergeant.main).toContainText(organisation);
  await expect(sergeant.main.getByText('Crime and Disorder Act 1998, section 115').first()).toBeVisible();
}
