import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { useFormState } from '~/lib/form-state';
import type { IdentityPage } from '../load-identity.server';

type Props = { page: IdentityPage; words: Record<string, string> };

const named = (said: readonly string[], words: Record<string, string>) =>
  [...new Set(said.flatMap((id) => words[id] ?? []))].join(', ');

/** Says that this label and another mean one person. */
export function MergeForm({ page, words }: Props) {
  const form = useFormState({ intent: 'merge' });
  const { label, others, version } = page;
  return (
    <Details summary={`${label} is the same as another`} open={form.sent}>
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="intent" value="merge" />
        <input {...form.version(version, 'as_read')} />
        <Select
          label="Who it is"
          hint={`Every mention of ${label} then reads as the other, with its roles. You are asked once more before.`}
          items={[
            { value: '', text: 'Choose who it is' },
            ...others.map((other) => ({
              value: `${other.id} ${other.version}`,
              text: [other.label, named(other.said, words)].filter(Boolean).join(': '),
            })),
          ]}
          {...form.field('with')}
        />
        <Button variant="secondary">Merge the two</Button>
      </form>
    </Details>
  );
}

/** Asks before two become one: both by label and name, and what it means. */
export function MergeQuestion({ page, words, chosen, here }: Props & { chosen: string; here: string }) {
  const [identity] = chosen.split(' ');
  const other = page.others.find(({ id }) => id === identity);
  const said = page.mentions.map(({ id }) => id);
  const called = (label: string, of: readonly string[]) =>
    [label, named(of, words)].filter(Boolean).join(': ');
  return (
    <>
      <h2 className="govuk-heading-l">Are these two the same?</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{called(page.label, said)}</li>
        <li>{other ? called(other.label, other.said) : 'The other one'}</li>
      </ul>
      <p className="govuk-body">
        Every mention of {page.label} reads as {other?.label ?? 'the other'} from then on, in every text of
        this problem. It can be undone only by splitting off mentions one by one.
      </p>
      <form method="post">
        <FormToken />
        <input type="hidden" name="intent" value="merge" />
        <input type="hidden" name="as_read" value={page.version} />
        <input type="hidden" name="with" value={chosen} />
        <input type="hidden" name="sure" value="yes" />
        <div className="govuk-button-group">
          <Button preventDoubleClick>Yes, merge the two</Button>
          <a className="govuk-link" href={here}>
            No, go back
          </a>
        </div>
      </form>
    </>
  );
}

/** The number of a person in the police's own records: shown and changed while names are shown. */
export function RecordNumber({ page }: Pick<Props, 'page'>) {
  const form = useFormState({ intent: 'record' });
  const { record_number, record_linked, may_change, may_link, version } = page;
  if (!may_link || !may_change)
    return record_linked ? <p className="govuk-body">Linked to a police record.</p> : null;
  return (
    <form method="post" noValidate className="govuk-!-margin-bottom-6">
      <FormToken />
      <input type="hidden" name="intent" value="record" />
      <input {...form.version(version, 'as_read')} />
      <Input
        label="Police record number"
        hint="Such as 44/0012345P. Seen by police who see names here. Leave it empty to take the link away."
        className="govuk-input--width-20"
        autoComplete="off"
        {...form.field('number', record_number)}
      />
      <Button variant="secondary">Save number</Button>
    </form>
  );
}
