import { afterEach, describe, expect, it, vi } from 'vitest';
import { call, CALL_LIMIT_MS } from './call.server';
import { AppError } from './errors';
import { fakeContext, sentForm } from './testing/fake-context';
import { keepTyped } from './typed-form.server';

afterEach(() => {
  vi.useRealTimers();
});

async function failureOf(promise: Promise<unknown>): Promise<AppError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error(`not an AppError: ${String(error)}`);
  return error;
}

describe('a call of the database', () => {
  it('gives its data', async () => {
    const { context, parts } = fakeContext({ rpc: () => Promise.resolve({ data: 7, error: null }) });
    expect(await call(context, 'whoami', {})).toBe(7);
    expect(parts.supabase.rpc).toHaveBeenCalledWith('whoami', {});
  });

  it('turns a refusal into its error, noted as information', async () => {
    const error = { code: 'PT409', hint: 'stale_version', message: 'stale' };
    const { context, parts } = fakeContext({ rpc: () => Promise.resolve({ data: null, error }) });
    expect((await failureOf(call(context, 'whoami', {}))).code).toBe('stale_version');
    expect(parts.log.info).toHaveBeenCalledOnce();
    expect(parts.log.error).not.toHaveBeenCalled();
  });

  it('gives up after two seconds and gives back what was typed', async () => {
    vi.useFakeTimers();
    const { context, parts } = fakeContext({ rpc: () => new Promise(() => undefined) });
    await keepTyped(
      context,
      sentForm([
        ['title', 'Cars racing'],
        ['password', 'secret'],
      ]),
    );
    const failure = failureOf(call(context, 'whoami', {}));
    await vi.advanceTimersByTimeAsync(CALL_LIMIT_MS);
    const page: unknown = await (await failure).json();
    expect(page).toMatchObject({
      code: 'unavailable',
      requestId: 'request-1',
      typed: { action: '/problems/new?step=what', fields: [['title', 'Cars racing']] },
    });
    expect(parts.log.error).toHaveBeenCalledOnce();
  });

  it('takes a backend that cannot be reached as not available', async () => {
    const { context } = fakeContext({ rpc: () => Promise.reject(new TypeError('fetch failed')) });
    expect((await failureOf(call(context, 'whoami', {}))).status).toBe(503);
  });
});
