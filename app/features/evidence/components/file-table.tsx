import { DataTable } from '~/components/data-table';
import { formatMoment } from '~/lib/dates';
import { formatWords, shutWords, sizeWords } from '../file-words';
import type { EvidenceFile } from '../load-evidence-tab.server';

type Props = { files: EvidenceFile[]; base: string; mayOpen: boolean };

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
              {file.caption || file.own_name || formatWords(file.media_type)}
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
