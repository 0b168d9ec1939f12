import { gzipSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';

const KB = 1024;

/** What DESIGN's budgets allow a kind of page, in kB as sent (gzip); the style sheet and the page's own text apart. */
const budgets = { public: 0, publicMap: 60, form: 100, map: 150 };
const CSS_KB = 25;
const HTML_KB = 30;

type Weights = { html: number; css: number; script: number };

function kindOf(response: Response): keyof Weights | null {
  const type = response.headers()['content-type'] ?? '';
  if (response.status() !== 200) return null;
  if (type.includes('html')) return 'html';
  if (type.includes('css')) return 'css';
  return type.includes('javascript') || response.url().endsWith('/base-map.json') ? 'script' : null;
}

/**
 * What a first visit to a path brings, in kB compressed; the base map counts with the scripts that draw it. What came is
 * fetched once more to be weighed, since a browser does not keep every body.
 */
async function weigh(page: Page, path: string): Promise<Weights> {
  const came = new Map<string, keyof Weights>();
  const keep = (response: Response) => {
    const kind = kindOf(response);
    if (kind) came.set(response.url(), kind);
  };
  // What an earlier page still loads is none of this one's.
  await page.waitForLoadState('networkidle');
  page.on('response', keep);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  page.off('response', keep);
  const weights: Weights = { html: 0, css: 0, script: 0 };
  for (const [url, kind] of came) {
    const answer = await page.request.get(url);
    expect(answer.status(), url).toBe(200);
    weights[kind] += gzipSync(await answer.body()).byteLength / KB;
  }
  return weights;
}

async function expectWithin(page: Page, path: string, scriptKB: number): Promise<void> {
  const { html, css, script } = await weigh(page, path);
  expect.soft(html, `${path}: HTML in kB`).toBeGreaterThan(0);
  expect.soft(html, `${path}: HTML in kB`).toBeLessThanOrEqual(HTML_KB);
  expect.soft(css, `${path}: CSS in kB`).toBeGreaterThan(0);
  expect.soft(css, `${path}: CSS in kB`).toBeLessThanOrEqual(CSS_KB);
  expect.soft(script, `${path}: scripts in kB`).toBeLessThanOrEqual(scriptKB);
}

/** Every visit is a first one: what a browser kept would weigh nothing. */
async function withoutCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

test.beforeEach(async ({ page }) => withoutCache(page));

test('public pages weigh no more than their budget', async ({ page }) => {
  for (const path of ['/neighbourhoods', '/privacy', '/accessibility', '/cookies'])
    await expectWithin(page, path, budgets.public);
  await expectWithin(page, '/sign-in', budgets.form);
  await expectWithin(page, '/', budgets.publicMap);
  await page.goto('/neighbourhoods');
  const neighbourhood = await page.locator('main a[href^="/neighbourhoods/"]').first().getAttribute('href');
  await expectWithin(page, neighbourhood ?? '', budgets.publicMap);
});

test('signed-in pages weigh no more than their budget', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill('sgt.selwyn@hampshire.example');
  await page.getByLabel('Password').fill('solve-it-together');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/desk/);
  for (const path of ['/desk', '/reviews', '/actions', '/call-handling', '/account'])
    await expectWithin(page, path, budgets.form);
  await page.goto('/problems?stage=response');
  const problem = await page.locator('main a[href^="/problems/PR-"]').first().getAttribute('href');
  for (const path of ['/problems', '/problems/new/where', problem ?? ''])
    await expectWithin(page, path, budgets.map);
  for (const tab of ['/scanning', '/response', '/people', '/history', '/log', '/evidence', '/costs'])
    await expectWithin(page, `${problem}${tab}`, budgets.map);
});
