import { expect } from '@playwright/test';
import type { Person } from './person';
import { checkAndSave } from './separation-check';

export type StageName = 'scanning' | 'analysis' | 'response' | 'assessment';

type Answer = {
  words: string;
  /** Labels of the choices to make. */
  choices?: readonly (string | RegExp)[];
  /** Numbers by the label of their field. */
  amounts?: Readonly<Record<string, number>>;
  /** Days by the legend of their fields. */
  days?: Readonly<Record<string, Date>>;
};

/** Answers one question of a stage, or answers it anew, and lands beside the answer. */
export async function answer(
  person: Person,
  reference: string,
  question: string,
  { words, choices = [], amounts = {}, days = {} }: Answer,
): Promise<void> {
  await person.open(`/problems/${reference}/answer/${question}`);
  await person.tick(...choices);
  for (const [label, amount] of Object.entries(amounts)) await person.write(label, String(amount));
  for (const [legend, day] of Object.entries(days)) await person.date(legend, day);
  await person.main.getByLabel(/^(Your answer|In your words)$/).fill(words);
  await person.press('Continue');
  await checkAndSave(person, 'Save the answer');
  await expect(person.page).toHaveURL(new RegExp(`#${question}$`));
  await expect(person.main.locator(`#${question}`)).toContainText(words);
}

type Hypothesis = { statement: string; test: string; finding: string; source: string; outcome: string };

/** Writes down a hypothesis with its test and finding. */
export async function addHypothesis(
  person: Person,
  reference: string,
  hypothesis: Hypothesis,
): Promise<void> {
  await person.open(`/problems/${reference}/analysis`);
  await person.follow('Add a hypothesis');
  await person.write('What do you think is happening?', hypothesis.statement);
  await person.write('How did you test it?', hypothesis.test);
  await person.write('What did you find?', hypothesis.finding);
  await person.tick(hypothesis.source, hypothesis.outcome);
  await person.press('Continue');
  await checkAndSave(person, 'Save the hypothesis');
  await expect(person.main.locator('#hypotheses')).toContainText(hypothesis.statement);
}

/** What the gate of a stage still wants. */
export async function missingAtGate(person: Person, reference: string, stage: StageName): Promise<string[]> {
  await person.open(`/problems/${reference}/${stage}`);
  return person.main.locator('.app-gate__missing').allInnerTexts();
}

/** Submits a stage whose gate is met. */
export async function submitStage(
  person: Person,
  reference: string,
  stage: StageName,
  closureReason?: string,
): Promise<void> {
  expect(await missingAtGate(person, reference, stage)).toEqual([]);
  if (closureReason) await person.tick(closureReason);
  await person.write('Anything the reviewer should know (optional)', 'All that the gate asks for is in.');
  await person.press(`Submit ${stage}`);
  await checkAndSave(person, `Submit ${stage}`);
  await expect(person.main.getByText(/submitted this on/)).toBeVisible();
}
