import { Router } from 'express';
import type { AppResponse } from './responses';

/** What `/readyz` looks at; each throws or is false when it is not as it should be. */
export type Checks = Record<'database' | 'storage' | 'migrations', () => Promise<boolean>>;

const PATIENCE_MS = 2000;

async function outcome(check: () => Promise<boolean>): Promise<'ok' | 'failed'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    return (await Promise.race([check(), late])) ? 'ok' : 'failed';
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}

/** `/healthz`: the process runs. `/readyz`: it can do its work; 503 when a part of it cannot. */
export function health(checks: Checks): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response: AppResponse) => {
    const names = Object.keys(checks) as (keyof Checks)[];
    const results = await Promise.all(
      names.map(async (name) => [name, await outcome(checks[name])] as const),
    );
    const ready = results.every(([, result]) => result === 'ok');
    response
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: ready ? 'ready' : 'not ready', ...Object.fromEntries(results) });
  });
  return router;
}
