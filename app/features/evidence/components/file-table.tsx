import { DataTable } from '~/components/data-table';
import { formatMoment } from '~/lib/dates';
import { formatWords, shutWords, sizeWords } from '../file-words';
import type { EvidenceFile } from '../load-evidence-tab.server';

type Props = { files: EvidenceFile[]; base: string; mayOpen: boolean };

/** The caption, or until there is one what kind of file it is and what its author called it. */
const nameOf = ({ caption, media_type, own_name }: EvidenceFile) =>
  caption || [formatWords(media_type), own_name].filter(Boolean).join(': ');

/** All files but pictures, with size, grade, who and when. */
export function FileTable({ files, base, mayOpen }: Props) {
  return (
    <DataTable
      caption="Recordings and documents"
      rows={files}
      firstCellIsHeader
      columns={[
        {
          title: 'File',
          cell: (file) => (
            <a className="govuk-link" href={`${base}/${file.id}`}>
              {mayOpen && file.shown ? (
                <img className="app-poster" src={`/evidence/${file.id}/thumbnail`} alt="" loading="lazy" />
              ) : null}
              {nameOf(file)}
              <span className="govuk-visually-hidden"> added {formatMoment(file.at)}</span>
            </a>
          ),
        },
        {
          title: 'Kind',
          cell: (file) => [formatWords(file.media_type), shutWords(file)].filter(Boolean).join('. '),
        },
        { title: 'Size', cell: (file) => sizeWords(file.bytes), numeric: true, className: 'app-nowrap' },
        { title: 'Grade', cell: (file) => file.grade },
        { title: 'Added by', cell: (file) => `${file.by}, ${file.organisation}`, className: 'app-nowrap' },
        { title: 'When', cell: (file) => formatMoment(file.at), className: 'app-nowrap' },
      ]}
    />
  );
}
