import { expect } from '@playwright/test';
import type { Person } from './person';

type Check = {
  /** Names that no rule finds: marked by typing them, as without scripts. */
  mark?: readonly string[];
  /** What stands in the version that everybody reads. */
  shown?: readonly string[];
  /** What must no longer stand there. */
  hidden?: readonly string[];
};

/** Answers every question about a finding that is too unsure: it is taken out. */
async function takeOutWhatIsAsked(person: Person): Promise<void> {
  for (const answer of await person.main.getByLabel(/^Take it out: it reads/).all()) await answer.check();
}

/** Looks at both versions of what was written, marks what was missed, and saves. */
export async function checkAndSave(
  person: Person,
  button: string | RegExp,
  check: Check = {},
): Promise<void> {
  const { mark = [], shown = [], hidden = [] } = check;
  await takeOutWhatIsAsked(person);
  if (mark.length > 0) {
    await person.unfold('Did we miss anything?');
    await person.write('Words that identify somebody', mark.join('\n'));
    await person.choose('What they are', { value: 'person' });
    await person.press('Show both versions again');
  }
  const version = (heading: string, words: string) =>
    person.main.locator('.app-version').filter({ hasText: heading }).filter({ hasText: words });
  for (const words of shown) await expect(version('As everybody reads it', words)).not.toHaveCount(0);
  for (const words of hidden) {
    await expect(version('As you wrote it', words)).not.toHaveCount(0);
    await expect(version('As everybody reads it', words)).toHaveCount(0);
  }
  await person.press(button);
}
