import { KINDS, kindWords } from '~/lib/separated-text/kinds';
import { Select } from '../govuk/select';
import { Textarea } from '../govuk/textarea';

/** Says what else identifies somebody: by typing the words or, where scripts run, by selecting them in the text. */
export function MarkWords() {
  return (
    <fieldset className="govuk-fieldset govuk-!-margin-bottom-6">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Did we miss anything?</legend>
      <Textarea
        name="mark_words"
        label="Words that identify somebody"
        hint="One name, address or number on each line, spelt as in the text. They are taken out wherever they stand."
        rows={3}
        data-mark-words=""
      />
      <Select
        name="mark_kind"
        label="What they are"
        items={KINDS.map((kind) => ({ value: kind, text: kindWords(kind) }))}
        defaultValue="person"
      />
    </fieldset>
  );
}
