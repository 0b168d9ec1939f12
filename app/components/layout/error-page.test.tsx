import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { general } from '~/lib/error-wording/general';
import { RequestFacts } from '~/lib/request-facts';
import { ErrorPage, titleOfError } from './error-page';

const answer = (status: number, data: unknown) => ({ status, statusText: '', internal: false, data });
const words = (code: 'unavailable' | 'signed_out') => ({ ...general[code], code });
const html = (error: unknown) => renderToStaticMarkup(<ErrorPage error={error} />);

describe('the page of an error', () => {
  it('shows what was typed and sends it again, tokens unseen', () => {
    const typed = {
      action: '/problems/new?step=what',
      fields: [
        ['form_token', 'c0ffee'],
        ['people.0.how_long', '2 hours'],
      ],
    };
    const page = html(answer(503, { ...words('unavailable'), requestId: 'r-77', typed }));
    expect(page).toContain('Sorry, PRIME is not available');
    expect(page).toContain('<form method="post" action="/problems/new?step=what">');
    expect(page).toContain('<input type="hidden" name="form_token" value="c0ffee"/>');
    expect(page).toContain('People 1 how long');
    expect(page).toMatch(/<textarea[^>]*readonly[^>]*>2 hours<\/textarea>/i);
    expect(page).toContain('r-77');
  });

  it('gives a form back after a fault that nobody foresaw, too', () => {
    const typed = { action: '/report', fields: [['text', 'Beach huts']] as [string, string][] };
    const page = renderToStaticMarkup(
      <RequestFacts.Provider value={{ requestId: 'r-78', typed }}>
        <ErrorPage error={new Error('boom')} />
      </RequestFacts.Provider>,
    );
    expect(page).toContain('>Beach huts</textarea>');
    expect(page).toContain('r-78');
  });

  it('has a page for every status, and hides what nobody foresaw', () => {
    expect(titleOfError(answer(404, null))).toBe('Page not found');
    expect(titleOfError(answer(418, 'teapot'))).toBe('Sorry, there is a problem with PRIME');
    expect(html(new Error('column "secret" does not exist'))).not.toContain('secret');
  });

  it('offers to sign in to one who was signed out', () => {
    expect(html(answer(401, words('signed_out')))).toContain('href="/sign-in"');
  });
});
