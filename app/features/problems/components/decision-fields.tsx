import { Button } from '~/components/govuk/button';
import { Radios } from '~/components/govuk/radios';
import { Textarea } from '~/components/govuk/textarea';
import { useFormState } from '~/lib/form-state';

/** Approve or return, with the reason. */
export function DecisionFields({ reference, closes }: { reference: string; closes: boolean }) {
  const form = useFormState();
  return (
    <>
      <Radios
        legend={`Your decision on ${reference}`}
        legendClass="govuk-fieldset__legend--m"
        items={[
          {
            value: 'approved',
            label: closes ? 'Approve and close the problem' : 'Approve',
            hint: closes ? undefined : 'The problem moves to the next stage',
          },
          { value: 'returned', label: 'Return it', hint: 'The owner sees your words beside each answer' },
        ]}
        {...form.choice('verdict')}
      />
      <Textarea label="Reason" hint="Needed when you return it" rows={3} {...form.field('reason')} />
      <Button>Continue</Button>
    </>
  );
}
