import { SummaryList } from '~/components/govuk/summary-list';
import { formatMoment } from '~/lib/dates';
import { formatWords, sizeWords } from '../file-words';
import type { EvidencePage } from '../load-evidence-page.server';

/** When and where a camera took it: not said of a document or of sound, which no camera made. */
function cameraRows({ kind }: EvidencePage, particulars: NonNullable<EvidencePage['particulars']>) {
  if (kind !== 'picture' && kind !== 'video') return [];
  const { taken_at, latitude, longitude } = particulars;
  const none = 'Not noted by the camera';
  const place =
    latitude === null || longitude === null
      ? none
      : `${latitude.toFixed(5)}, ${longitude.toFixed(5)} (latitude, longitude)`;
  const rows: [key: string, value: string][] = [
    ['Taken', taken_at ? formatMoment(taken_at) : none],
    ['Place', place],
  ];
  return rows;
}

/** What is known of a file: grade, who and when; its own name, time and place for who may see them. */
export function EvidenceFacts({ file }: { file: EvidencePage }) {
  const { particulars, grade, by, organisation, at, media_type, bytes, sha256, width, height } = file;
  const size = width && height ? `${sizeWords(bytes)}, ${width} by ${height} pixels` : sizeWords(bytes);
  const rows: [key: string, value: string][] = [
    ['Grade', grade],
    ['Added', `${formatMoment(at)} by ${by}, ${organisation}`],
    ['Kind', formatWords(media_type)],
    ['Size', size],
    ['SHA-256', sha256],
  ];
  if (particulars) {
    rows.push(['Name of the file', particulars.name || 'None']);
    rows.push(...cameraRows(file, particulars));
  }
  return (
    <>
      <SummaryList rows={rows.map(([key, value]) => ({ key, value }))} />
      {particulars ? null : (
        <p className="govuk-body">
          The file’s own name, and the time and place the camera noted, can identify people. Give your purpose
          on the{' '}
          <a className="govuk-link" href={`/problems/${file.reference}/people`}>
            People tab
          </a>{' '}
          to see them here.
        </p>
      )}
    </>
  );
}
