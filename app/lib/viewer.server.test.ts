import { describe, expect, it } from 'vitest';
import { AppError } from './errors';
import { fakeContext, sentForm } from './testing/fake-context';
import type { Viewer } from './viewer';
import { getViewer, requireViewer } from './viewer.server';

const officer: Viewer = {
  account_id: 'a',
  email: 'jo@example.org',
  member_id: 'm',
  role: 'officer',
  display_name: 'Jo Smith',
  collar_number: '4021',
  organisation: { id: 'o', name: 'Police', kind: 'police' },
  unit: { id: 'u', name: 'Southsea', prosecuting: true },
  force_id: 'f',
  posts: [],
  neighbourhoods: [],
  districts: [],
  theme: null,
  grading: { scheme: '5x5x5', notice: 'Take it elsewhere.' },
};
const answering = (data: unknown) => fakeContext({ rpc: () => Promise.resolve({ data, error: null }) });
const page = new Request('http://prime.test/reviews?page=2');
const thrown = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );

describe('who is asking', () => {
  it('is nobody without a session, and the database is not asked', async () => {
    const { context, parts } = fakeContext({ signedIn: false });
    expect(await getViewer(context)).toBeNull();
    expect(parts.supabase.rpc).not.toHaveBeenCalled();
  });

  it('is asked once a request', async () => {
    const { context, parts } = answering(officer);
    expect(await Promise.all([getViewer(context), requireViewer(context, page)])).toEqual([officer, officer]);
    expect(parts.supabase.rpc).toHaveBeenCalledOnce();
  });

  it('ends a session that the database no longer knows', async () => {
    const { context, parts } = answering(null);
    expect(await getViewer(context)).toBeNull();
    expect(parts.session.clear).toHaveBeenCalledOnce();
  });
});

describe('a page for signed-in people', () => {
  it('sends a reader to sign in and back', async () => {
    const answer = await thrown(requireViewer(fakeContext({ signedIn: false }).context, page));
    expect((answer as Response).headers.get('location')).toBe('/sign-in?return_to=%2Freviews%3Fpage%3D2');
  });

  it('gives a form back to one who was signed out meanwhile', async () => {
    const { context } = fakeContext({ signedIn: false });
    const error = await thrown(requireViewer(context, sentForm([['text', 'An hour of work']])));
    expect(error).toMatchObject({ code: 'signed_out', status: 401 });
    expect(await (error as AppError).json()).toMatchObject({
      typed: { fields: [['text', 'An hour of work']] },
    });
  });

  it('is only for the roles it names', async () => {
    await expect(requireViewer(answering(officer).context, page, 'officer', 'pcso')).resolves.toEqual(
      officer,
    );
    expect(await thrown(requireViewer(answering(officer).context, page, 'supervisor'))).toMatchObject({
      code: 'forbidden',
      status: 403,
    });
  });
});
