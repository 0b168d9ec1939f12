// Pages with a form that brings files (`data-upload`): files go ahead one by one, each with its bar.
import { UploadList } from '../features/evidence/upload-list';
import { enhance } from '../lib/enhance';

function letUpload(form: HTMLFormElement, input: HTMLInputElement, place: HTMLElement): void {
  const list = new UploadList(form, place, input.name, Number(form.dataset.uploadMost));
  // The files go ahead of the form, so the form itself brings none.
  input.removeAttribute('name');
  form.enctype = 'application/x-www-form-urlencoded';
  input.addEventListener('change', () => {
    // What was added before is no answer to what is chosen now.
    document.querySelector('.govuk-notification-banner--success')?.remove();
    for (const file of input.files ?? []) list.add(file);
    input.value = '';
  });
  form.addEventListener('submit', (event) => {
    if (!list.busy) return;
    event.preventDefault();
    list.sendFormLater(event.submitter);
  });
  window.addEventListener('beforeunload', (event) => {
    if (list.busy) event.preventDefault();
  });
}

enhance(document);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) {
  const input = form.querySelector<HTMLInputElement>('input[type=file]');
  const place = form.querySelector<HTMLElement>('[data-upload-list]');
  if (input && place) letUpload(form, input, place);
}
