import { createContext } from 'react';
import type { TypedForm } from './errors';

/**
 * What a response knows that is no page's data: the nonce of its scripts, the request's id, and the form that the
 * request brought, for an error page to give back. Empty in the browser.
 */
export const RequestFacts = createContext<{ nonce?: string; requestId?: string; typed?: TypedForm }>({});
