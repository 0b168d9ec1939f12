import fs from 'node:fs';
import { ensureBuilt } from '../../server/launch/build.mjs';
import { ensureInstalled } from '../../server/launch/install.mjs';
import { fail, inProject } from '../../server/launch/project.mjs';
import { findChromium } from './chromium.mjs';
import { journeyTotals, vitestTotals } from './totals.mjs';
import { runTool } from './tool.mjs';

const results = inProject('test-results');
const total = { passed: 0, failed: 0 };

function count(what, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  console.log(`\n== ${what}: ${passed} passed, ${failed} failed\n`);
}

const step = (what, name, bin, args) => {
  console.log(`== ${what} …`);
  const ok = runTool(name, bin, args);
  count(what, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
};

/** Runs a test runner that leaves its figures in a file; what it could not even start counts as a failure. */
function suite(what, read, run) {
  console.log(`== ${what} …`);
  const file = `${results}/${read.name}.json`;
  fs.rmSync(file, { force: true });
  const ok = run(file);
  const { passed, failed } = read(file);
  count(what, { passed, failed: ok || failed > 0 ? failed : 1 });
}

try {
  ensureInstalled();
  fs.mkdirSync(results, { recursive: true });
  step('Types', 'typescript', 'tsc', ['--noEmit']);
  step('Lint (eslint)', 'eslint', 'eslint', ['.']);
  step('Lint (prettier)', 'prettier', 'prettier', ['--check', '--log-level', 'warn', '.']);
  step('Lint (knip)', 'knip', 'knip', ['--no-progress']);
  suite('Unit and database tests', vitestTotals, (file) =>
    runTool('vitest', 'vitest', [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]),
  );
  const chromium = findChromium();
  await ensureBuilt({ say: console.log });
  suite('Journeys in a browser', journeyTotals, (file) =>
    runTool(
      '@playwright/test',
      'playwright',
      ['test', '--config', 'tests/playwright.config.ts', '--pass-with-no-tests'],
      {
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      },
    ),
  );
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  fail(error);
}
