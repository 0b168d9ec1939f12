import type { AppLoadContext } from '@remix-run/node';
import { vi } from 'vitest';

type Fakes = { rpc?: (name: string, args: unknown) => unknown; signedIn?: boolean };

/** A load context for tests of what stands between pages and database: only what those touch. */
export function fakeContext({
  rpc = () => Promise.resolve({ data: null, error: null }),
  signedIn = true,
}: Fakes = {}) {
  const parts = {
    nonce: 'nonce',
    requestId: 'request-1',
    log: { info: vi.fn(), error: vi.fn() },
    supabase: { rpc: vi.fn(rpc) },
    session: {
      current: signedIn ? { accessToken: 'a', refreshToken: 'r', expiresAt: 0 } : null,
      clear: vi.fn(),
    },
  };
  return { parts, context: parts as unknown as AppLoadContext };
}

/** A form sent to a page. */
export function sentForm(
  fields: [name: string, value: string][] | FormData,
  path = '/problems/new?step=what',
) {
  const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
  return new Request(`http://prime.test${path}`, { method: 'POST', body });
}
