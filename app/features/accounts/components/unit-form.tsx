import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { ProsecutingChoice } from './prosecuting-choice';

/** Renames a unit, or adds one. */
export function UnitForm({ unit }: { unit?: { id: string; name: string; prosecuting: boolean } }) {
  const within = unit?.id ?? 'new';
  return (
    <form method="post" noValidate>
      <FormToken />
      {unit ? <input type="hidden" name="unit" value={unit.id} /> : null}
      <Input name="unit_name" id={`unit-name-${within}`} label="Name of the unit" defaultValue={unit?.name} />
      <ProsecutingChoice within={within} chosen={unit?.prosecuting ? ['yes'] : []} />
      <Button name="intent" value="unit" variant="secondary">
        {unit ? 'Save the unit' : 'Add the unit'}
      </Button>
    </form>
  );
}
