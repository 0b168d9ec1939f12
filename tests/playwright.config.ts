import { defineConfig, devices } from '@playwright/test';
import { freePort } from '../server/database/running';

// Read again in every worker: the first reading decides.
process.env.JOURNEYS_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.JOURNEYS_PORT}`;

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/journeys',
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? ([['json']] as const) : [])],
  workers: 2,
  retries: 0,
  // Generous: a slow machine makes a run long, not red.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A button that is not there fails its own step at once, not the whole journey in the end.
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    // A trace of every step takes half as long again: asked for with TRACE=1.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: QUIET },
  },
  projects: [
    // The longest journey runs with scripts on a phone and without them on a desk, or the suite would be too long.
    { name: 'desk', grepInvert: /@phone-not-desk/ },
    // A journey tagged so runs once more on a phone, or in a browser without JavaScript.
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'without-script', grep: /@without-script/, use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: 'node tests/serve.mjs',
    cwd: '..',
    url: `${baseURL}/readyz`,
    env: { PORT: process.env.JOURNEYS_PORT },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
  },
});
