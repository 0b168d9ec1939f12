import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { withErrorTitle, withoutErrorTitle } from '~/lib/error-title';
import { RequestFacts, type FoundOut } from '~/lib/request-facts';
import { ErrorSummary } from './error-summary';

function foundIn(errors: Record<string, string>): FoundOut {
  const foundOut: FoundOut = { hasErrors: false };
  renderToStaticMarkup(
    <RequestFacts.Provider value={{ foundOut }}>
      <ErrorSummary errors={errors} />
    </RequestFacts.Provider>,
  );
  return foundOut;
}

it('an error summary with messages is noted for the title, an empty one is not', () => {
  expect(foundIn({ title: 'Enter a title' })).toEqual({ hasErrors: true });
  expect(foundIn({})).toEqual({ hasErrors: false });
});

it('the title begins with "Error: " once, and is the route’s again without it', () => {
  const html = '<html><head><title>Sign in - PRIME</title></head><body><svg><title>Map</title></svg></body>';
  expect(withErrorTitle(html)).toContain('<title>Error: Sign in - PRIME</title>');
  expect(withErrorTitle(html)).toContain('<svg><title>Map</title></svg>');
  expect(withoutErrorTitle('Error: Sign in - PRIME')).toBe('Sign in - PRIME');
  expect(withoutErrorTitle('Sign in - PRIME')).toBe('Sign in - PRIME');
});
