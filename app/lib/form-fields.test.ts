import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorFor, fieldId, nestFields } from './form-fields';

describe('fields with dots in their names', () => {
  it('become objects and lists', () => {
    expect(nestFields({ 'a.b': ['1'], 'rows.2.x': ['c'], 'rows.0.x': ['a'], rows2: ['p', 'q'] })).toEqual({
      a: { b: '1' },
      rows: [{ x: 'a' }, { x: 'c' }],
      rows2: ['p', 'q'],
    });
  });

  it('keep every value that is sent under a plain name', () => {
    const name = fc
      .stringMatching(/^[a-z][a-z_]{0,9}$/)
      .filter((word) => word !== 'constructor' && word !== 'prototype');
    fc.assert(
      fc.property(fc.dictionary(name, fc.array(fc.string(), { minLength: 1, maxLength: 3 })), (values) => {
        const nested = nestFields(values);
        for (const [key, sent] of Object.entries(values))
          expect(nested[key]).toEqual(sent.length === 1 ? sent[0] : sent);
      }),
    );
  });

  it('never reach a prototype', () => {
    const step = fc.constantFrom('__proto__', 'constructor', 'prototype', 'a', '0');
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (paths) => {
        nestFields(Object.fromEntries(paths.map((path) => [path.join('.'), ['polluted']])));
        expect(({} as Record<string, unknown>).a).toBeUndefined();
        expect(({} as Record<string, unknown>)['0']).toBeUndefined();
      }),
    );
  });

  it('of thousands of parts are dropped, and nothing overflows', () => {
    expect(nestFields({ ['a.'.repeat(100_000)]: ['x'], 'a.b': ['y'] })).toEqual({ a: { b: 'y' } });
  });

  it('have ids without dots, and find the message of their parts', () => {
    expect(fieldId('people.0.role')).toBe('people-0-role');
    expect(errorFor({ 'when.month': 'm' }, 'when')).toBe('m');
    expect(errorFor({ whenever: 'w' }, 'when')).toBeUndefined();
  });
});
