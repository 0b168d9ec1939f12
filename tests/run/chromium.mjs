import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { PlainError } from '../../server/launch/project.mjs';
import { runTool } from './tool.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

const works = (file) => Boolean(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;

const playwrightsOwn = () => createRequire(import.meta.url)('@playwright/test').chromium.executablePath();

const installed = () => [process.env.CHROMIUM_PATH, ...PLACES, playwrightsOwn()].find(works);

/** Debian and its kin as root take the system's package, which brings the libraries along. */
function installDebians() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}

/** Gives a Chromium that runs: CHROMIUM_PATH, one that is installed, else installs one. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !works(given)) throw new PlainError(`CHROMIUM_PATH is ${given}, which does not run.`);
  if (!installed()) console.log('== Installing Chromium …');
  if (!installed()) installDebians();
  if (!installed()) runTool('@playwright/test', 'playwright', ['install', 'chromium']);
  const chromium = installed();
  if (!chromium)
    throw new PlainError('No Chromium was found or could be installed. Install one and set CHROMIUM_PATH.');
  return chromium;
}
