// Builds what npm start would build, without starting.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { fail } from './project.mjs';

try {
  ensureInstalled();
  await ensureBuilt({ say: console.log });
} catch (error) {
  fail(error);
}
