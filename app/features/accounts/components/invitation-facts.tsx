import { SummaryList } from '~/components/govuk/summary-list';
import { formatDay } from '~/lib/dates';
import { inWords } from '../invitation';
import type { OpenInvitation } from '../load-invitation.server';

/** Who invites to what, and what the person will see. */
export function InvitationFacts({ invitation }: { invitation: OpenInvitation }) {
  const role = inWords(invitation.role);
  const areas = [...invitation.neighbourhoods, ...invitation.districts];
  const rows = [
    { key: 'Invited by', value: invitation.invited_by },
    { key: 'You join', value: `${invitation.organisation}, ${invitation.unit}` },
    { key: 'As', value: role.name },
    { key: 'You will see', value: `${role.sees.charAt(0).toUpperCase()}${role.sees.slice(1)}.` },
    ...(areas.length > 0 ? [{ key: 'For', value: areas.join(', ') }] : []),
    ...(invitation.until_date ? [{ key: 'Until', value: formatDay(invitation.until_date) }] : []),
    { key: 'The link works until', value: formatDay(invitation.expires_on) },
  ];
  return <SummaryList rows={rows} />;
}
