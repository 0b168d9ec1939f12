// Keys of the call handler's screen: Escape clears for the next caller, arrow keys walk the matches.

const box = document.querySelector<HTMLInputElement>('input[name=words]');
const matches = [...document.querySelectorAll<HTMLAnchorElement>('.call__candidates a')];

function walk(step: 1 | -1): void {
  const now = matches.findIndex((match) => match === document.activeElement);
  const next = matches[now + step];
  if (next) next.focus();
  else if (step === -1) box?.focus();
}

document.addEventListener('keydown', (event) => {
  const choosing = event.target instanceof HTMLSelectElement;
  if (event.key === 'Escape') window.location.assign('/call-handling');
  else if (!choosing && matches.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    walk(event.key === 'ArrowDown' ? 1 : -1);
  }
});
