import { describe, expect, it } from 'vitest';
import { themeCookie, themeOf } from './theme';

describe('the chosen colours', () => {
  it('are read among other cookies', () => {
    expect(themeOf('prime=abc; prime_theme=night')).toBe('night');
    expect(themeOf('not_prime_theme=night')).toBe('system');
    expect(themeOf('prime_theme=purple')).toBe('system');
    expect(themeOf(null)).toBe('system');
  });

  it('are kept for a year, safely over HTTPS, and forgotten on request', () => {
    expect(themeOf(themeCookie('day', false))).toBe('day');
    expect(themeCookie('night', true)).toMatch(/HttpOnly; Secure$/);
    expect(themeCookie('system', false)).toContain('Max-Age=0');
  });
});
