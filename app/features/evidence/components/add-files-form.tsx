import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { FileUpload } from '~/components/govuk/file-upload';
import { GradingFields } from '~/components/grading-fields';
import { formWithFiles } from '~/components/photo-field';
import { useFormState } from '~/lib/form-state';
import { MOST_FILES } from '~/lib/upload-refusal';

/**
 * Adds files. Without scripts it is a plain multipart form; with them the island `upload` takes each chosen file at
 * once, with a bar of its own, and sends the form with what arrived (`data-upload`).
 */
export function AddFilesForm({ address }: { address: string }) {
  const { errors, values, field } = useFormState();
  return (
    <form {...formWithFiles} action={address}>
      <FormToken />
      <FileUpload
        {...field('file')}
        label="Add pictures, recordings or documents"
        labelClass="govuk-label--m"
        hint={`Up to ${MOST_FILES} files at once, 100 MB each; up to 500 MB each where your browser shows a bar.`}
        multiple
      />
      <div data-upload-list aria-live="polite" />
      <GradingFields errors={errors} values={values} />
      <Button preventDoubleClick>Add files</Button>
    </form>
  );
}
