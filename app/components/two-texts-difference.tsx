import type { DifferentField } from '~/lib/two-texts';
import { Checkboxes } from './govuk/checkboxes';
import { Input } from './govuk/input';
import { Radios } from './govuk/radios';
import { Textarea } from './govuk/textarea';

type Of<Kind extends DifferentField['kind']> = Extract<DifferentField, { kind: Kind }>;

/** A text or a line: what is saved now to read, one's own to change. */
function Words({ field: { kind, name, label, mine, theirs } }: { field: Of<'text' | 'line'> }) {
  const own = {
    name,
    label: 'Your text',
    labelClass: 'govuk-label--s',
    hint: 'Change it as you like: copy over what you want to keep from the saved text.',
    defaultValue: mine,
  };
  const rows = Math.min(20, Math.max(5, mine.split('\n').length + 2));
  return (
    <section aria-label={label}>
      <h2 className="govuk-heading-m">{label}</h2>
      <div className="app-two-texts">
        <div>
          <h3 className="govuk-heading-s">Saved now</h3>
          <div className="govuk-inset-text govuk-!-margin-top-0 app-two-texts__text">
            {theirs || 'Nothing'}
          </div>
        </div>
        {kind === 'line' ? <Input {...own} /> : <Textarea {...own} rows={rows} />}
      </div>
    </section>
  );
}

function tickedBy({ mine, theirs }: Of<'many'>, value: string): string {
  if (mine.includes(value)) return theirs.includes(value) ? 'Chosen in both' : 'Chosen by you alone';
  return 'Chosen in what is saved now alone';
}

function Many({ field }: { field: Of<'many'> }) {
  return (
    <Checkboxes
      name={field.name}
      legend={field.label}
      legendClass="govuk-fieldset__legend--m"
      hint="Yours are ticked. Tick or clear as you like."
      values={field.mine}
      items={field.items.map(({ value, words }) => ({ value, label: words, hint: tickedBy(field, value) }))}
    />
  );
}

/** Both values of a field as the rows of a summary list. */
export function bothRows(field: DifferentField): { key: string; value: string }[] {
  const listed = ({ items }: Of<'many'>, values: readonly string[]) =>
    items.flatMap(({ value, words }) => (values.includes(value) ? [words] : [])).join(', ');
  const [theirs, mine] =
    field.kind === 'many'
      ? [listed(field, field.theirs), listed(field, field.mine)]
      : field.kind === 'choice'
        ? [field.theirs.words, field.mine.words]
        : [field.theirs, field.mine];
  return [
    { key: 'Saved now', value: theirs || 'Nothing' },
    { key: 'Yours', value: mine || 'Nothing' },
  ];
}

/**
 * One field that two people filled in differently. A text can be put together, of several choices each can be ticked or
 * cleared, and of two values (a date, a number, a grading) one is chosen.
 */
export function Difference({ field }: { field: DifferentField }) {
  if (field.kind === 'many') return <Many field={field} />;
  if (field.kind !== 'choice') return <Words field={field} />;
  const { name, label, mine, theirs } = field;
  return (
    <Radios
      name={name}
      legend={label}
      legendClass="govuk-fieldset__legend--m"
      value={mine.value}
      items={[
        { value: mine.value, label: `Yours: ${mine.words}` },
        { value: theirs.value, label: `Saved now: ${theirs.words}` },
      ]}
    />
  );
}
