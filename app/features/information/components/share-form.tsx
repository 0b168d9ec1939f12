import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { Textarea } from '~/components/govuk/textarea';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { useFormState } from '~/lib/form-state';
import type { ItemPage } from '../load-item.server';

const group = (text: string) => ({ value: '', text });

/** Shares one item beyond its handling code: to whom, why, by which law, on what conditions. */
export function ShareForm({ item }: { item: ItemPage }) {
  const form = useFormState({ intent: 'share' });
  const people = item.receivers.flatMap(({ name, members }) =>
    members.map((member) => ({ value: member.id, label: `${member.name}, ${name}` })),
  );
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value="share" />
      <Select
        label="To whom?"
        hint="Who takes no part in the problem is recorded here but reads nothing in PRIME"
        items={[
          group('Choose an organisation'),
          ...item.receivers.map(({ id, name, reads }) => ({
            value: id,
            text: reads ? name : `${name} (takes no part)`,
          })),
        ]}
        {...form.field('organisation', '')}
      />
      {people.length > 0 ? (
        <Details summary="Only for named people" open={(form.values.member ?? []).length > 0}>
          <Checkboxes
            legend="Leave all empty to share it with the whole organisation"
            className="govuk-checkboxes--small"
            items={people}
            {...form.choices('member')}
          />
        </Details>
      ) : null}
      <Textarea label="Why do they need it?" rows={2} {...form.field('why')} />
      <Select
        label="Which law allows it?"
        items={[
          group('Choose a law'),
          ...item.gateways.map(({ code, label }) => ({ value: code, text: label })),
        ]}
        {...form.field('gateway', '')}
      />
      <Input
        label="In words, where the list does not say it"
        hint="Like the section of the Act or the number of the order"
        {...form.field('gateway_words')}
      />
      <IdentifiesNobody form={form} />
      <Textarea
        label="Conditions (optional)"
        hint="What they must not do with it without asking you"
        rows={2}
        {...form.field('share_conditions')}
      />
      <Button>Share it</Button>
    </form>
  );
}
