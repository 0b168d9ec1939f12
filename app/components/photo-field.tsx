import type { FormErrors, FormValues } from '~/lib/form-fields';
import { MOST_BYTES } from '~/lib/upload-refusal';
import { FileUpload } from './govuk/file-upload';

/** What a form with files is: multipart where scripts do not run, and found by the island `upload` where they do. */
export const formWithFiles = {
  method: 'post',
  encType: 'multipart/form-data',
  'data-upload': true,
  'data-upload-most': MOST_BYTES.script,
} as const;

/** Photographs with what is written; those that arrived before the form came back are kept. Field: `photo`. */
export function PhotoField({ errors, values }: { errors: FormErrors; values: FormValues }) {
  const arrived = values.photo ?? [];
  return (
    <>
      {arrived.map((upload) => (
        <input key={upload} type="hidden" name="photo" value={upload} />
      ))}
      <FileUpload
        name="photo"
        label="Photograph (optional)"
        hint="Or a recording or document. The place and time that the camera noted are kept apart."
        error={errors.photo}
        multiple
      />
      <div data-upload-list aria-live="polite" />
      {arrived.length > 0 ? (
        <p className="govuk-body">
          {arrived.length === 1 ? '1 file has' : `${arrived.length} files have`} arrived.
        </p>
      ) : null}
    </>
  );
}
