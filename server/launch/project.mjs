import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: the commands work whatever folder they are called from. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** A path inside the project, from its parts. */
export const inProject = (...parts) => path.join(project, ...parts);

/** Says in one line what stopped the command, and ends it. Only unforeseen errors show where they arose. */
export function fail(error) {
  const foreseen = error instanceof Error && error.name === 'PlainError';
  console.error(foreseen ? error.message : error);
  process.exit(1);
}

/** An error whose message is for the person at the keyboard: what happened and what to do. */
export class PlainError extends Error {
  name = 'PlainError';
}
