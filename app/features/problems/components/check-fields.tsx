import { FormToken } from '~/components/form-token';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { Textarea } from '~/components/govuk/textarea';
import { GradingFields } from '~/components/grading-fields';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { useFormState } from '~/lib/form-state';
import { roleNames } from '~/lib/viewer';
import type { Kind } from '../list-kinds.server';
import { namesAreTakenOut } from '../logging-pages';
import type { PersonNear } from '../list-people.server';
import { usuallyRestricted } from '../restriction';

/** What restricting the problem depends on; null for those who may not. */
export type RestrictionChoices = {
  people: readonly PersonNear[];
  /** Ticked at first. */
  named: string[];
  /** Why it is suggested, in a sentence; null when it is not. */
  why: string | null;
  /** The author supervises, so that the others need not. */
  authorSupervises: boolean;
};
type Props = { systems: readonly Kind[]; restriction: RestrictionChoices | null };

function Restriction({ people, named, why, authorSupervises }: RestrictionChoices) {
  const form = useFormState();
  const wrong = Boolean(form.values.restricted || form.errors.named || form.errors.restricted_reason);
  return (
    <Details summary="Restrict it to named people" open={wrong || why !== null}>
      {why ? <p className="govuk-body govuk-!-font-weight-bold">{why}</p> : null}
      <p className="govuk-body">
        It then exists for you and the people you name alone: in no list, map, search or count.{' '}
        {usuallyRestricted}
      </p>
      <Checkboxes
        items={[{ value: 'yes', label: 'Restrict this problem' }]}
        {...form.choices('restricted')}
      />
      <Textarea
        label="Why it is restricted"
        hint={namesAreTakenOut}
        rows={2}
        {...form.field('restricted_reason')}
      />
      <Checkboxes
        legend="Who may know of it, besides you"
        hint={
          authorSupervises
            ? 'You are in already, and you supervise: name at least one more person.'
            : 'You are in already. Name at least one supervisor.'
        }
        className="govuk-checkboxes--small"
        items={people.map(({ member_id, name, role }) => ({
          value: member_id,
          label: `${name}, ${roleNames[role]}`,
        }))}
        {...form.choices('named', named)}
      />
    </Details>
  );
}

/** What the last page asks besides the two versions: grading, a reference elsewhere, restriction. */
export function CheckFields({ systems, restriction }: Props) {
  const form = useFormState();
  return (
    <>
      <FormToken />
      <GradingFields errors={form.errors} values={form.values} />
      <Details summary="Add a reference from another system" open={Boolean(form.values.reference?.[0])}>
        <Select
          label="System"
          items={systems.map(({ code, label }) => ({ value: code, text: label }))}
          {...form.field('system')}
        />
        <Input
          label="Reference"
          hint="Seen by your organisation and the police"
          className="govuk-input--width-20"
          {...form.field('reference')}
        />
      </Details>
      <IdentifiesNobody form={form} />
      {restriction ? <Restriction {...restriction} /> : null}
    </>
  );
}
