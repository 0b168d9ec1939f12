import { useEffect, useRef, useState } from 'react';

const OFFLINE =
  'Not sent: there is no signal. What you typed stays on this page and is sent as soon as the signal is back. Closing the page loses it; the pages you finished are kept.';

/**
 * Watches the forms of the page: without a signal a form is held back, marked as not sent, and sent when the signal
 * returns; leaving with something unsent warns.
 */
export function KeepTyped() {
  const [held, setHeld] = useState<HTMLFormElement | null>(null);
  const unsent = useRef(false);
  useEffect(() => {
    const typed = ({ target }: Event) => {
      // Words to search by are no answer: looking for a place loses nothing.
      if ((target as HTMLInputElement).form?.method === 'post') unsent.current = true;
    };
    const sent = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      if (form.method !== 'post') return;
      if (navigator.onLine) unsent.current = false;
      else {
        event.preventDefault();
        setHeld(form);
      }
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (unsent.current) event.preventDefault();
    };
    document.addEventListener('input', typed);
    document.addEventListener('submit', sent);
    window.addEventListener('beforeunload', leaving);
    return () => {
      document.removeEventListener('input', typed);
      document.removeEventListener('submit', sent);
      window.removeEventListener('beforeunload', leaving);
    };
  }, []);
  useEffect(() => {
    if (!held) return;
    const send = () => {
      setHeld(null);
      held.requestSubmit();
    };
    window.addEventListener('online', send);
    return () => window.removeEventListener('online', send);
  }, [held]);
  return (
    <div role="status">
      {held ? <p className="govuk-inset-text govuk-!-font-weight-bold">{OFFLINE}</p> : null}
    </div>
  );
}
