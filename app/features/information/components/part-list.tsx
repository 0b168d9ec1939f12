import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { Select } from '~/components/govuk/select';
import { SummaryList } from '~/components/govuk/summary-list';
import { formatDayOf } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { roleNames } from '~/lib/viewer';
import type { People } from '../load-people.server';
import { GIVEN_PARTS, partWord } from '../person-roles';

type Part = People['members'][number];

function EndPart({ id, role, name }: Part) {
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="intent" value="end-part" />
      <input type="hidden" name="part_held" value={id} />
      <Button variant="secondary" className="govuk-!-margin-bottom-0">
        End
        <span className="govuk-visually-hidden">
          {' '}
          the part of {name} as {partWord(role).toLowerCase()}
        </span>
      </Button>
    </form>
  );
}

function GivePart({ people, supervises }: { people: People['may_be_given_a_part']; supervises: boolean }) {
  const form = useFormState();
  // Only a supervisor changes who owns and who supervises.
  const parts = supervises ? GIVEN_PARTS : GIVEN_PARTS.slice(2);
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value="give-part" />
      <Select
        label="Part"
        hint="A new owner or supervisor follows the one before, whose days stay on record."
        items={parts.map((part) => ({ value: part, text: partWord(part) }))}
        {...form.field('part')}
      />
      <Select
        label="Person"
        items={[
          { value: '', text: 'Choose a person' },
          ...people.map(({ member_id, name, role, organisation, police }) => ({
            value: member_id,
            text: `${name}, ${police ? roleNames[role] : organisation}`,
          })),
        ]}
        {...form.field('member')}
      />
      <Button variant="secondary">Give this part</Button>
    </form>
  );
}

type Props = Pick<People, 'members' | 'may_give_parts' | 'may_be_given_a_part'> & { supervises: boolean };

/** Who owns, supervises and helps, since when; whoever may ends a part or gives one. */
export function PartList({ members, may_give_parts, may_be_given_a_part, supervises }: Props) {
  const { errors } = useFormState();
  const ownerless = !members.some(({ role }) => role === 'lead');
  return (
    <div id="parts">
      {ownerless ? <p className="govuk-body">Nobody owns this problem now.</p> : null}
      <SummaryList
        rows={members.map((part) => ({
          key: partWord(part.role),
          value: (
            <>
              {part.name}, {part.organisation}, since {formatDayOf(part.from_date)}
              {part.may_end ? <EndPart {...part} /> : null}
            </>
          ),
        }))}
      />
      {may_give_parts ? (
        <Details
          summary="Change who owns, supervises or helps"
          open={ownerless || Boolean(errors.part ?? errors.member)}
        >
          <GivePart people={may_be_given_a_part} supervises={supervises} />
        </Details>
      ) : null}
    </div>
  );
}
