import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPath } from './local-path';

describe('where to go back to', () => {
  it('is a path of this site as it was', () => {
    expect(localPath('/problems?stage=analysis#log')).toBe('/problems?stage=analysis#log');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
    '',
    null,
  ])('is the start for %s', (sent) => expect(localPath(sent)).toBe('/'));

  it('never leads elsewhere', () => {
    const sign = fc.constantFrom(
      '/',
      '\\',
      '.',
      ':',
      '@',
      '?',
      '#',
      '%2f',
      '%5c',
      '\t',
      '\n',
      ' ',
      'a',
      'evil.example',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 10 }), (signs) => {
        const path = localPath(signs.join(''));
        expect(new URL(path, 'https://prime.test/x/y').origin).toBe('https://prime.test');
      }),
      { numRuns: 2000 },
    );
  });
});
