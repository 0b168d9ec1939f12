import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { Select } from '~/components/govuk/select';
import { formatMoment } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { KINDS, kindWords } from '~/lib/separated-text/kinds';
import type { IdentityPage } from '../load-identity.server';

/** Says that an entry of the dictionary is of another kind, such as a crime reference that was taken for a device. */
export function KindForm({ page: { label, kind, version } }: { page: IdentityPage }) {
  const form = useFormState({ intent: 'kind' });
  return (
    <Details summary={`${label} is something else`} open={form.sent}>
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="intent" value="kind" />
        <input {...form.version(version, 'as_read')} />
        <Select
          label="What it is"
          hint="Its label changes in every text of this problem. Officials are named in the log to staff who are signed in."
          items={[
            { value: '', text: 'Choose what it is' },
            ...KINDS.filter((other) => other !== kind).map((other) => ({
              value: other,
              text: kindWords(other),
            })),
          ]}
          {...form.field('kind')}
        />
        <Button variant="secondary">Change the kind</Button>
      </form>
    </Details>
  );
}

type Change = IdentityPage['changes'][number];
const counted = (mentions: number) => (mentions === 1 ? '1 mention' : `${mentions} mentions`);

/** A change of the dictionary in words. */
function changeWords({ what, from, to, mentions }: Change): string {
  if (what === 'merged') return `${from} was merged into ${to}`;
  if (what === 'split') return `${mentions} of the mentions of ${from} became ${to}`;
  if (what === 'rekinded') return `${from} was said to be of another kind and became ${to}`;
  if (what === 'released') return `${counted(mentions)} of ${from} said to identify nobody: in clear`;
  return `${counted(mentions)} of ${from} taken out again`;
}

/** What was merged, split and corrected, newest first. */
export function ChangeList({ changes }: Pick<IdentityPage, 'changes'>) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m">What was changed</h3>
      <ul className="govuk-list govuk-list--bullet">
        {changes.map((change) => (
          <li key={change.at}>
            {changeWords(change)}, {change.by}, {formatMoment(change.at)}
          </li>
        ))}
      </ul>
    </>
  );
}
