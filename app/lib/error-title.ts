import { useContext, useEffect } from 'react';
import { RequestFacts } from './request-facts';

const PREFIX = 'Error: ';

/**
 * A page's title with GOV.UK's "Error: " before it, so that who hears the title first knows that the form came back.
 * @param html the whole page, whose head was written before its errors were known
 */
export function withErrorTitle(html: string): string {
  return html.replace('<title>', `<title>${PREFIX}`);
}

/** The title as the route gives it. */
export function withoutErrorTitle(title: string): string {
  return title.startsWith(PREFIX) ? title.slice(PREFIX.length) : title;
}

/** Puts "Error: " before the page's title while the page has errors, on the server and in the browser. */
export function useErrorTitle(hasErrors: boolean): void {
  const { foundOut } = useContext(RequestFacts);
  if (foundOut && hasErrors) foundOut.hasErrors = true;
  useEffect(() => {
    if (!hasErrors) return;
    document.title = PREFIX + withoutErrorTitle(document.title);
    return () => {
      document.title = withoutErrorTitle(document.title);
    };
  }, [hasErrors]);
}
