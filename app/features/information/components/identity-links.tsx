import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { formatMoment } from '~/lib/dates';
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
          hint={`Every mention of ${label} then reads as the other, with its roles. A split undoes it.`}
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
        hint="Seen by police who see names here. Leave it empty to take the link away."
        className="govuk-input--width-20"
        autoComplete="off"
        {...form.field('number', record_number)}
      />
      <Button variant="secondary">Save number</Button>
    </form>
  );
}

/** What was merged and split, newest first. */
export function ChangeList({ changes }: Pick<IdentityPage, 'changes'>) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m">Merged and split</h3>
      <ul className="govuk-list govuk-list--bullet">
        {changes.map(({ what, from, to, mentions, by, at }) => (
          <li key={at}>
            {what === 'merged'
              ? `${from} was merged into ${to}`
              : `${mentions} of the mentions of ${from} became ${to}`}
            , {by}, {formatMoment(at)}
          </li>
        ))}
      </ul>
    </>
  );
}
