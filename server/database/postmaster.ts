import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { PlainError } from '../plain-error';
import type { Places } from './places';
import { otherOwner, postgresEnvironment } from './process-owner';

/** A server process that says it is ready. */
export type Launched = {
  port: number;
  pid: number;
  onExit(callback: () => void): void;
  stop(): Promise<void>;
};

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  jit: 'off',
  max_connections: '60',
  shared_buffers: '64MB',
};

/** How long the server may take to end in good order, and then to end at once, before it is killed. */
const PATIENCE_MS = [10_000, 3_000];

/** Waits until the server says that it is ready; otherwise gives what it last said. */
function readiness(child: ChildProcess): Promise<{ ready: boolean; said: string }> {
  let said = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      if (said.includes('ready to accept connections')) resolve({ ready: true, said });
    });
    child.once('exit', () => resolve({ ready: false, said }));
    child.once('error', (error) => resolve({ ready: false, said: error.message }));
  });
}

/** Stops the server when Node dies, be it by kill -9: `cat` ends when the pipe from Node closes. */
function stopWithNode(pid: number): void {
  if (process.platform === 'win32') return; // there the next start takes the orphan over
  const watch = spawn('sh', ['-c', `cat >/dev/null; kill -INT ${pid} 2>/dev/null`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watch.unref();
  (watch.stdin as unknown as { unref?: () => void }).unref?.();
}

/** Asks the server to cut its connections and end in good order. Windows has no such signal: pg_ctl asks there. */
export function askToStop(at: Places, pid: number): void {
  if (process.platform !== 'win32') {
    process.kill(pid, 'SIGINT');
    return;
  }
  const args = ['stop', '-D', at.data, '-m', 'fast', '-W'];
  spawn(path.join(at.bin, 'pg_ctl'), args, { stdio: 'ignore', windowsHide: true }).unref();
}

function stopChild(at: Places, child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.ref();
    const [fast = 0, immediate = 0] = PATIENCE_MS;
    const timers = [
      setTimeout(() => child.kill('SIGQUIT'), fast),
      setTimeout(() => child.kill('SIGKILL'), fast + immediate),
    ];
    child.once('exit', () => {
      timers.forEach(clearTimeout);
      resolve();
    });
    askToStop(at, child.pid ?? 0);
  });
}

/**
 * Runs PostgreSQL on the cluster at the port, in a process group of its own, so that Ctrl-C reaches Node alone,
 * which first finishes its requests. Null when port or folder were taken in the meantime: try again.
 */
export async function launch(at: Places, port: number): Promise<Launched | null> {
  const options = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(path.join(at.bin, 'postgres'), ['-D', at.data, '-p', String(port), ...options], {
    ...otherOwner,
    env: postgresEnvironment,
    cwd: at.cluster,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { ready, said } = await readiness(child);
  if (!ready || child.pid === undefined) {
    if (/postmaster\.pid.*already exists|Address already in use/s.test(said)) return null;
    throw new PlainError(`PostgreSQL did not start: ${said.trim().split('\n').at(-1)}`);
  }
  stopWithNode(child.pid);
  child.unref();
  (child.stderr as unknown as { unref?: () => void }).unref?.();
  return {
    port,
    pid: child.pid,
    onExit: (callback) => void child.once('exit', callback),
    stop: () => stopChild(at, child),
  };
}
