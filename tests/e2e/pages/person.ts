import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { signedInBefore } from '../signed-in';

const PASSWORD = 'solve-it-together';

/** Addresses at which the demo world lets its invented people in; all of them meet in Portsmouth. */
export const people = {
  officer: 'pc.kettering@hampshire.example',
  pcso: 'pcso.radcliffe@hampshire.example',
  inspector: 'insp.kowalczyk@hampshire.example',
  sergeant: 'sgt.selwyn@hampshire.example',
  neighbouringSergeant: 'sgt.fairclough@hampshire.example',
  council: 'tariq.ollerton@portsmouth-council.example',
  housing: 'isla.prendergast@harbour-homes.example',
  callHandler: 'gemma.mahoney@hampshire.example',
  administrator: 'imran.galbraith@hampshire.example',
  informationManager: 'nadia.dowling@hampshire.example',
} as const;

/** Somebody in a browser of their own. Every page that they come to is held to WCAG 2.2 AA before they act on it. */
export class Person {
  private status = 0;

  private constructor(readonly page: Page) {
    page.on('response', (answer) => {
      if (answer.request().isNavigationRequest()) this.status = answer.status();
    });
  }

  /** Somebody who is not signed in, in a browser set up as the project says. */
  static async anonymous(browser: Browser): Promise<Person> {
    const context = await browser.newContext();
    return new Person(await context.newPage());
  }

  /** Somebody who signs in by hand and arrives on their desk, or who did so before in this worker. */
  static async signedIn(browser: Browser, who: keyof typeof people): Promise<Person> {
    const storageState = signedInBefore.get(people[who]);
    if (storageState) return new Person(await (await browser.newContext({ storageState })).newPage());
    const person = await Person.anonymous(browser);
    await person.open('/sign-in');
    await person.write('E-mail address', people[who]);
    await person.write('Password', PASSWORD);
    await person.press('Sign in');
    await expect(person.page).toHaveURL(/\/(desk|call-handling)$/);
    signedInBefore.set(people[who], await person.page.context().storageState());
    return person;
  }

  /** The page's own part, without header, navigation and footer. */
  get main(): Locator {
    return this.page.getByRole('main');
  }

  /**
   * Does what loads another page, waits for it and checks it.
   * @param status what it is to answer with; by default anything but a refusal
   */
  async arrive(act: () => Promise<unknown>, status?: number): Promise<void> {
    const loaded = this.page.waitForEvent('load', { timeout: 30_000 });
    await Promise.all([loaded, act()]);
    const answered = expect(this.status, `status of ${this.page.url()}`);
    if (status) answered.toBe(status);
    else answered.toBeLessThan(400);
    await expectAccessible(this.page);
  }

  /** Opens an address. */
  async open(path: string, status?: number): Promise<void> {
    await this.arrive(() => this.page.goto(path), status);
  }

  /** Follows the first link of this name. */
  async follow(name: string | RegExp, within: Locator = this.main): Promise<void> {
    await this.arrive(() => within.getByRole('link', { name }).first().click());
  }

  /** Presses a button that sends its form. */
  async press(name: string | RegExp, within: Locator = this.main): Promise<void> {
    await this.arrive(() => within.getByRole('button', { name }).first().click());
  }

  /**
   * Presses a button whose form is refused: the title says so, and the summary of what is wrong has the focus where
   * scripts run.
   */
  async pressInVain(name: string | RegExp): Promise<Locator> {
    await this.arrive(() => this.main.getByRole('button', { name }).first().click(), 400);
    const summary = this.page.locator('.govuk-error-summary');
    await expect(summary).toBeVisible();
    await expect(this.page).toHaveTitle(/^Error: /);
    if (this.runsScripts) await expect(summary).toBeFocused();
    return summary;
  }

  /** Types into the field with exactly this label. */
  async write(label: string, words: string, within: Locator = this.main): Promise<void> {
    await within.getByLabel(label, { exact: true }).fill(words);
  }

  /** Chooses radios or ticks boxes by what stands beside them. */
  async tick(...labels: (string | RegExp)[]): Promise<void> {
    for (const label of labels) await this.main.getByLabel(label).first().check();
  }

  /** Chooses from the list with exactly this label. */
  async choose(label: string, option: string | { label: string } | { value: string }): Promise<void> {
    await this.main.getByLabel(label, { exact: true }).first().selectOption(option);
  }

  /** Unfolds a part of the page that is folded away. */
  async unfold(summary: string | RegExp): Promise<void> {
    const details = this.main
      .locator('details')
      .filter({ has: this.page.getByText(summary) })
      .first();
    if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
  }

  /** Fills in the three boxes of a date. */
  async date(legend: string | RegExp, day: Date): Promise<void> {
    const group = this.main.getByRole('group', { name: legend });
    await group.getByLabel('Day').fill(String(day.getDate()));
    await group.getByLabel('Month').fill(String(day.getMonth() + 1));
    await group.getByLabel('Year').fill(String(day.getFullYear()));
  }

  /** Whether this browser runs scripts. */
  get runsScripts(): boolean {
    return test.info().project.use.javaScriptEnabled !== false;
  }
}

/** The day so many days before today. */
export function daysAgo(days: number): Date {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return day;
}
