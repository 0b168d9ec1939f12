// `npm run prime -- <command>`: the command line, installed and built when that is needed.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { fail, inProject } from './project.mjs';
import { quietEnvironment } from './run.mjs';
import { pathToFileURL } from 'node:url';

Object.assign(process.env, quietEnvironment);
process.env.NODE_ENV ??= 'production';
try {
  ensureInstalled();
  await ensureBuilt({ names: ['process'] });
  const { prime } = await import(pathToFileURL(inProject('build', 'process', 'prime.js')).href);
  process.exitCode = await prime(process.argv.slice(2));
} catch (error) {
  fail(error);
}
