import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import postgres from 'postgres';
import type { Places } from './places';
import { isPostgres } from './process-owner';

/** Any constant of the product: who holds this advisory lock owns the running server. */
const OWNER_LOCK = 42_2007;

/** What postmaster.pid says: the server's process (line 1) and port (line 4). */
function readPidFile(at: Places): { pid: number; port: number } | null {
  try {
    const lines = fs.readFileSync(path.join(at.data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/** The server that runs on the cluster now, if any. */
export function findRunning(at: Places): { pid: number; port: number } | null {
  const noted = readPidFile(at);
  return noted && isPostgres(noted.pid) ? noted : null;
}

/**
 * Removes the note of a server that is no more. PostgreSQL would do so itself, unless the number has meanwhile been
 * given to another process of the same user, as happens when a container starts anew.
 */
export function forgetDead(at: Places): void {
  const noted = readPidFile(at);
  if (noted && noted.pid > 0 && !isPostgres(noted.pid))
    fs.rmSync(path.join(at.data, 'postmaster.pid'), { force: true });
}

/** The address of a database of the cluster's server at that port. */
export function addressOf(at: Places, port: number, database: string): string {
  const password = fs.readFileSync(at.password, 'utf8').trim();
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** One connection that says who opened it, so that a second start can name the first. */
export function connectAs(at: Places, port: number, who: string): postgres.Sql {
  return postgres(addressOf(at, port, 'postgres'), {
    max: 1,
    connect_timeout: 3,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => {},
    connection: { application_name: who },
  });
}

/** Takes the owner's lock for as long as the connection lives; false when someone else holds it. */
export async function takeOwnership(sql: postgres.Sql): Promise<boolean> {
  const [row] = await sql`select pg_try_advisory_lock(${OWNER_LOCK}) as taken`;
  return row?.taken === true;
}

/** The name that the owner of the running server gave, or null when it has none. */
export async function findOwner(sql: postgres.Sql): Promise<string | null> {
  const [row] = await sql`
    select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
    where l.locktype = 'advisory' and l.objid = ${OWNER_LOCK} and l.granted`;
  return row ? String(row.name) : null;
}

/** A port on loopback that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
