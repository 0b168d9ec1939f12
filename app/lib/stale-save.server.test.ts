import type { AppLoadContext } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import { AppError } from './errors';
import { refusedEdit } from './stale-save.server';

/** A context whose database answers every call so. */
const answering = (answer: { data: unknown; error: null } | { data: null; error: object }) =>
  ({
    requestId: 'r',
    log: { info: () => {}, error: () => {} },
    supabase: { rpc: () => Promise.resolve(answer) },
  }) as unknown as AppLoadContext;

const typed = { body: ['My words'], password: ['never shown'] };
const row = { table: 'action', id: 'a' } as const;
const saver = { by: 'PC Jones', at: '2026-11-14T18:30:00Z' };

describe('a refused edit', () => {
  it('that is stale comes back with what was typed and who saved first', async () => {
    const answer = await refusedEdit(
      answering({ data: saver, error: null }),
      new AppError('stale_version'),
      typed,
      row,
    );
    expect(answer.init?.status).toBe(409);
    expect(answer.data).toEqual({ errors: {}, values: {}, stale: { values: { body: ['My words'] }, saver } });
  });

  it('comes back even when nobody can say who saved first', async () => {
    const down = answering({ data: null, error: { code: '57P01', message: 'gone' } });
    const answer = await refusedEdit(down, new AppError('stale_version'), typed, row);
    expect(answer.data.stale).toEqual({ values: { body: ['My words'] }, saver: null });
  });

  it('of a row that was closed meanwhile says so beside what was typed', async () => {
    const context = answering({ data: saver, error: null });
    const answer = await refusedEdit(context, new AppError('action_closed'), typed, row);
    expect(answer.data.stale?.closed).toMatch(/closed/);
    expect(answer.data.stale?.values).toEqual({ body: ['My words'] });
  });

  it('stands beside the form when it is any other, and goes on when the person cannot put it right', async () => {
    const context = answering({ data: saver, error: null });
    const answer = await refusedEdit(context, new AppError('conflict'), typed, row);
    expect(answer.data.stale).toBeUndefined();
    expect(answer.data.values).toEqual({ body: ['My words'] });
    await expect(refusedEdit(context, new AppError('forbidden'), typed, row)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
