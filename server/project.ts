import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/** A path inside the folder that holds package.json, from its parts. */
export const inProject = (...parts: string[]): string => path.join(project, ...parts);
