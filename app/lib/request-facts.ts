import { createContext } from 'react';

/** What a response carries that is no page's data: the nonce of its scripts and the request's id. Empty in the browser. */
export const RequestFacts = createContext<{ nonce?: string; requestId?: string }>({});
