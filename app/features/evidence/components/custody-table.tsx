import { DataTable } from '~/components/data-table';
import { formatMoment } from '~/lib/dates';
import type { EvidencePage } from '../load-evidence-page.server';

const WORDS = {
  uploaded: 'Added',
  viewed: 'Looked at',
  downloaded: 'Saved a copy',
  checked: 'Looked over: nothing to hide',
  redacted: 'Made a redacted copy',
  published: 'Published',
} as const;

/** Who had a file in hand, newest first. */
export function CustodyTable({ custody }: { custody: EvidencePage['custody'] }) {
  return (
    <DataTable
      caption="Chain of custody"
      rows={custody}
      columns={[
        { title: 'When', cell: ({ at }) => formatMoment(at) },
        { title: 'What', cell: ({ what }) => WORDS[what] },
        { title: 'Who', cell: ({ by, organisation }) => `${by}, ${organisation}` },
      ]}
    />
  );
}
