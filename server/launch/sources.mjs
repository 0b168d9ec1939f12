import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

const isSource = (name) => !/\.(test|spec)\.tsx?$|\.md$/.test(name);

function* filesOf(place) {
  const stat = fs.statSync(inProject(place), { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) {
    yield place;
    return;
  }
  const names = fs.readdirSync(inProject(place)).sort();
  for (const name of names) if (isSource(name)) yield* filesOf(path.posix.join(place, name));
}

/** A hash of the names and contents of all files in the given folders and files of the project. */
export function fingerprint(places) {
  const hash = crypto.createHash('sha256').update(process.version.split('.')[0]);
  for (const place of places) {
    for (const file of filesOf(place)) hash.update(`\0${file}\0`).update(fs.readFileSync(inProject(file)));
  }
  return hash.digest('hex');
}
