import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';

/** Starts GOV.UK's own scripts on a hydrated page, after it stands and again on each page after it. */
export function Enhancer() {
  const { key } = useLocation();
  useEffect(() => {
    void import('~/lib/enhance').then(({ enhance }) => enhance(document));
  }, [key]);
  return null;
}
