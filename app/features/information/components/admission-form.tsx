import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { Textarea } from '~/components/govuk/textarea';
import { formatDayOf } from '~/lib/dates';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { useFormState } from '~/lib/form-state';
import { admissionWords } from '../admission-words';
import type { People } from '../load-people.server';

type Props = Pick<People, 'may_be_admitted' | 'requests'>;

function Requests({ requests }: Pick<Props, 'requests'>) {
  return (
    <ul className="govuk-list">
      {requests.map(({ id, organisation, reason, asked_at, asked_by }) => (
        <li key={id}>
          <p className="govuk-body">
            {organisation} asks to join, {formatDayOf(asked_at)} ({asked_by}): “{reason}”
          </p>
          <form method="post">
            <FormToken />
            <input type="hidden" name="intent" value="decline" />
            <input type="hidden" name="request" value={id} />
            <Button variant="secondary">Decline {organisation}</Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

/** A supervisor admits an organisation: the disclosure record that covers what it will read of this problem. */
export function AdmissionForm({ may_be_admitted, requests }: Props) {
  const form = useFormState();
  const failed = ['admitted', 'gateway', 'purpose_of_disclosure'].some((name) => form.errors[name]);
  const [gateway, ...otherGateways] = new Set(may_be_admitted.map((one) => one.gateway));
  return (
    <>
      <Requests requests={requests} />
      <Details summary="Admit an organisation" open={failed || requests.length > 0}>
        {may_be_admitted.length > 0 ? (
          <form method="post">
            <FormToken />
            <input type="hidden" name="intent" value="admit" />
            <Select
              label="Organisation and sharing agreement"
              items={[
                { value: '', text: 'Choose an organisation' },
                ...may_be_admitted.map((one) => ({
                  value: `${one.organisation_id} ${one.agreement_id}`,
                  text: admissionWords(one),
                })),
              ]}
              {...form.field(
                'admitted',
                requests[0] &&
                  may_be_admitted
                    .filter((one) => one.organisation_id === requests[0]?.organisation_id)
                    .map((one) => `${one.organisation_id} ${one.agreement_id}`)[0],
              )}
            />
            <Input
              label="Legal gateway"
              {...form.field('gateway', otherGateways.length === 0 ? gateway : '')}
            />
            <Textarea
              label="Why does it need to read this problem?"
              hint="It will read everything graded code 2 until it leaves. You authorise this."
              rows={2}
              {...form.field('purpose_of_disclosure')}
            />
            <IdentifiesNobody form={form} />
            <Button variant="secondary">Admit it</Button>
          </form>
        ) : (
          <p className="govuk-body">
            No other organisation has a sharing agreement in date for the districts of this problem. The
            information manager keeps the agreements.
          </p>
        )}
      </Details>
    </>
  );
}
