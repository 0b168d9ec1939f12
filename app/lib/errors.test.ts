import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError, codeOfRefusal, isErrorCode } from './errors';
import { wording } from './error-wording';
import { codeOfStatus } from './error-wording/general';

describe('what the database refuses', () => {
  it.each([
    [{ code: 'PT409', hint: 'stale_version', message: 'x' }, 'stale_version'],
    [{ code: 'PT404', hint: null, message: 'x' }, 'not_found'],
    [{ code: 'PT403', hint: 'a_word_of_tomorrow', message: 'x' }, 'forbidden'],
    [{ code: 'PT418', message: 'x' }, 'unexpected'],
    [{ code: '42501', message: 'permission denied' }, 'forbidden'],
    [{ code: '22P02', message: 'invalid input syntax for type uuid' }, 'bad_request'],
    [{ code: '22003', message: 'value "99999999999" is out of range for type integer' }, 'bad_request'],
    [{ code: '22021', message: 'invalid byte sequence for encoding "UTF8": 0x00' }, 'bad_request'],
    [{ code: '22P05', message: 'unsupported Unicode escape sequence' }, 'bad_request'],
    [{ code: '57014', message: 'canceling statement due to statement timeout' }, 'unavailable'],
    [{ code: '55P03', message: 'lock timeout' }, 'unavailable'],
    [{ code: '', message: 'TypeError: fetch failed', status: 0 }, 'unavailable'],
    [{ message: 'connect ECONNREFUSED 127.0.0.1:5432' }, 'unavailable'],
    [{ code: '42P01', message: 'relation does not exist' }, 'unexpected'],
  ])('%o is %s', (refusal, code) => expect(codeOfRefusal(refusal)).toBe(code));

  it('always has a row of the table', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('PT400', 'PT999', '08006', 'toString', '__proto__'));
    fc.assert(
      fc.property(text, text, text, (code, hint, message) => {
        expect(isErrorCode(codeOfRefusal({ code, hint, message }))).toBe(true);
      }),
    );
  });
});

describe('the table of errors', () => {
  it('has words and a general page for every status that pages show', () => {
    for (const status of [400, 401, 403, 404, 409, 413, 429, 500, 503])
      expect(wording[codeOfStatus(status)].status).toBe(status);
  });

  it('says what happened and what to do', () => {
    for (const { title, todo, log } of Object.values(wording)) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(todo).toMatch(/^[A-Z].*[.?]$/s);
      expect(log).not.toBe('');
    }
  });
});

describe('AppError', () => {
  it('answers with its status, its code and what was typed', async () => {
    const typed = { action: '/problems', fields: [['title', 'Cars racing']] as [string, string][] };
    const error = new AppError('unavailable', { requestId: 'r1', typed });
    expect(error.status).toBe(503);
    expect(error.headers.get('cache-control')).toBe('no-store');
    expect(await error.json()).toEqual({
      code: 'unavailable',
      title: wording.unavailable.title,
      todo: wording.unavailable.todo,
      requestId: 'r1',
      typed,
    });
  });
});
