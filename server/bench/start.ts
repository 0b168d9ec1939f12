import { setTimeout as wait } from 'node:timers/promises';
import { end, residentMegabytes, serve, withFolder } from './serving';

const SETTLE_MS = 10_000;

/**
 * Measures, on a data folder of its own with the demo world: the first start, a warm start, and the web process's
 * memory ten seconds after it. Times in milliseconds, memory in megabytes.
 */
export function benchStart(): Promise<Record<string, number>> {
  return withFolder(async (folder) => {
    const first = await serve(folder);
    await end(first);
    const warm = await serve(folder);
    await wait(SETTLE_MS);
    const memory = await residentMegabytes(warm);
    await end(warm);
    return { firstStartMs: first.milliseconds, warmStartMs: warm.milliseconds, webProcessMb: memory };
  });
}
