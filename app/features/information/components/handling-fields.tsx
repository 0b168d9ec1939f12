import { errorFor } from '~/lib/form-fields';
import type { useFormState } from '~/lib/form-state';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { DateInput } from '~/components/govuk/date-input';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';

type Form = ReturnType<typeof useFormState>;
type Props = {
  form: Form;
  organisations: readonly { id: string; name: string }[];
  /** The laws that a disclosure can be made by. */
  gateways: readonly { code: string; label: string }[];
  /** Conditions that are filled in at first, of an offered grading. */
  conditions?: string;
  /** The form asks for a reason of its own, which serves code 4, too. */
  reasonElsewhere?: boolean;
};

const FIELDS = ['review', 'recipients', 'purpose', 'law', 'law_words', 'conditions'];
const NAMING_CODES = ['4', '5', 'C'];

/** Whom codes 5 and C name, why, by which law and on what conditions: a disclosure to each of them. */
function NamedFields({ form, organisations, gateways, conditions }: Props) {
  return (
    <>
      <Checkboxes
        legend="Codes 5 and C: who may see it?"
        hint="Each of them is recorded in the register of disclosures, authorised by you."
        {...form.choices('recipients')}
        items={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Input label="Codes 5 and C: why do they need it?" {...form.field('purpose')} />
      <Select
        label="Codes 5 and C: which law allows it?"
        items={[
          { value: '', text: 'Choose a law' },
          ...gateways.map(({ code, label }) => ({ value: code, text: label })),
        ]}
        {...form.field('law', '')}
      />
      <Input
        label="The law in words, where the list does not say it"
        hint="Like the section of the Act or the number of the order"
        {...form.field('law_words')}
      />
      <IdentifiesNobody form={form} />
      <Input label="Codes 5 and C: on what conditions?" {...form.field('conditions', conditions)} />
    </>
  );
}

/** What handling codes 4, 5 and C want besides: a reason and a review date, or a disclosure to those they name. */
export function HandlingFields(props: Props) {
  const { form, conditions, reasonElsewhere = false } = props;
  const names = [...(reasonElsewhere ? [] : ['reason']), ...FIELDS];
  return (
    <Details
      className="app-handling"
      summary={`Only for codes 4, 5 and C: ${reasonElsewhere ? '' : 'reason, '}review date, who may see it and why`}
      open={
        conditions !== undefined ||
        NAMING_CODES.includes(form.values.handling?.[0] ?? '') ||
        names.some((name) => errorFor(form.errors, name))
      }
    >
      {reasonElsewhere ? null : (
        <Input label="Code 4: why does it stay within your agency?" {...form.field('reason')} />
      )}
      <DateInput legend="Code 4: when to look at this again" {...form.date('review')} />
      <NamedFields {...props} />
    </Details>
  );
}
