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

// Without it a browser posts to the layout of the tabs, which takes no forms.
const OVERVIEW = '?index';

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
  const form = useFormState({ intent: 'join' });
  if (asked)
    return (
      <InsetText>Your organisation has asked to join. The supervisor of this problem decides.</InsetText>
    );
  return (
    <form method="post" action={OVERVIEW} noValidate>
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

/** A neighbourhood that the problem does not show in yet. */
export type OtherNeighbourhood = { id: string; name: string; district: string };

function NeighbourhoodForm({ others }: { others: readonly OtherNeighbourhood[] }) {
  const form = useFormState({ intent: 'neighbourhood' });
  return (
    <form method="post" action={OVERVIEW} noValidate>
      <Intent of="neighbourhood" />
      <Select
        label="Neighbourhood"
        hint="If it is in another district, the supervisor there is asked to accept it."
        items={[
          { value: '', text: 'Choose a neighbourhood' },
          ...others.map(({ id, name, district }) => ({ value: id, text: `${name}, ${district}` })),
        ]}
        {...form.field('neighbourhood')}
      />
      <Button variant="secondary">Add this neighbourhood</Button>
    </form>
  );
}

function RestrictForm({ people }: { people: readonly PersonNear[] }) {
  const form = useFormState({ intent: 'restrict' });
  return (
    <form method="post" action={OVERVIEW} noValidate>
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

type ManageProps = {
  header: SeenHeader;
  people: readonly PersonNear[];
  others: readonly OtherNeighbourhood[];
};

/** Who owns it, where it shows and who may know of it: for its owner and supervisor. */
export function ManageForms({ header, people, others }: ManageProps) {
  const { values } = useFormState();
  const intent = values.intent?.[0];
  return (
    <section className="app-section app-not-printed">
      <h2 className="govuk-heading-m">Manage</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={`/problems/${header.reference}/people#parts`}>
          Change who owns or supervises it
        </a>
      </p>
      <Details summary="It also reaches into another neighbourhood" open={intent === 'neighbourhood'}>
        <NeighbourhoodForm others={others} />
      </Details>
      {header.restricted ? (
        header.may.supervise ? (
          <form method="post" action={OVERVIEW}>
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
              <form method="post" action={OVERVIEW} className="govuk-button-group">
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
