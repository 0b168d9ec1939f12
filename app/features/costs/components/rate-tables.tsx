import { DataTable } from '~/components/data-table';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { Tag } from '~/components/govuk/tag';
import { formatDay, formatMinutes } from '~/lib/dates';
import { formatPounds } from '~/lib/money';
import type { Rate, RoleRates, WaitingHours } from '../rate-card';

const BASES = { full: 'Full cost', direct: 'Direct cost' } as const;

function Period({ rate }: { rate: Rate }) {
  return (
    <>
      {formatDay(rate.from)} {rate.until ? `to ${formatDay(rate.until)}` : 'on'}
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

const inWords = (rate: Rate) => (rate.set_by ? `${rate.source} (${rate.set_by})` : rate.source);

/** The rates in force today, a line for each role and what its rate covers; a role without one says so. */
export function RatesToday({ roles }: { roles: readonly RoleRates[] }) {
  const lines = roles.flatMap(({ code, label, rates }) => {
    const inForce = rates.filter(({ now }) => now);
    return (inForce.length > 0 ? inForce : [null]).map((rate) => ({ code, label, rate }));
  });
  return (
    <DataTable
      caption="In force today"
      rows={lines}
      firstCellIsHeader
      columns={[
        { title: 'Role', cell: ({ label }) => label },
        {
          title: 'An hour',
          cell: ({ rate }) => (rate ? <Price rate={rate} /> : 'No rate: its hours wait'),
          className: 'app-nowrap',
        },
        { title: 'Covers', cell: ({ rate }) => (rate ? BASES[rate.basis] : '') },
        { title: 'Since', cell: ({ rate }) => (rate ? <Period rate={rate} /> : '') },
        { title: 'Source', cell: ({ rate }) => (rate ? inWords(rate) : '') },
      ]}
    />
  );
}

/** The rates of one role before and after today, newest first, folded; nothing where there are none. */
export function OtherRates({ role }: { role: RoleRates }) {
  const others = role.rates.filter(({ now }) => !now);
  if (others.length === 0) return null;
  return (
    <Details summary={`${role.label}: ${others.length} earlier or later`}>
      <DataTable
        caption={`Other rates: ${role.label}`}
        captionClass="govuk-visually-hidden"
        rows={others}
        columns={[
          { title: 'Period', cell: (rate) => <Period rate={rate} /> },
          { title: 'An hour', cell: (rate) => <Price rate={rate} />, className: 'app-nowrap' },
          { title: 'Covers', cell: (rate) => BASES[rate.basis] },
          { title: 'Source', cell: inWords },
        ]}
      />
    </Details>
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
