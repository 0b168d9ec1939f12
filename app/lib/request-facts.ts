import { createContext } from 'react';
import type { TypedForm } from './errors';

/** What a page's rendering finds out that its head, written first, has to say as well. */
export type FoundOut = { hasErrors: boolean };

/**
 * What a response knows that is no page's data: the nonce of its scripts, the request's id, the form that the request
 * brought, for an error page to give back, and where the page notes what it found out. Empty in the browser.
 */
export const RequestFacts = createContext<{
  nonce?: string;
  requestId?: string;
  typed?: TypedForm;
  foundOut?: FoundOut;
}>({});
