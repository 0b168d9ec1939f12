import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Details } from '~/components/govuk/details';
import { Radios } from '~/components/govuk/radios';
import { Textarea } from '~/components/govuk/textarea';
import { dayParts } from '~/lib/day-parts';
import { useFormState } from '~/lib/form-state';
import type { RequestPage } from '../load-request.server';

/** Ends a request without a pack: taken back by whoever asked, or refused on one of the grounds that the law knows. */
export function CloseForm({ request }: { request: RequestPage }) {
  const form = useFormState({ intent: 'close' });
  const waits = request.identity_asked_on !== null && request.identity_proven_on === null;
  return (
    <Details summary="It is withdrawn, or has to be refused" open={form.sent}>
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="intent" value="close" />
        <Radios
          legend="How does it end?"
          {...form.choice('outcome')}
          items={[
            { value: 'withdrawn', label: 'The person has withdrawn it' },
            ...(waits ? [{ value: 'unproven', label: 'Refused: identity was not proven' }] : []),
            {
              value: 'unfounded',
              label: 'Refused: manifestly unfounded',
              hint: 'Data Protection Act 2018, section 53. It is for us to show that it is.',
            },
            {
              value: 'excessive',
              label: 'Refused: excessive',
              hint: 'Such as the same request again with nothing new since the last answer (section 53).',
            },
          ]}
        />
        <Textarea
          label="Why?"
          hint="Whoever is refused has to be told why, and that they may complain to the Information Commissioner or go to court."
          rows={3}
          {...form.field('closing_reason')}
        />
        <DateInput
          legend="When was the person told?"
          hint="The month is judged by this day. If they withdrew it, the day on which they did."
          {...form.date('told_on', dayParts(request.today))}
        />
        <Button variant="warning">End it without an answer</Button>
      </form>
    </Details>
  );
}
