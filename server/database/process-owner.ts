import fs from 'node:fs';

/**
 * The user that PostgreSQL runs as when it cannot be us: root may not run it, so `nobody` does.
 * Null for an ordinary user and on Windows.
 */
export const otherOwner: { uid: number; gid: number } | null =
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : null;

/** What Linux says of a process: its program's name and its state; null elsewhere or when there is none. */
function lookUp(pid: number): { name: string; state: string } | null {
  try {
    const [, name = '', state = ''] =
      /\((.*)\) (\S)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { name, state };
  } catch {
    return null;
  }
}

/** Is the process still there? One that belongs to someone else is; one that ended and waits to be noticed is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return lookUp(pid)?.state !== 'Z';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Is the process PostgreSQL's? After a restart of the machine its number may be another program's. */
export function isPostgres(pid: number): boolean {
  return isAlive(pid) && (lookUp(pid)?.name ?? 'postgres') === 'postgres';
}

/** PostgreSQL needs nothing of our environment, and should not see the keys in it; on Windows it cannot start without. */
export const postgresEnvironment: NodeJS.ProcessEnv =
  process.platform === 'win32' ? process.env : { NODE_ENV: 'production' };
