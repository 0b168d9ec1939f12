import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Radios } from '~/components/govuk/radios';
import { Select } from '~/components/govuk/select';
import { Textarea } from '~/components/govuk/textarea';
import { useFormState } from '~/lib/form-state';
import { decisionWords, DECISIONS, type Decision } from '../item-words';
import type { WithholdingReason } from '../load-items.server';

type Props = {
  item: {
    id: string;
    decision: Decision | null;
    reason_code: string | null;
    reason: string;
    blanked: string[];
  };
  /** What the item is, for who hears the form and not the page. */
  name: string;
  reasons: WithholdingReason[];
  save: string;
};

/** Whether an item is given, given with words blanked, or withheld, and why. */
export function ItemForm({ item, name, reasons, save }: Props) {
  const form = useFormState({ intent: 'decide', item: item.id });
  const id = (field: string) => (form.sent ? undefined : `${field}-${item.id}`);
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="item" value={item.id} />
      <Radios
        legend={
          <>
            What is done with it?<span className="govuk-visually-hidden"> ({name})</span>
          </>
        }
        className="govuk-radios--small"
        {...form.choice('decision', item.decision)}
        id={id('decision')}
        items={DECISIONS.map((decision) => ({ value: decision, label: decisionWords(decision) }))}
      />
      <Select
        label="If something is kept back, why?"
        items={[
          { value: '', text: 'Choose a reason' },
          ...reasons.map(({ code, label, source }) => ({ value: code, text: `${label} (${source})` })),
        ]}
        {...form.field('reason_code', item.reason_code)}
        id={id('reason_code')}
      />
      <Textarea
        label="Words to blank, one to a line"
        hint="As they stand above. They are replaced wherever they occur in this item."
        rows={2}
        {...form.field('blanked', item.blanked.join('\n'))}
        id={id('blanked')}
      />
      <Textarea
        label="In your words (optional)"
        hint="Kept with the request; the person is given the reason of the list."
        rows={2}
        {...form.field('reason', item.reason)}
        id={id('reason')}
      />
      <Button variant="secondary">
        {save}
        <span className="govuk-visually-hidden">: {name}</span>
      </Button>
    </form>
  );
}
