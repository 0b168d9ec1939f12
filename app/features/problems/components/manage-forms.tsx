import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Details } from '~/components/govuk/details';
import { InsetText } from '~/components/govuk/inset-text';
import { Select } from '~/components/govuk/select';
import { Textarea } from '~/components/govuk/textarea';
import { useFormState } from '~/lib/form-state';
import { roleNames } from '~/lib/viewer';
import type { SeenHeader } from '../header.schema';
import type { PersonNear } from '../list-people.server';
import type { Overview } from '../read-overview.server';

function Intent({ of }: { of: string }) {
  return (
    <>
      <FormToken />
      <input type="hidden" name="intent" value={of} />
    </>
  );
}

/** For a partner that sees the overview alone: asking to take part. */
export function AskToJoin({ asked }: { asked: boolean }) {
  const form = useFormState();
  if (asked)
    return (
      <InsetText>Your organisation has asked to join. The supervisor of this problem decides.</InsetText>
    );
  return (
    <form method="post" noValidate>
      <Intent of="join" />
      <Textarea
        label="Ask to join"
        labelClass="govuk-label--m"
        hint="Say what your organisation knows or can do. The supervisor decides."
        {...form.field('reason')}
      />
      <Button>Ask to join</Button>
    </form>
  );
}

const roleChoices = [
  { value: 'lead', text: 'Owner' },
  { value: 'supervisor', text: 'Supervisor' },
  { value: 'co_lead', text: 'Joint owner' },
  { value: 'deputy', text: 'Deputy of the owner' },
];

function RoleForm({ header, people }: { header: SeenHeader; people: readonly PersonNear[] }) {
  const form = useFormState();
  return (
    <form method="post" noValidate>
      <Intent of="role" />
      <Select
        label="Role"
        items={header.may.supervise ? roleChoices : roleChoices.slice(2)}
        {...form.field('role')}
      />
      <Select
        label="Person"
        items={[
          { value: '', text: 'Choose a person' },
          ...people.map(({ member_id, name, role }) => ({
            value: member_id,
            text: `${name}, ${roleNames[role]}`,
          })),
        ]}
        {...form.field('member')}
      />
      <Button variant="secondary">Give this role</Button>
    </form>
  );
}

function RestrictForm({ people }: { people: readonly PersonNear[] }) {
  const form = useFormState();
  return (
    <form method="post" noValidate>
      <Intent of="restrict" />
      <p className="govuk-body">
        It then exists for the people named, you and those who hold a role on it alone: in no list, map,
        search or count.
      </p>
      <Textarea label="Why it is restricted" rows={2} {...form.field('reason')} />
      <Checkboxes
        legend="Who else may know of it"
        className="govuk-checkboxes--small"
        items={people.map(({ member_id, name, role }) => ({
          value: member_id,
          label: `${name}, ${roleNames[role]}`,
        }))}
        {...form.choices('named')}
      />
      <Button variant="warning">Restrict this problem</Button>
    </form>
  );
}

/** Who owns it and who may know of it: for its owner and supervisor. */
export function ManageForms({ header, people }: { header: SeenHeader; people: readonly PersonNear[] }) {
  const { values } = useFormState();
  const intent = values.intent?.[0];
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">Manage</h2>
      <Details summary="Change who owns or supervises it" open={intent === 'role' || !header.owner}>
        <RoleForm header={header} people={people} />
      </Details>
      {header.restricted ? (
        header.may.supervise ? (
          <form method="post">
            <Intent of="lift" />
            <Button variant="secondary">Lift the restriction</Button>
          </form>
        ) : null
      ) : (
        <Details summary="Restrict it to named people" open={intent === 'restrict'}>
          <RestrictForm people={people} />
        </Details>
      )}
    </section>
  );
}

/** The other districts that the problem reaches into, and the answer for one's own. */
export function OtherDistricts({ districts }: { districts: Overview['districts'] }) {
  if (districts.length === 0) return null;
  const words = { asked: 'asked, not answered yet', accepted: 'accepted', declined: 'declined' };
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">Other districts</h2>
      <ul className="govuk-list">
        {districts.map(({ id, name, state, mine }) => (
          <li key={id}>
            {name}: {words[state]}
            {mine && state === 'asked' ? (
              <form method="post" className="govuk-button-group">
                <Intent of="district" />
                <input type="hidden" name="district" value={id} />
                <Button name="answer" value="accept" variant="secondary">
                  Accept
                </Button>
                <Button name="answer" value="decline" variant="secondary">
                  Decline
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
