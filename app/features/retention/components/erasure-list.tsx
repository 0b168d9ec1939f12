import { formatMoment } from '~/lib/dates';
import { basisWords } from '../erasure-bases';
import type { RetentionPage } from '../load-retention-page.server';

type Erasure = RetentionPage['erasures'][number];

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

function targetsOf({ labels, points, particulars, files }: Erasure): string {
  return [
    ...labels,
    ...counted(points, 'exact point', 'exact points'),
    ...counted(particulars, 'set of particulars', 'sets of particulars'),
    ...counted(files, 'file', 'files'),
  ].join(', ');
}

/** What was erased in a problem, by whom and why, the newest first. */
export function ErasureList({ erasures }: { erasures: readonly Erasure[] }) {
  if (erasures.length === 0) return <p className="govuk-body">Nothing has been erased in this problem.</p>;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {erasures.map((erasure) => (
        <li key={erasure.at}>
          <strong>{targetsOf(erasure)}</strong>
          <br />
          {formatMoment(erasure.at)}
          {erasure.by ? ` by ${erasure.by}` : ''}. {basisWords(erasure.basis)}. {erasure.reason}
        </li>
      ))}
    </ul>
  );
}
