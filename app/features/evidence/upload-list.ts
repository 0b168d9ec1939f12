import { worthAnotherTry } from '../../lib/upload-refusal';
import { sendPoster } from './video-poster';

/** A chosen file on its way, with what the page shows of it. */
type Sending = {
  file: File;
  row: HTMLLIElement;
  bar: HTMLProgressElement;
  words: HTMLElement;
  /** The request while it is under way. */
  request?: XMLHttpRequest;
};

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

/** Why a file was not taken: in words, and by the server's name for it when the server refused it. */
type Refusal = { message: string; reason?: string };

/** Sends one file. Answers the id of the upload, or why it was not taken. */
function send(sending: Sending): Promise<{ upload: string } | Refusal> {
  return new Promise((resolve) => {
    const { file, bar } = sending;
    const request = new XMLHttpRequest();
    sending.request = request;
    request.open('POST', '/uploads');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.max = total;
      bar.value = loaded;
    });
    request.addEventListener('load', () => {
      const answer = request.response as { upload?: string; message?: string; reason?: string } | null;
      resolve(
        answer?.upload
          ? { upload: answer.upload }
          : { message: answer?.message ?? NO_ANSWER, reason: answer?.reason },
      );
    });
    for (const broken of ['error', 'abort'] as const)
      request.addEventListener(broken, () => resolve({ message: NO_ANSWER }));
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}

function hidden(name: string, value: string): HTMLInputElement {
  return Object.assign(element('input', ''), { type: 'hidden', name, value });
}

/** The files of one form, sent one after the other as they are chosen; the form then brings what arrived. */
export class UploadList {
  private readonly list = element('ul', 'govuk-list');
  private readonly status = element('p', 'govuk-body');
  private line: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  /** The button of a form that was to be sent while files were still on their way. */
  private pressed: HTMLElement | null = null;

  /**
   * @param field the name under which the form brings the ids of uploads
   * @param most the most bytes of a file
   */
  constructor(
    private readonly form: HTMLFormElement,
    place: HTMLElement,
    private readonly field: string,
    private readonly most: number,
  ) {
    this.status.setAttribute('role', 'status');
    place.append(this.list, this.status);
  }

  /** Shows a file and sends it after those before it. */
  add(file: File): void {
    const row = element('li', 'app-upload');
    const bar = element('progress', 'app-upload__bar');
    bar.setAttribute('aria-label', `${file.name} on its way`);
    const words = element('p', 'govuk-hint');
    row.append(element('span', 'app-upload__name', file.name), bar, words);
    const sending: Sending = { file, row, bar, words };
    row.append(button('Remove', file.name, () => this.remove(sending)));
    this.list.append(row);
    this.queue(sending);
  }

  /** Takes a file off the list; what is on its way is broken off, so the server keeps nothing of it. */
  private remove({ row, request }: Sending): void {
    row.remove();
    request?.abort();
  }

  /** Whether files are on their way. */
  get busy(): boolean {
    return this.waiting > 0;
  }

  /** Sends the form by this button as soon as all files have arrived or were refused for good; not while one is to be tried again. */
  sendFormLater(pressed: HTMLElement | null): void {
    this.pressed = pressed;
    this.status.textContent = 'The form is sent as soon as the files have arrived.';
  }

  private queue(sending: Sending): void {
    this.waiting += 1;
    sending.bar.hidden = false;
    sending.bar.removeAttribute('value');
    sending.words.className = 'govuk-hint';
    sending.words.textContent = 'On its way';
    this.line = this.line.then(() => this.take(sending));
  }

  private async take(sending: Sending): Promise<void> {
    if (!sending.row.isConnected) return this.settle();
    const tooLarge = sending.file.size > this.most;
    const outcome = tooLarge
      ? { message: 'The file is larger than 500 MB. Choose a smaller copy.', reason: 'too_large' }
      : await send(sending);
    if ('upload' in outcome) await sendPoster(sending.file, outcome.upload);
    if (!sending.row.isConnected) return this.settle();
    if ('message' in outcome) this.fail(sending, outcome);
    else this.arrive(sending, outcome.upload);
    this.settle();
  }

  /** One file fewer is on its way; the form that waited for the last one goes. */
  private settle(): void {
    this.waiting -= 1;
    if (!this.busy && this.pressed) this.form.requestSubmit(this.pressed);
  }

  private arrive({ row, bar, words, file }: Sending, upload: string): void {
    row.append(hidden(this.field, upload));
    bar.value = bar.max;
    words.textContent = 'Arrived. It is added when you send the form.';
    this.status.textContent = `${file.name} has arrived.`;
  }

  /**
   * Says why a file is not taken. What can never be taken does not hold back the others: the form goes without it and
   * its page says so. What another try may bring does, until it is sent again or removed.
   */
  private fail(sending: Sending, { message, reason }: Refusal): void {
    const { row, bar, words, file } = sending;
    const worthTrying = worthAnotherTry(reason);
    const held = worthTrying && this.pressed !== null;
    if (worthTrying) this.pressed = null;
    bar.hidden = true;
    words.className = 'govuk-error-message';
    words.textContent = message;
    this.status.textContent = held
      ? `${file.name} was not sent, so nothing was added yet. Try it again or remove it, then press the button once more.`
      : `${file.name} was not sent. The other files can be added without it.`;
    // A form that is sent without any other file is told why this one is not with it.
    const refused = hidden(`${this.field}_refused`, reason ?? 'not_stored');
    row.append(refused);
    if (!worthTrying) return;
    const again = button('Try again', file.name, () => {
      again.remove();
      refused.remove();
      this.queue(sending);
    });
    row.append(again);
  }
}
