import { describe, expect, test } from 'vitest';
import { readSettings } from './settings';

const LOCAL = { DATA_DIR: '/tmp/x' };

describe('the mode', () => {
  const supabase = { SUPABASE_URL: 'https://x.supabase.co/', SUPABASE_PUBLISHABLE_KEY: 'p', APP_KEY: 'k' };
  test.each([
    ['embedded when nothing is set', {}, 'embedded'],
    ['your own PostgreSQL with DATABASE_URL', { DATABASE_URL: 'postgres://u:p@h/d' }, 'postgres'],
    ['Supabase with its address and key', supabase, 'supabase'],
    [
      'Supabase, whose command line also has DATABASE_URL',
      { ...supabase, DATABASE_URL: 'postgres://u:p@h/d' },
      'supabase',
    ],
  ])('is %s', (_words, env, mode) => expect(readSettings({ ...LOCAL, ...env }).mode).toBe(mode));
});

describe('the virus scanner', () => {
  test.each([
    [undefined, null],
    ['localhost:3310', { host: 'localhost', port: 3310 }],
    ['[::1]:3310', { host: '::1', port: 3310 }],
    ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ])('%s is %o', (CLAMD, clamd) => expect(readSettings({ ...LOCAL, CLAMD }).clamd).toEqual(clamd));

  test.each(['localhost', 'clamd:0', 'clamd:99999', 'run/clamd.ctl'])('%s is refused', (CLAMD) => {
    expect(() => readSettings({ ...LOCAL, CLAMD })).toThrow('CLAMD');
  });
});

describe('the demo', () => {
  test.each([
    ['is on by itself where only this machine can reach it', {}, true],
    ['is off when others can', { HOST: '0.0.0.0' }, false],
    ['is off for a site with an address', { SITE_URL: 'https://prime.example' }, false],
    ['is off over your own PostgreSQL', { DATABASE_URL: 'postgres://u:p@h/d' }, false],
    ['can be asked for', { HOST: '0.0.0.0', DEMO: '1' }, true],
    ['can be refused', { DEMO: '0' }, false],
  ])('%s', (_words, env, demo) => expect(readSettings({ ...LOCAL, ...env }).demo).toBe(demo));
});

describe('the log', () => {
  test.each([
    ['is a file while somebody tries the demo at a terminal', {}, true, '/tmp/x/prime.log'],
    ['is on standard output where nobody reads along', {}, false, null],
    ['is on standard output where LOG_LEVEL asks for it', { LOG_LEVEL: 'info' }, true, null],
    ['is on standard output where there is no demo', { DEMO: '0' }, true, null],
  ])('%s', (_words, env, atTerminal, file) =>
    expect(readSettings({ ...LOCAL, ...env }, atTerminal).logFile).toBe(file),
  );
});

test.each([
  [{ PORT: 'abc' }, 'PORT is "abc"; it must be a whole number from 0 to 65535.'],
  [{ PORT: '70000' }, 'PORT is "70000"; it must be a whole number from 0 to 65535.'],
  [
    { DATABASE_URL: 'mysql://x' },
    'DATABASE_URL must be an address that begins with postgres:// or postgresql://.',
  ],
  [{ SITE_URL: 'prime.example' }, 'SITE_URL must be an address that begins with https:// or http://.'],
  [
    { SUPABASE_URL: 'https://x.supabase.co' },
    'SUPABASE_URL is set, so SUPABASE_PUBLISHABLE_KEY must be set too.',
  ],
  [
    { SECURITY_CONTACT: 'security@force.example' },
    'SECURITY_CONTACT must be an address that begins with mailto: or https://.',
  ],
  [{ DEMO: 'yes' }, 'DEMO is "yes"; it must be 1 or 0.'],
])('%o is refused in one line', (env, message) => {
  expect(() => readSettings({ ...LOCAL, ...env })).toThrow(message);
});

test('an address of IPv6 is bracketed, and a slash at the end of SITE_URL dropped', () => {
  expect(readSettings({ ...LOCAL, HOST: '::1' }).siteUrl).toBe('http://[::1]:3000');
  expect(readSettings({ ...LOCAL, SITE_URL: 'https://prime.example/' }).siteUrl).toBe(
    'https://prime.example',
  );
});
