const OFFLINE =
  'Not sent: there is no signal. What you typed stays on this page and is sent as soon as the signal is back. Closing the page loses it; the pages you finished are kept.';

/**
 * Watches the forms of a page that has a place to say so (`data-keep-typed`): without a signal a form is held back,
 * marked as not sent, and sent when the signal returns; leaving with something unsent warns.
 */
export function keepTyped(scope: Document | HTMLElement): void {
  const status = scope.querySelector('[data-keep-typed]');
  if (!status) return;
  let unsent = false;
  let held: HTMLFormElement | null = null;
  document.addEventListener('input', ({ target }) => {
    // Words to search by are no answer: looking for a place loses nothing.
    if ((target as HTMLInputElement).form?.method === 'post') unsent = true;
  });
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.method !== 'post') return;
    if (navigator.onLine) {
      unsent = false;
      return;
    }
    event.preventDefault();
    held = form;
    const words = document.createElement('p');
    words.className = 'govuk-inset-text govuk-!-font-weight-bold';
    words.textContent = OFFLINE;
    status.replaceChildren(words);
  });
  window.addEventListener('online', () => {
    const form = held;
    held = null;
    status.replaceChildren();
    form?.requestSubmit();
  });
  window.addEventListener('beforeunload', (event) => {
    if (unsent) event.preventDefault();
  });
}
