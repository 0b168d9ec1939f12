import type { ReactNode } from 'react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Input } from '~/components/govuk/input';
import { Radios } from '~/components/govuk/radios';
import { Select } from '~/components/govuk/select';
import { useFormState } from '~/lib/form-state';
import { roleNames, type Role } from '~/lib/viewer';

/** More than so many choices stand in a list. */
const FEW = 8;

type Props = {
  units: readonly { id: string; name: string }[];
  roles: readonly Role[];
  police: boolean;
  /** What else the post needs, such as its areas. */
  children?: ReactNode;
};

/** Who is invited to which post. The organisation is settled before, so that only what fits it is asked. */
export function InviteForm({ units, roles, police, children }: Props) {
  const form = useFormState();
  const only = units.length === 1 ? units[0]?.id : undefined;
  return (
    <form method="post" noValidate>
      <FormToken />
      <Input
        label="Name"
        hint="As colleagues will see it."
        autoComplete="off"
        {...form.field('display_name')}
      />
      <Input
        label="E-mail address"
        type="email"
        autoComplete="off"
        spellCheck={false}
        {...form.field('email')}
      />
      {units.length > FEW ? (
        <Select
          label="Unit"
          {...form.field('unit', only)}
          items={[{ value: '', text: 'Choose' }, ...units.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      ) : (
        <Radios
          legend="Unit"
          {...form.choice('unit', only)}
          items={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Radios
        legend="Role"
        {...form.choice('role', roles.length === 1 ? roles[0] : undefined)}
        items={roles.map((role) => ({ value: role, label: roleNames[role] }))}
      />
      <Input label="Job title (optional)" {...form.field('job_title')} />
      {police ? (
        <Input
          label="Collar number (optional)"
          className="govuk-input--width-10"
          {...form.field('collar_number')}
        />
      ) : null}
      <DateInput
        legend="When the post ends (optional)"
        hint="The first day without the post. Needed for an auditor."
        {...form.date('until')}
      />
      {children}
      <Button preventDoubleClick>Send the invitation</Button>
    </form>
  );
}
