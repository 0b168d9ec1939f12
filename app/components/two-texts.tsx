import { FormToken } from './form-token';
import { Button } from './govuk/button';
import { Radios } from './govuk/radios';
import { Textarea } from './govuk/textarea';
import { Page } from './page';

/** One field that both changed. A `choice` (a list, a date, a number) is one or the other; a text can be put together. */
export type TwoTextsField = {
  name: string;
  label: string;
  mine: string;
  theirs: string;
  /** For a choice: what the two values are called. */
  words?: { mine: string; theirs: string };
};

export type TwoTextsProps = {
  /** The fields as they were typed and as they stand saved; only those that differ are asked about. */
  fields: TwoTextsField[];
  /** The version that stands saved: what is saved next replaces it. */
  version: number;
  /** Who saved it, as it may be shown to this viewer. */
  by?: string;
  /** Further fields of the form that go along unasked, such as its intent. */
  hidden?: [name: string, value: string][];
  /** Where to go to leave the saved text as it is. */
  keepHref: string;
};

function Difference({ field }: { field: TwoTextsField }) {
  const { name, label, mine, theirs, words } = field;
  if (words)
    return (
      <Radios
        name={name}
        legend={label}
        legendClass="govuk-fieldset__legend--m"
        value={mine}
        items={[
          { value: mine, label: `Yours: ${words.mine}` },
          { value: theirs, label: `Saved now: ${words.theirs}` },
        ]}
      />
    );
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
        <Textarea
          name={name}
          label="Your text"
          labelClass="govuk-label--s"
          hint="Change it as you like: copy over what you want to keep from the saved text."
          defaultValue={mine}
          rows={rows}
        />
      </div>
    </section>
  );
}

/**
 * The page after a stale save: someone saved first. Shows both texts, lets the person choose or put them together, and
 * saves again over the version now known. Nothing typed is lost. The form goes back to the page it came from.
 */
export function TwoTexts({ fields, version, by, hidden = [], keepHref }: TwoTextsProps) {
  const same = fields.filter(({ mine, theirs }) => mine === theirs);
  const different = fields.filter(({ mine, theirs }) => mine !== theirs);
  return (
    <Page heading="Someone else changed this while you were writing" width="full">
      <p className="govuk-body">
        {by ? `${by} saved first.` : 'Another person saved first.'} Your text is not saved yet and not lost.
        Compare the two, then save what should stand.
      </p>
      <form method="post">
        <FormToken />
        <input type="hidden" name="version" value={version} />
        {[...hidden, ...same.map(({ name, mine }): [string, string] => [name, mine])].map(
          ([name, value], index) => (
            <input key={index} type="hidden" name={name} value={value} />
          ),
        )}
        {different.map((field) => (
          <Difference key={field.name} field={field} />
        ))}
        <div className="govuk-button-group">
          <Button>Save this</Button>
          <a className="govuk-link" href={keepHref}>
            Leave the saved text as it is
          </a>
        </div>
      </form>
    </Page>
  );
}
