import { RemixBrowser } from '@remix-run/react';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { withoutErrorTitle } from '~/lib/error-title';

// React has to find the title that the route gives; the error summary puts "Error: " before it again.
document.title = withoutErrorTitle(document.title);
startTransition(() => {
  hydrateRoot(document, <RemixBrowser />);
});
