import { expect, type Locator } from '@playwright/test';
import type { Person } from './person';
import { checkAndSave } from './separation-check';

type Entry = {
  words: string;
  /** Handling code: who may see it. */
  code?: '1' | '2' | '3';
  /** Names to mark by hand. */
  mark?: readonly string[];
  shown?: readonly string[];
  hidden?: readonly string[];
  /** Who was there, one of each role, and for how long. */
  time?: { role: string; minutes: number; side: 'The problem' | 'The solution' };
};

/** Writes an entry, looks at both versions and saves. */
export async function writeEntry(person: Person, reference: string, entry: Entry): Promise<void> {
  const { words, code, time, ...check } = entry;
  await person.open(`/problems/${reference}/log`);
  await person.write('What happened?', words);
  if (time) {
    await person.unfold('Who was there and for how long');
    await person.choose('Role', { label: time.role });
    await person.write('How long, in minutes', String(time.minutes));
    await person.tick(time.side);
  }
  if (code) {
    await person.unfold(/^Graded/);
    await person.choose('Who may see it', { value: code });
  }
  await person.press('Check and save');
  await checkAndSave(person, 'Save entry', check);
  await expect(person.main.getByText('Entry saved.')).toBeVisible();
}

/** The entries of a log that the person may read and that hold these words. */
export async function entriesWith(person: Person, reference: string, words: string): Promise<Locator> {
  await person.open(`/problems/${reference}/log`);
  return person.main.locator('[id^=entry-]').filter({ hasText: words });
}
