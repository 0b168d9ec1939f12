import { useEffect, useState } from 'react';
import { KINDS, kindWords } from '~/lib/separated-text/kinds';
import { Button } from '../govuk/button';
import { Select } from '../govuk/select';
import { Textarea } from '../govuk/textarea';

/** The words that are selected in one of the texts of the check page, or nothing. */
function selectedWords(): string {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('[data-mark-source]')
    ? (selection?.toString().trim().replace(/\s+/g, ' ') ?? '')
    : '';
}

/** Says what else identifies somebody: by selecting it in the text where scripts run, else by typing the words. */
export function MarkWords() {
  const [scripted, setScripted] = useState(false);
  const [words, setWords] = useState('');
  useEffect(() => setScripted(true), []);
  return (
    <fieldset className="govuk-fieldset govuk-!-margin-bottom-6">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Did we miss anything?</legend>
      {scripted ? (
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            const selected = selectedWords();
            if (selected) setWords((typed) => (typed ? `${typed}\n${selected}` : selected));
          }}
        >
          Add the words I have selected above
        </Button>
      ) : null}
      <Textarea
        name="mark_words"
        label="Words that identify somebody"
        hint="One name, address or number on each line, spelt as in the text. They are hidden wherever they stand."
        rows={3}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
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
