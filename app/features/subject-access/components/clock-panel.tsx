import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { Tag } from '~/components/govuk/tag';
import { Textarea } from '~/components/govuk/textarea';
import { formatDay } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { RequestPage } from '../load-request.server';
import { clockState, subjectDue } from '../subject-clock';

/** From when the month counts, in words. */
function countsFrom({ received_on, identity_asked_on, identity_proven_on }: RequestPage): string {
  if (!identity_asked_on) return `It was received on ${formatDay(received_on)}.`;
  if (!identity_proven_on)
    return `It was received on ${formatDay(received_on)}. Identity was asked for on ${formatDay(identity_asked_on)}, and the clock stands until it is proven.`;
  return `It was received on ${formatDay(received_on)}; identity was asked for, and the month counts from its proof on ${formatDay(identity_proven_on)}.`;
}

function ProvenForm() {
  const form = useFormState({ intent: 'identity-proven' });
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value="identity-proven" />
      <DateInput legend="When was identity proven?" {...form.date('proven_on')} />
      <Input
        label="How?"
        hint="Such as “passport seen at the counter”. Keep no copy of the document."
        {...form.field('identity_check')}
      />
      <Button variant="secondary">Identity is proven</Button>
    </form>
  );
}

function AskedForm() {
  const form = useFormState({ intent: 'identity-asked' });
  return (
    <Details summary="You had to ask for proof of identity" open={form.sent}>
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="intent" value="identity-asked" />
        <DateInput
          legend="When did you ask?"
          hint="The clock then stands until identity is proven."
          {...form.date('asked_on')}
        />
        <Button variant="secondary">Identity was asked for</Button>
      </form>
    </Details>
  );
}

function ExtendForm({ until }: { until: string }) {
  const form = useFormState({ intent: 'extend' });
  return (
    <Details summary={`Extend by two months, to ${formatDay(until)}`} open={form.sent}>
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="intent" value="extend" />
        <Textarea
          label="Why is more time needed?"
          hint="Because it is complex, or because of the number of requests. Tell the person before the month is over."
          rows={3}
          {...form.field('extension_reason')}
        />
        <Button variant="secondary">Extend</Button>
      </form>
    </Details>
  );
}

/** By when a request has to be answered, and the forms that stop, start and lengthen its clock. */
export function ClockPanel({ request }: { request: RequestPage }) {
  const { due_on, today, identity_asked_on, identity_proven_on, extended_on, holidays } = request;
  const { words, colour } = clockState(due_on, today);
  const extended = subjectDue({ ...request, extended: true }, new Set(holidays));
  return (
    <section aria-labelledby="clock">
      <h2 className="govuk-heading-m" id="clock">
        {due_on ? `To be answered by ${formatDay(due_on)}` : 'Identity is not proven yet'}{' '}
        <Tag colour={colour}>{words}</Tag>
      </h2>
      <p className="govuk-body">
        {countsFrom(request)}
        {extended_on ? ` It was extended by two months on ${formatDay(extended_on)}.` : ''}
      </p>
      {identity_asked_on && !identity_proven_on ? <ProvenForm /> : null}
      {identity_asked_on ? null : <AskedForm />}
      {due_on && extended && !extended_on && due_on >= today ? <ExtendForm until={extended} /> : null}
    </section>
  );
}
