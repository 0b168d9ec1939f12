import { describe, expect, it } from 'vitest';
import { roles, type Viewer } from '~/lib/viewer';
import { navigationFor } from './navigation-items';

const as = (role: Viewer['role']) => ({ role }) as Viewer;
const words = (role: Viewer['role']) => navigationFor(as(role), '/').map(({ text }) => text);

describe('the navigation', () => {
  it('shows the public the way in', () => {
    expect(navigationFor(null, '/').map(({ text }) => text)).toEqual([
      'Find your neighbourhood',
      'Neighbourhoods',
      'Sign in',
    ]);
  });

  it('gives every role a desk and no way that is not theirs', () => {
    for (const role of roles) expect(words(role)).toContain('Desk');
    expect(words('supervisor')).toContain('Reviews');
    expect(words('officer')).not.toContain('Reviews');
    expect(words('auditor')).not.toContain('Log a problem');
    expect(words('call_handler')).not.toContain('Problems');
  });

  it('marks the nearest entry alone', () => {
    const marked = (path: string) =>
      navigationFor(as('officer'), path)
        .filter(({ current, active }) => current || active)
        .map(({ href, current }) => [href, current]);
    expect(marked('/problems')).toEqual([['/problems', true]]);
    expect(marked('/problems/new')).toEqual([['/problems/new', true]]);
    expect(marked('/problems/PR-2026-00042')).toEqual([['/problems', false]]);
    expect(marked('/privacy')).toEqual([]);
  });
});
