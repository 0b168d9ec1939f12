import { DataTable } from '~/components/data-table';
import { formatMoment } from '~/lib/dates';
import { CUSTODY_WORDS } from '../custody-words';
import type { EvidencePage } from '../load-evidence-page.server';

type Props = {
  custody: EvidencePage['custody'];
  /** The address that saves this chain as CSV. */
  href: string;
};

/** Who had a file in hand, newest first. */
export function CustodyTable({ custody, href }: Props) {
  return (
    <>
      <DataTable
        caption="Chain of custody"
        rows={custody}
        columns={[
          { title: 'When', cell: ({ at }) => formatMoment(at) },
          { title: 'What', cell: ({ what }) => CUSTODY_WORDS[what] },
          { title: 'Who', cell: ({ by, organisation }) => `${by}, ${organisation}` },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={href} download>
          Save this chain of custody (CSV)
        </a>
        . Looking again within an hour is not noted a second time.
      </p>
    </>
  );
}
