import { DataTable } from '~/components/data-table';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Tag } from '~/components/govuk/tag';
import { formatDayOf } from '~/lib/dates';
import { roleNames } from '~/lib/viewer';
import type { WaitingInvitation } from '../list-invitations.server';

/** Invitations that nobody has accepted yet, each with the way to take it back. */
export function WaitingInvitations({ invitations }: { invitations: readonly WaitingInvitation[] }) {
  if (invitations.length === 0) return null;
  return (
    <DataTable
      caption="Invitations not yet accepted"
      rows={invitations}
      columns={[
        { title: 'Name', cell: (row) => row.display_name },
        { title: 'E-mail', cell: (row) => row.email },
        { title: 'To', cell: (row) => `${roleNames[row.role]}, ${row.unit}, ${row.organisation}` },
        {
          title: 'Works until',
          cell: (row) =>
            row.state === 'open' ? formatDayOf(row.expires_at) : <Tag colour="grey">Too old</Tag>,
        },
        {
          title: <span className="govuk-visually-hidden">Withdraw</span>,
          cell: (row) => (
            <form method="post">
              <FormToken />
              <input type="hidden" name="invitation" value={row.id} />
              <Button name="intent" value="withdraw" variant="secondary" className="govuk-!-margin-bottom-0">
                Withdraw<span className="govuk-visually-hidden"> the invitation of {row.display_name}</span>
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
}
