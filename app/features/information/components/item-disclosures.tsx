import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { SummaryList } from '~/components/govuk/summary-list';
import { formatDay, formatDayOf } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { ItemDisclosure } from '../load-item.server';

function EndForm({ disclosure }: { disclosure: ItemDisclosure }) {
  const form = useFormState({ intent: 'end', disclosure: disclosure.id });
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value="end" />
      <input type="hidden" name="disclosure" value={disclosure.id} />
      <Input label={`Why is it shared with ${disclosure.to} no more?`} {...form.field('end_reason')} />
      <Button variant="warning">End this sharing</Button>
    </form>
  );
}

function facts({
  gateway,
  reason,
  conditions,
  by,
  on_date,
  ended_at,
  end_reason,
  members,
  reads,
  by_code,
}: ItemDisclosure) {
  return [
    ...(members.length > 0 ? [{ key: 'Only for', value: <>{members.join(', ')}</> }] : []),
    { key: 'Why', value: <>{reason}</> },
    { key: 'Law', value: <>{gateway}</> },
    ...(conditions ? [{ key: 'Conditions', value: <>{conditions}</> }] : []),
    {
      key: 'Authorised',
      value: (
        <>
          {by}, {formatDay(on_date)}
        </>
      ),
    },
    ended_at
      ? {
          key: 'Ended',
          value: (
            <>
              {formatDayOf(ended_at)}: {end_reason}
            </>
          ),
        }
      : { key: 'In PRIME', value: <>{reads ? 'They read it' : 'They take no part and read nothing'}</> },
    ...(by_code && !ended_at
      ? [{ key: 'Until', value: <>Its code names them. Grade it again to end this.</> }]
      : []),
  ];
}

/** With whom an item was shared beyond its handling code, what is in force first. */
export function ItemDisclosures({
  disclosures,
  mayEnd,
}: {
  disclosures: readonly ItemDisclosure[];
  mayEnd: boolean;
}) {
  if (disclosures.length === 0)
    return <p className="govuk-body">Nobody reads it beyond what its handling code allows.</p>;
  return (
    <>
      {disclosures.map((disclosure) => (
        <section key={disclosure.id}>
          <h3 className="govuk-heading-s">
            {disclosure.ended_at ? 'Was shared' : 'Shared'} with {disclosure.to}
          </h3>
          <SummaryList rows={facts(disclosure)} />
          {mayEnd && !disclosure.ended_at && !disclosure.by_code ? <EndForm disclosure={disclosure} /> : null}
        </section>
      ))}
    </>
  );
}
