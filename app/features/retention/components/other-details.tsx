import { Checkboxes } from '~/components/govuk/checkboxes';
import { formatDayOf } from '~/lib/dates';
import type { useFormState } from '~/lib/form-state';
import type { RetentionPage } from '../load-retention-page.server';

type Props = {
  page: Pick<RetentionPage, 'points' | 'files'>;
  form: ReturnType<typeof useFormState>;
};

const fileWords = ({ kind, caption, created_at }: RetentionPage['files'][number]) =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${caption ? ` “${caption}”` : ''} of ${formatDayOf(created_at)}`;

/** What is kept on people besides the dictionary: exact points of homes, particulars of files, files themselves. */
export function OtherDetails({ page, form }: Props) {
  const named = page.files.filter(({ particulars }) => particulars);
  return (
    <>
      {page.points.length > 0 ? (
        <Checkboxes
          {...form.choices('place')}
          className="govuk-checkboxes--small"
          legend="Exact points of homes"
          legendClass="govuk-fieldset__legend--s"
          hint="The point of the street stays on the map."
          items={page.points.map(({ id, words }) => ({ value: id, label: words }))}
        />
      ) : null}
      {named.length > 0 ? (
        <Checkboxes
          {...form.choices('particular')}
          className="govuk-checkboxes--small"
          legend="Names of files, with place and time from the camera"
          legendClass="govuk-fieldset__legend--s"
          hint="The file itself stays."
          items={named.map((file) => ({ value: file.id, label: fileWords(file) }))}
        />
      ) : null}
      {page.files.length > 0 ? (
        <Checkboxes
          {...form.choices('evidence')}
          className="govuk-checkboxes--small"
          legend="Files"
          legendClass="govuk-fieldset__legend--s"
          hint="The file goes with its copies; what was written of it, its hash and its chain of custody stay."
          items={page.files.map((file) => ({
            value: file.id,
            label: fileWords(file),
            hint: file.published ? 'On a page that residents see: withdraw the summary first' : undefined,
          }))}
        />
      ) : null}
    </>
  );
}
