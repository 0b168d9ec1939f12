/** The words selected in one of the texts of the check page, on one line; empty when the selection lies elsewhere. */
function selectedWords(): string {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('[data-mark-source]')
    ? (selection?.toString().trim().replace(/\s+/g, ' ') ?? '')
    : '';
}

/**
 * Puts a button beside each box for missed words (`data-mark-words`) that adds what is selected in the texts, so that
 * nobody who can point has to type.
 */
export function offerMarking(scope: Document | HTMLElement): void {
  for (const box of scope.querySelectorAll<HTMLTextAreaElement>('textarea[data-mark-words]')) {
    if (box.previousElementSibling?.matches('[data-mark-button]')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'govuk-button govuk-button--secondary';
    button.dataset.markButton = '';
    button.textContent = 'Add the words I have selected above';
    button.addEventListener('click', () => {
      const words = selectedWords();
      if (words) box.value = box.value ? `${box.value}\n${words}` : words;
    });
    box.before(button);
  }
}
