import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { useFormState } from '~/lib/form-state';
import { ProsecutingChoice } from './prosecuting-choice';

type Props = { unit?: { id: string; name: string; prosecuting: boolean } };

/** Renames a unit, or adds one; folded away until asked for or refused. */
export function UnitForm({ unit }: Props) {
  const within = unit?.id ?? 'new';
  const form = useFormState({ intent: 'unit', unit: unit?.id ?? '' });
  const { values: chosen } = form.choices('prosecuting', unit?.prosecuting ? ['yes'] : []);
  const summary = unit ? `${unit.name}${unit.prosecuting ? ' (prosecutes)' : ''}` : 'Add a unit';
  return (
    <Details summary={summary} open={form.sent}>
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="unit" value={unit?.id ?? ''} />
        <Input
          label="Name of the unit"
          {...form.field('unit_name', unit?.name)}
          id={form.sent ? undefined : `unit-name-${within}`}
        />
        <ProsecutingChoice within={within} chosen={chosen} />
        <Button name="intent" value="unit" variant="secondary">
          {unit ? 'Save the unit' : 'Add the unit'}
        </Button>
      </form>
    </Details>
  );
}
