import { DataTable } from '~/components/data-table';
import { formatMoment } from '~/lib/dates';
import type { Redaction } from '../load-redactions.server';

function hidden({ boxes }: Redaction): string {
  if (boxes.length === 0) return 'Nothing had to be hidden';
  return boxes.length === 1 ? '1 part hidden' : `${boxes.length} parts hidden`;
}

/** The versions of a picture for publishing, newest first; the newest is the one that a summary takes. */
export function RedactionVersions({ versions }: { versions: Redaction[] }) {
  if (versions.length === 0) return null;
  return (
    <DataTable
      caption="Versions for publishing"
      rows={versions}
      firstCellIsHeader
      columns={[
        {
          title: 'Version',
          cell: (version) => (
            <a className="govuk-link" href={`/evidence/${version.id}/view`}>
              {version.boxes.length > 0 ? (
                <img className="app-poster" src={`/evidence/${version.id}/thumbnail`} alt="" loading="lazy" />
              ) : null}
              Version {version.number}
            </a>
          ),
        },
        { title: 'What', cell: hidden },
        { title: 'Who', cell: ({ by }) => by },
        { title: 'When', cell: ({ at }) => formatMoment(at) },
        { title: 'Published', cell: ({ published }) => (published ? 'Yes' : 'No') },
      ]}
    />
  );
}
