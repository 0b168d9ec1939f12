import { DateInput } from '~/components/govuk/date-input';
import { Select } from '~/components/govuk/select';
import { useFormState } from '~/lib/form-state';

type Props = {
  organisations: readonly { id: string; name: string }[];
  owners: readonly { id: string; name: string }[];
  organisation: string;
  /** The member who owns it now, who may be of an organisation whose people are not listed. */
  owner?: { id: string; name: string } | null;
  due?: { day: string; month: string; year: string };
};

/** Who is to do an action, and by when. */
export function OwnerFields({ organisations, owners, organisation, owner, due }: Props) {
  const form = useFormState();
  const listed = owner && !owners.some(({ id }) => id === owner.id) ? [owner, ...owners] : owners;
  return (
    <>
      <Select
        label="Who is to do it?"
        items={organisations.map(({ id, name }) => ({ value: id, text: name }))}
        {...form.field('organisation', organisation)}
      />
      <Select
        label="Person (optional)"
        hint="Only people of your own organisation are listed. Partners name their own."
        items={[
          { value: '', text: 'Nobody named yet' },
          ...listed.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        {...form.field('owner', owner?.id ?? '')}
      />
      <DateInput legend="By when?" hint="For example, 14 11 2026" {...form.date('due', due)} />
    </>
  );
}
