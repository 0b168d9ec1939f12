// Files of a form sent one by one as they are chosen, each with its bar; the form then brings only what arrived.
import { enhance } from '../lib/enhance';

/** A chosen file on its way, with what the page shows of it. */
interface Sending {
  file: File;
  row: HTMLLIElement;
  bar: HTMLProgressElement;
  words: HTMLElement;
}

const NO_ANSWER = 'The connection was lost. Nothing of the file was kept. Try again.';

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(text: string, about: string, pressed: () => void): HTMLButtonElement {
  const made = element('button', 'app-link-button', text);
  made.type = 'button';
  made.append(element('span', 'govuk-visually-hidden', ` ${about}`));
  made.addEventListener('click', pressed);
  return made;
}

/** Sends one file. Answers the id of the upload, or why it was not taken. */
function send({ file, bar }: Sending): Promise<{ upload: string } | { message: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/uploads');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.max = total;
      bar.value = loaded;
    });
    request.addEventListener('load', () => {
      const answer = request.response as { upload?: string; message?: string } | null;
      resolve(answer?.upload ? { upload: answer.upload } : { message: answer?.message ?? NO_ANSWER });
    });
    request.addEventListener('error', () => resolve({ message: NO_ANSWER }));
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}

/** Makes one form take its files one by one. */
function letUpload(form: HTMLFormElement, input: HTMLInputElement, place: HTMLElement): void {
  const field = input.name;
  const most = Number(form.dataset.uploadMost);
  const list = element('ul', 'govuk-list');
  const status = element('p', 'govuk-body');
  status.setAttribute('role', 'status');
  place.append(list, status);
  // The files go ahead of the form, so the form itself brings none.
  input.removeAttribute('name');
  form.enctype = 'application/x-www-form-urlencoded';
  let line: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let sendForm: HTMLElement | null = null;

  function fail(sending: Sending, message: string): void {
    const { row, bar, words, file } = sending;
    bar.hidden = true;
    words.className = 'govuk-error-message';
    words.textContent = message;
    const again = button('Try again', file.name, () => {
      again.remove();
      queue(sending);
    });
    if (file.size <= most) row.append(again);
    sendForm = null;
  }

  async function take(sending: Sending): Promise<void> {
    const outcome =
      sending.file.size > most
        ? { message: 'The file is larger than 500 MB. Choose a smaller copy.' }
        : await send(sending);
    waiting -= 1;
    if ('message' in outcome) {
      fail(sending, outcome.message);
      status.textContent = `${sending.file.name} was not sent.`;
    } else {
      const hidden = element('input', '');
      Object.assign(hidden, { type: 'hidden', name: field, value: outcome.upload });
      sending.row.append(hidden);
      sending.words.textContent = 'Arrived. Press the button below to add it.';
      status.textContent = `${sending.file.name} has arrived.`;
    }
    if (waiting === 0 && sendForm) form.requestSubmit(sendForm);
  }

  function queue(sending: Sending): void {
    waiting += 1;
    sending.bar.hidden = false;
    sending.bar.removeAttribute('value');
    sending.words.className = 'govuk-hint';
    sending.words.textContent = 'On its way';
    line = line.then(() => take(sending));
  }

  function show(file: File): Sending {
    const row = element('li', 'app-upload');
    const bar = element('progress', 'app-upload__bar');
    bar.setAttribute('aria-label', `${file.name} on its way`);
    const words = element('p', 'govuk-hint');
    row.append(element('span', 'app-upload__name', file.name), bar, words);
    row.append(button('Remove', file.name, () => row.remove()));
    list.append(row);
    return { file, row, bar, words };
  }

  input.addEventListener('change', () => {
    for (const file of input.files ?? []) queue(show(file));
    input.value = '';
  });
  form.addEventListener('submit', (event) => {
    if (waiting === 0) return;
    event.preventDefault();
    sendForm = event.submitter;
    status.textContent = 'The form is sent as soon as the files have arrived.';
  });
  window.addEventListener('beforeunload', (event) => {
    if (waiting > 0) event.preventDefault();
  });
}

enhance(document);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) {
  const input = form.querySelector<HTMLInputElement>('input[type=file]');
  const place = form.querySelector<HTMLElement>('[data-upload-list]');
  if (input && place) letUpload(form, input, place);
}
