import { Form } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { DateInput } from '~/components/govuk/date-input';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { Textarea } from '~/components/govuk/textarea';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { dayParts } from '~/lib/day-parts';
import type { useFormState } from '~/lib/form-state';
import type { ManagedNeighbourhood, ManagedPriority } from '../priority.schema';

interface Props {
  form: ReturnType<typeof useFormState>;
  /** null for a new one. */
  priority: ManagedPriority | null;
  neighbourhood: Pick<ManagedNeighbourhood, 'owners' | 'problems' | 'today'>;
}

const partsOf = (day: string | null | undefined) => (day ? dayParts(day) : {});

/** What residents read: promise, action and result, each with its day. */
function Story({ form, priority }: Omit<Props, 'neighbourhood'>) {
  return (
    <>
      <h2 className="govuk-heading-m">What residents read</h2>
      <Textarea label="We said" hint="The promise." rows={3} {...form.field('promise', priority?.promise)} />
      <DateInput legend="Date of the promise" {...form.date('promised_on', partsOf(priority?.promised_on))} />
      <Textarea label="We did" rows={3} {...form.field('done', priority?.done)} />
      <DateInput legend="Date of what was done" {...form.date('done_on', partsOf(priority?.done_on))} />
      <Textarea label="It led to" rows={3} {...form.field('result', priority?.result)} />
      <DateInput legend="Date of the result" {...form.date('result_on', partsOf(priority?.result_on))} />
    </>
  );
}

/** What call handlers read. */
function ForCalls({ form, priority }: Omit<Props, 'neighbourhood'>) {
  return (
    <>
      <h2 className="govuk-heading-m">What call handlers read</h2>
      <Textarea
        label="Say this"
        hint="Words for the caller. Not public."
        rows={2}
        {...form.field('say_this', priority?.say_this)}
      />
      <Textarea
        label="Grade it so"
        hint="Not public."
        rows={2}
        {...form.field('grade_it', priority?.grade_it)}
      />
    </>
  );
}

/** One priority, new or changed. Everything but the title may come later. */
export function PriorityForm({ form, priority, neighbourhood }: Props) {
  const { owners, problems, today } = neighbourhood;
  const people = [
    { value: '', text: 'Nobody yet' },
    ...owners.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return (
    <Form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="priority" defaultValue={priority?.id ?? ''} />
      <input {...form.version(priority?.version ?? 0)} />
      <Input label="Priority" hint="Who does what, where." {...form.field('title', priority?.title)} />
      <Story form={form} priority={priority} />
      <ForCalls form={form} priority={priority} />
      <h2 className="govuk-heading-m">Who and when</h2>
      <Select label="Owner" items={people} {...form.field('owner', priority?.owner_id)} />
      <Input
        label="Place in the list"
        className="govuk-input--width-2"
        inputMode="numeric"
        {...form.field('position', String(priority?.position ?? 1))}
      />
      <DateInput legend="First day" {...form.date('from_date', partsOf(priority?.from_date ?? today))} />
      <DateInput
        legend="Day it ends"
        hint="Leave empty while it is in force."
        {...form.date('until_date', partsOf(priority?.until_date))}
      />
      {problems.length > 0 ? (
        <Checkboxes
          legend="Problems it stands for"
          hint="Any number, or none. Residents see only published ones."
          items={problems.map(({ reference, title }) => ({
            value: reference,
            label: `${reference}: ${title}`,
          }))}
          {...form.choices('problems', priority?.problems)}
        />
      ) : null}
      <IdentifiesNobody form={form} />
      <Button preventDoubleClick>Save priority</Button>
    </Form>
  );
}
