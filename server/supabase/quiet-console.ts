import { AsyncLocalStorage } from 'node:async_hooks';

const inside = new AsyncLocalStorage<true>();
let installed = false;

/** From now on what runs inside `quietly` prints nothing; everything else prints as before. */
function install(): void {
  installed = true;
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    const print = console[level].bind(console);
    console[level] = (...parts: unknown[]) => (inside.getStore() ? undefined : print(...parts));
  }
}

/**
 * Runs the work without what it prints: @supabase/lite prints every refusal with the row that was refused,
 * which may be somebody's data. What matters comes back in the response.
 */
export function quietly<T>(work: () => T): T {
  if (!installed) install();
  return inside.run(true, work);
}
