/**
 * The user that PostgreSQL runs as when it cannot be us: root may not run it, so `nobody` does.
 * Null for an ordinary user and on Windows.
 */
export const otherOwner: { uid: number; gid: number } | null =
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : null;

/** Is the process still there? One that belongs to someone else is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** PostgreSQL needs nothing of our environment, and should not see the keys in it; on Windows it cannot start without. */
export const postgresEnvironment: NodeJS.ProcessEnv =
  process.platform === 'win32' ? process.env : { NODE_ENV: 'production' };
