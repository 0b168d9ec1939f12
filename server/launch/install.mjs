import fs from 'node:fs';
import { inProject } from './project.mjs';
import { runNpm } from './run.mjs';

const packagesOf = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return null;
  }
};

/** Packages that npm may leave out on this machine: those of other platforms. */
const mayBeAbsent = (entry) => entry.optional || entry.devOptional || entry.peer;

/** Does node_modules hold what package-lock.json names? npm keeps its own account of what it installed there. */
function isInstalled() {
  const locked = packagesOf(inProject('package-lock.json'));
  const installed = packagesOf(inProject('node_modules', '.package-lock.json'));
  if (!locked || !installed) return false;
  for (const [place, entry] of Object.entries(locked)) {
    if (place === '') continue;
    const there = installed[place];
    // A folder that went missing is no matter of npm's account.
    if (there && !fs.existsSync(inProject(place, 'package.json'))) return false;
    if (there ? there.version !== entry.version : !mayBeAbsent(entry)) return false;
  }
  return true;
}

/** Installs the locked dependencies when they are missing or are not those of package-lock.json. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the dependencies …');
  runNpm('Installing the dependencies', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--include=dev',
    '--loglevel=error',
  ]);
}
