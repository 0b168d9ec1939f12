// `npm start`: from whatever state the folder is in to a serving process.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { fail, inProject } from './project.mjs';
import { quietEnvironment } from './run.mjs';
import { pathToFileURL } from 'node:url';

Object.assign(process.env, quietEnvironment);
process.env.NODE_ENV ??= 'production';
try {
  ensureInstalled();
  await ensureBuilt({ say: console.log });
  const { main } = await import(pathToFileURL(inProject('build', 'process', 'main.js')).href);
  await main();
} catch (error) {
  fail(error);
}
