import { describe, expect, test } from 'vitest';
import { ReadCounter } from './read-limit';
import { shapeOf } from './request-log';
import { isOwn } from './same-origin';

describe('a change is accepted', () => {
  const ownOrigin = 'https://prime.example';
  test.each([
    ['from our own page', { fetchSite: 'same-origin' }, true],
    ['typed by the person, such as a reload', { fetchSite: 'none' }, true],
    ['from another site', { fetchSite: 'cross-site', origin: 'https://evil.example' }, false],
    [
      'from a neighbour under the same domain',
      { fetchSite: 'same-site', origin: 'https://blog.example' },
      false,
    ],
    ['from another site that lies about its origin', { fetchSite: 'cross-site', origin: ownOrigin }, false],
    ['from an old browser on our page', { origin: ownOrigin }, true],
    ['from an old browser on another', { origin: 'http://prime.example' }, false],
    ['from a page without an origin', { origin: 'null' }, false],
    ['from no browser', {}, true],
  ])('%s: %o → %s', (_words, sent, accepted) => {
    expect(isOwn({ method: 'POST', ownOrigin, ...sent })).toBe(accepted);
    expect(isOwn({ method: 'GET', ownOrigin, ...sent })).toBe(true);
  });
});

describe('the log’s path', () => {
  test.each([
    ['/problems/PR-2026-00042/scanning', '/problems/:id/scanning'],
    ['/neighbourhoods/hampshire/8NE12', '/neighbourhoods/hampshire/:id'],
    ['/invitations/4f9c-Ab_z', '/invitations/:id'],
    ['/problems.data', '/problems.data'],
    ['/', '/'],
  ])('%s is %s', (path, shape) => expect(shapeOf(path)).toBe(shape));
});

describe('reads', () => {
  test('are counted by address and minute', () => {
    const counter = new ReadCounter(2);
    const start = 1_000_000;
    expect([counter.take('a', start), counter.take('a', start), counter.take('b', start)]).toEqual([0, 0, 0]);
    expect(counter.take('a', start + 10_000)).toBe(50);
    expect(counter.take('a', start + 60_000)).toBe(0);
  });
});
