import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Details } from '~/components/govuk/details';
import { formatDayOf } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { People } from '../load-people.server';

/** Words that were said to identify nobody, and the form that takes them out again. */
export function PlainWords({ plain, may_write }: Pick<People, 'plain' | 'may_write'>) {
  const form = useFormState({ intent: 'take-out' });
  if (plain.length === 0) return null;
  const words = ({ words: said, label, by, at }: People['plain'][number]) =>
    `“${said}”, once ${label}: ${by}, ${formatDayOf(at)}`;
  return (
    <Details summary={`Said to identify nobody (${plain.length})`} open={form.sent}>
      {may_write ? (
        <form method="post" noValidate>
          <FormToken />
          <input type="hidden" name="intent" value="take-out" />
          <Checkboxes
            legend="Words that do identify somebody"
            hint="They read as their label again in every text, and are found again in later ones."
            className="govuk-checkboxes--small"
            items={plain.map((mention) => ({ value: mention.id, label: words(mention) }))}
            {...form.choices('mentions')}
          />
          <Button variant="secondary">Take them out again</Button>
        </form>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {plain.map((mention) => (
            <li key={mention.id}>{words(mention)}</li>
          ))}
        </ul>
      )}
    </Details>
  );
}
