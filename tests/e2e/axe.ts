import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** The rules of WCAG 2.2 level AA and of all that it contains, by axe's names. */
const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** For each page in a browser without scripts, the page with scripts on which axe looks at it. */
const mirrors = new WeakMap<Page, Page>();

async function mirrorOf(page: Page): Promise<Page> {
  const known = mirrors.get(page);
  if (known) return known;
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: true });
  if (!context) throw new Error('The page has no browser.');
  const mirror = await context.newPage();
  mirrors.set(page, mirror);
  return mirror;
}

/**
 * Axe is a script itself. What a browser without scripts shows is laid as it stands, at the same address, into one
 * that runs axe's script but none of the page's own.
 */
async function reflected(page: Page): Promise<Page> {
  const [mirror, html] = [await mirrorOf(page), await page.content()];
  await mirror.unrouteAll();
  await mirror.route(page.url().replace(/#.*/, ''), (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body: html.replaceAll(/<\/?noscript>/g, ''),
    }),
  );
  await mirror.goto(page.url());
  return mirror;
}

/**
 * Pins of a map stand where their places are, and the list beside every map leads to the same pages: of 2.5.8 (target
 * size) both exceptions, "essential" and "equivalent", hold for them. Axe cannot know that.
 */
const isExempt = (rule: string, selector: string): boolean =>
  rule === 'target-size' && /\.map-(pin|cluster)\b[^ ]*$/.test(selector);

/** What axe looks at, on one line: elements, their roles, states and kinds, and where words stand; not which words. */
const shapeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const said = new Set([
      'class',
      'type',
      'role',
      'lang',
      'scope',
      'tabindex',
      'style',
      'autocomplete',
      'media',
    ]);
    const attribute = ({ name, value }: Attr) =>
      said.has(name) || (name.startsWith('aria-') && !/by$|controls$|owns$|label$/.test(name))
        ? `${name}=${value}`
        : `${name}${value ? '' : '='}`;
    const shape = (element: Element): string => {
      const parts = [...element.childNodes].map((node) => {
        if (node instanceof Element) return shape(node);
        return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() ? '…' : '';
      });
      // A list of five rows of one form has the faults of a list of two.
      const different = parts.filter((part, i) => part && part !== parts.slice(0, i).findLast(Boolean));
      const attributes = [...element.attributes].map(attribute).sort().join(' ');
      return `<${element.localName} ${attributes}>${different.join('')}</>`;
    };
    return shape(document.body);
  });

/** The shapes in which axe found nothing, by project. Journeys meet the same page many times; looking takes half of their time. */
const found = new Set<string>();

/**
 * Fails with the rule, the elements and the help page of every breach of WCAG 2.2 AA that axe finds on the page as it
 * stands.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { name, use } = test.info().project;
  const shape = `${name} ${await shapeOf(page)}`;
  if (found.has(shape)) return;
  const scripts = use.javaScriptEnabled !== false;
  const seen = scripts ? page : await reflected(page);
  // Only breaches are reported on: what holds for every other element would take longer to write than to find.
  const { violations } = await new AxeBuilder({ page: seen })
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: WCAG_2_2_AA }, resultTypes: ['violations'] })
    .analyze();
  const breaches = violations.flatMap(({ id, help, helpUrl, nodes }) => {
    const meant = nodes.filter(({ target }) => !isExempt(id, target.join(' ')));
    const where = meant.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`);
    return meant.length > 0 ? [{ rule: `${id}: ${help} (${helpUrl})`, where }] : [];
  });
  expect(breaches, `accessibility of ${page.url()}`).toEqual([]);
  found.add(shape);
}
