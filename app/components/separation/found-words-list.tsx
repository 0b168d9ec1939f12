import { KINDS, kindWords } from '~/lib/separated-text/kinds';
import { writeDecision } from '~/lib/separated-text/decisions';
import type { FoundValue, FoundWords } from '~/lib/separated-text/separate-texts';
import { Checkboxes } from '../govuk/checkboxes';
import { Fieldset } from '../govuk/fieldset';
import { Select } from '../govuk/select';
import { Tag } from '../govuk/tag';

const idOf = (of: string, words: string) => `${of}-${encodeURIComponent(words.toLowerCase())}`;

/** A mark that is taken back is no longer sent; a finding that is harmless is remembered as such. */
function LeaveIn({
  words,
  marked = false,
  left = false,
}: {
  words: string;
  marked?: boolean;
  left?: boolean;
}) {
  const kept = marked ? 'unmark' : 'harmless';
  return (
    <Checkboxes
      id={idOf('leave', words)}
      name={kept}
      className="govuk-checkboxes--small"
      groupClass="app-finding__leave"
      items={[{ value: words, label: marked ? 'Leave it in after all' : 'Leave it in: it is harmless' }]}
      values={left ? [words] : []}
    />
  );
}

function Finding({ words, kind, label, rule, ask, marked }: FoundValue) {
  return (
    <Fieldset
      className="app-finding"
      legend={
        <>
          “{words}” is taken out and reads {label} {ask ? <Tag colour="yellow">Please check</Tag> : null}
        </>
      }
      legendClass="govuk-fieldset__legend--s"
    >
      <p className="govuk-hint">Found as: {rule}</p>
      <div className="app-finding__choices">
        <LeaveIn words={words} marked={marked} />
        <Select
          id={idOf('decision', words)}
          name={marked ? 'mark' : 'decision'}
          label="If taken out: what it is"
          items={KINDS.map((one) => ({ value: writeDecision(one, words), text: kindWords(one) }))}
          defaultValue={writeDecision(kind, words)}
        />
      </div>
    </Fieldset>
  );
}

function Left({ words }: { words: string }) {
  return (
    <Fieldset
      className="app-finding"
      legend={`“${words}” stays in the text`}
      legendClass="govuk-fieldset__legend--s"
    >
      <LeaveIn words={words} left />
    </Fieldset>
  );
}

/** Every found value once: it is taken out unless it is left in as harmless; its kind can be put right beside that. */
export function FoundWordsList({ found }: { found: readonly FoundWords[] }) {
  if (found.length === 0) return <p className="govuk-body">Nothing was found that identifies anybody.</p>;
  return (
    <>
      <p className="govuk-body">All of this is taken out unless you leave it in.</p>
      <ul className="govuk-list">
        {found.map((one) => (
          <li key={one.words.toLowerCase()}>{'left' in one ? <Left {...one} /> : <Finding {...one} />}</li>
        ))}
      </ul>
    </>
  );
}
