import { DataTable } from '~/components/data-table';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Tag } from '~/components/govuk/tag';
import { formatDay, formatMinutes } from '~/lib/dates';
import { formatPounds } from '~/lib/money';
import type { Rate, RoleRates, WaitingHours } from '../rate-card';

const BASES = { full: 'Full cost', direct: 'Direct cost' } as const;

function Period({ rate }: { rate: Rate }) {
  return (
    <>
      {formatDay(rate.from)} {rate.until ? `to ${formatDay(rate.until)}` : 'on'}{' '}
      {rate.now ? <Tag colour="green">Now</Tag> : null}
    </>
  );
}

function Price({ rate }: { rate: Rate }) {
  return (
    <>
      {formatPounds(rate.pounds_per_hour)}{' '}
      {rate.illustrative ? <Tag colour="yellow">Illustrative</Tag> : null}
    </>
  );
}

/** The rates of one role, newest first, each with its period and source. */
export function RolePeriods({ role }: { role: RoleRates }) {
  return (
    <DataTable
      caption={role.label}
      captionClass="govuk-table__caption--s"
      rows={role.rates}
      empty={
        <>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{role.label}</h3>
          <p className="govuk-body">No rate yet: its hours wait.</p>
        </>
      }
      columns={[
        { title: 'Period', cell: (rate) => <Period rate={rate} /> },
        { title: 'Covers', cell: (rate) => BASES[rate.basis] },
        {
          title: 'Source',
          cell: (rate) => (rate.set_by ? `${rate.source} (${rate.set_by})` : rate.source),
        },
        { title: 'An hour', cell: (rate) => <Price rate={rate} />, numeric: true, className: 'app-nowrap' },
      ]}
    />
  );
}

function WayOn({ code, label, hours }: { code: string; label: string; hours: WaitingHours }) {
  if (hours.can_be_priced === 0)
    return (
      <a className="govuk-link" href={`/admin/rates?role=${encodeURIComponent(code)}#set-a-rate`}>
        Set a rate<span className="govuk-visually-hidden"> for {label}</span>
      </a>
    );
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="cost_role" value={code} />
      <Button name="intent" value="price" variant="secondary" className="govuk-!-margin-bottom-0">
        Price {formatMinutes(hours.can_be_priced)}
        <span className="govuk-visually-hidden"> of {label}</span>
      </Button>
    </form>
  );
}

/** Hours without a rate on their day: what can be priced by now, or the way to a rate for them. */
export function WaitingTable({ roles }: { roles: readonly RoleRates[] }) {
  const waiting = roles.flatMap(({ code, label, waiting: hours }) => (hours ? [{ code, label, hours }] : []));
  if (waiting.length === 0) return <p className="govuk-body">All recorded hours are priced.</p>;
  return (
    <DataTable
      caption="Hours not yet priced"
      rows={waiting}
      firstCellIsHeader
      columns={[
        { title: 'Role', cell: ({ label }) => label },
        { title: 'Since', cell: ({ hours }) => formatDay(hours.first_day) },
        { title: 'Last', cell: ({ hours }) => formatDay(hours.last_day) },
        { title: 'Time', cell: ({ hours }) => formatMinutes(hours.people_minutes), numeric: true },
        { title: 'What to do', cell: (row) => <WayOn {...row} /> },
      ]}
    />
  );
}
