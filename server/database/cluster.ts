import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { codeOf, PlainError } from '../plain-error';
import type { Places } from './places';
import { isAlive, otherOwner, postgresEnvironment } from './process-owner';

const giveAway = (place: string) => otherOwner && fs.chownSync(place, otherOwner.uid, otherOwner.gid);

function makeFolders(at: Places, dataDir: string): void {
  try {
    // Not closed all the way: the user that runs PostgreSQL has to walk through the data folder.
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    fs.accessSync(dataDir, fs.constants.W_OK);
    fs.mkdirSync(path.dirname(at.cluster), { recursive: true, mode: 0o755 });
    fs.mkdirSync(at.cluster, { recursive: true, mode: 0o700 });
    giveAway(at.cluster);
  } catch (error) {
    throw new PlainError(
      `The data folder ${dataDir} cannot be written (${codeOf(error) || String(error)}). Give this user the right to write there, or set DATA_DIR to another folder.`,
    );
  }
}

function writePassword(at: Places): void {
  try {
    fs.writeFileSync(at.password, crypto.randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
    giveAway(at.password);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Removes what a start that was killed during initdb left; a folder's name holds the process that makes it. */
function sweepHalfMade(at: Places): void {
  for (const name of fs.readdirSync(at.cluster)) {
    const maker = /^new-(\d+)-/.exec(name)?.[1];
    if (maker && (Number(maker) === process.pid || !isAlive(Number(maker)))) {
      // initdb outlives its killed maker for a moment and still writes: what it adds meanwhile is removed at the next try.
      fs.rmSync(path.join(at.cluster, name), {
        recursive: true,
        force: true,
        maxRetries: 10,
        retryDelay: 100,
      });
    }
  }
}

const INITDB = ['-U', 'postgres', '--auth=scram-sha-256', '-E', 'UTF8', '--locale=C'];
const COLLATION = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/**
 * Creates the cluster if there is none: initdb runs in a folder of its own and is renamed into place, so this
 * may run twice at once and be killed at any moment. Throws a PlainError when the folder cannot be written.
 */
export function ensureCluster(at: Places, dataDir: string): void {
  makeFolders(at, dataDir);
  sweepHalfMade(at);
  if (fs.existsSync(at.data)) return;
  writePassword(at);
  const part = path.join(at.cluster, `new-${process.pid}-${crypto.randomBytes(4).toString('hex')}`);
  try {
    execFileSync(
      path.join(at.bin, 'initdb'),
      ['-D', part, `--pwfile=${at.password}`, ...INITDB, ...COLLATION],
      {
        ...otherOwner,
        stdio: 'pipe',
        env: postgresEnvironment,
        cwd: at.cluster,
        windowsHide: true,
      },
    );
  } catch (error) {
    fs.rmSync(part, { recursive: true, force: true });
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    const last = said.trim().split('\n').at(-1);
    throw new PlainError(`The database could not be created in ${at.cluster}: ${last}`);
  }
  try {
    fs.renameSync(part, at.data);
  } catch (error) {
    fs.rmSync(part, { recursive: true, force: true });
    if (!fs.existsSync(at.data)) throw error;
  }
}
