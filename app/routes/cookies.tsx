import { DataTable } from '~/components/data-table';
import { Page } from '~/components/page';
import { titled } from '~/lib/page-handle';
import { THEME_COOKIE } from '~/lib/theme';

export const meta = titled('Cookies');

const cookies = [
  {
    name: 'prime, or __Host-prime over HTTPS',
    purpose: 'Keeps you signed in. Set when you sign in, removed when you sign out.',
    kept: 'Until you sign out, 30 minutes without use, or 12 hours, unless your force has set other limits',
  },
  {
    name: THEME_COOKIE,
    purpose: 'Remembers that you chose day or night colours. Set only when you choose.',
    kept: '1 year, or until you choose “Same as device”',
  },
];

/** What PRIME keeps in a browser: two cookies that need no consent, and nothing of anybody else's. */
export default function Cookies() {
  return (
    <Page heading="Cookies">
      <p className="govuk-body">
        Cookies are small files that a website keeps on your device. PRIME sets only cookies that it needs to
        do what you ask of it, so it does not ask for your consent. If you neither sign in nor choose colours,
        it sets none.
      </p>
      <DataTable
        caption="Cookies that PRIME sets"
        firstCellIsHeader
        columns={[
          { title: 'Name', cell: ({ name }) => name },
          { title: 'What it is for', cell: ({ purpose }) => purpose },
          { title: 'How long it is kept', cell: ({ kept }) => kept },
        ]}
        rows={cookies}
      />
      <p className="govuk-body">
        Both can be read by PRIME alone, not by scripts and not by other websites. PRIME does not measure or
        follow its visitors, shows no advertisements, and your browser speaks to no other company’s server:
        map pictures come through PRIME too.
      </p>
    </Page>
  );
}
