import type { ReactNode } from 'react';
import { Suspense, useEffect, useState } from 'react';

/** Shows its content once the page runs in a browser: Leaflet cannot be drawn on the server. */
export function InBrowser({ children, waiting }: { children: () => ReactNode; waiting?: ReactNode }) {
  const [running, setRunning] = useState(false);
  useEffect(() => setRunning(true), []);
  return running ? <Suspense fallback={waiting}>{children()}</Suspense> : waiting;
}
