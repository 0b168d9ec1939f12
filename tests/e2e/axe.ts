import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules of WCAG 2.2 level AA and of all that it contains, by axe's names. */
const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails with the rule, the elements and the help page of every breach of WCAG 2.2 AA that axe finds on the page as it
 * stands.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_2_2_AA).analyze();
  const breaches = violations.map(({ id, help, helpUrl, nodes }) => ({
    rule: `${id}: ${help} (${helpUrl})`,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }));
  expect(breaches, `accessibility of ${page.url()}`).toEqual([]);
}
