import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Input } from '~/components/govuk/input';
import { Radios } from '~/components/govuk/radios';
import { Textarea } from '~/components/govuk/textarea';
import { useFormState } from '~/lib/form-state';

function SearchFields() {
  const form = useFormState();
  return (
    <>
      <h2 className="govuk-heading-m">What to search for</h2>
      <p className="govuk-hint">One to a line where there are several.</p>
      <Textarea
        label="Other names (optional)"
        hint="Nicknames, former names, other spellings"
        rows={2}
        {...form.field('other_names')}
      />
      <DateInput legend="Date of birth (optional)" {...form.date('birth')} />
      <Textarea label="Addresses (optional)" rows={3} {...form.field('addresses')} />
      <Textarea label="Vehicles (optional)" rows={2} {...form.field('vehicles')} />
      <Textarea label="Telephone numbers (optional)" rows={2} {...form.field('phones')} />
      <Textarea label="E-mail addresses (optional)" rows={2} {...form.field('emails')} />
    </>
  );
}

function IdentityFields() {
  const form = useFormState();
  return (
    <>
      <h2 className="govuk-heading-m">Are they who they say?</h2>
      <Radios
        legend="Identity"
        {...form.choice('identity')}
        items={[
          { value: 'proven', label: 'It has been proven' },
          { value: 'asked', label: 'Proof has been asked for: the clock stands until it comes' },
        ]}
      />
      <DateInput legend="On which day?" {...form.date('identity_on')} />
      <Input
        label="If proven, how?"
        hint="Such as “passport seen at the counter”. Keep no copy of the document."
        {...form.field('identity_check')}
      />
    </>
  );
}

/** The form that records a request. */
export function NewRequestForm() {
  const form = useFormState();
  return (
    <form method="post" noValidate>
      <FormToken />
      <DateInput legend="When was it received?" {...form.date('received')} />
      <Input label="Name of the person it is about" {...form.field('name')} />
      <Input
        label="Who acts for them (optional)"
        hint="Such as a solicitor or a parent, with their authority"
        {...form.field('acts_for')}
      />
      <Textarea label="How to reach them" rows={2} {...form.field('contact')} />
      <SearchFields />
      <IdentityFields />
      <Button>Record the request</Button>
    </form>
  );
}
