import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Select } from '~/components/govuk/select';
import { formatDayOf } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { PersonsShown as Shown } from '../load-persons-shown.server';

type Props = {
  persons: Shown;
  /** The words by mention while names are shown to the viewer. */
  words: Record<string, string>;
};

/** The label of a person, with the fullest name that is shown to the viewer. */
function called({ label, said }: { label: string; said: string[] }, words: Record<string, string>): string {
  const [name] = said.flatMap((mention) => words[mention] ?? []).sort((a, b) => b.length - a.length);
  return name ? `${label} ${name}` : label;
}

function TakeBack({ mark, label }: { mark: string; label: string }) {
  return (
    <form method="post" className="app-inline-form">
      <FormToken />
      <input type="hidden" name="intent" value="end-shown" />
      <input type="hidden" name="mark" value={mark} />
      <Button variant="secondary">
        Not shown<span className="govuk-visually-hidden">: {label}</span>
      </Button>
    </form>
  );
}

function MarkForm({ persons, words }: { persons: Shown['persons']; words: Record<string, string> }) {
  const form = useFormState({ intent: 'mark-shown' });
  return (
    <form method="post" className="app-inline-form app-inline-form--row">
      <FormToken />
      <input type="hidden" name="intent" value="mark-shown" />
      <Select
        label="Who is shown or heard"
        items={[
          { value: '', text: 'Choose a person' },
          ...persons.map((person) => ({ value: person.identity, text: called(person, words) })),
        ]}
        {...form.field('person')}
      />
      <Button variant="secondary">Mark as shown</Button>
    </form>
  );
}

/** Who is shown in a file, and the forms that mark somebody and take a mark back. */
export function PersonsShown({ persons: { shown, may_mark, persons }, words }: Props) {
  return (
    <section aria-labelledby="who-is-shown">
      <h3 className="govuk-heading-m" id="who-is-shown">
        Who is shown
      </h3>
      {shown.length === 0 ? <p className="govuk-body">Nobody is marked as shown.</p> : null}
      <ul className="govuk-list">
        {shown.map((person) => (
          <li key={person.mark}>
            {called(person, words)}{' '}
            <span className="app-muted">
              marked by {person.by}, {formatDayOf(person.at)}
            </span>
            {person.may_end ? <TakeBack {...person} /> : null}
          </li>
        ))}
      </ul>
      {may_mark && persons.length > 0 ? <MarkForm persons={persons} words={words} /> : null}
      {may_mark && persons.length + shown.length === 0 ? (
        <p className="govuk-hint">
          A person can be marked once they stand in an entry, an answer or a caption of this problem.
        </p>
      ) : null}
    </section>
  );
}
