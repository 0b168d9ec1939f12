import { KINDS, kindWords } from '~/lib/separated-text/kinds';
import { Details } from '../govuk/details';
import { Select } from '../govuk/select';
import { Textarea } from '../govuk/textarea';

type Props = {
  /** What was typed here, given back while something is wrong with it. */
  typed?: readonly string[];
  error?: string;
};

/** Says what else identifies somebody: by typing the words or, where scripts run, by selecting them in the text. */
export function MarkWords({ typed = [], error }: Props) {
  return (
    <Details summary="Did we miss anything?" open={Boolean(error)}>
      <Textarea
        name="mark_words"
        label="Words that identify somebody"
        hint="One name, address or number on each line, spelt as in the text. They are taken out wherever they stand."
        rows={3}
        data-mark-words=""
        error={error}
        defaultValue={error ? typed.join('\n') : undefined}
      />
      <Select
        name="mark_kind"
        label="What they are"
        items={KINDS.map((kind) => ({ value: kind, text: kindWords(kind) }))}
        defaultValue="person"
      />
    </Details>
  );
}
