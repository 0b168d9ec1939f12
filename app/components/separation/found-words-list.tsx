import { KINDS, kindWords, type Kind } from '~/lib/separated-text/kinds';
import { writeDecision } from '~/lib/separated-text/decisions';
import type { FoundWords } from '~/lib/separated-text/separate-texts';
import { Select } from '../govuk/select';
import { Tag } from '../govuk/tag';

/** A mark that is taken back is sent as nothing; a finding that is harmless is remembered as such. */
const choices = (words: string, kind: Kind, marked: boolean) => [
  { value: writeDecision(kind, words), text: `Hide as ${kindWords(kind)}` },
  { value: marked ? '' : writeDecision('harmless', words), text: 'Harmless: leave it in the text' },
  ...KINDS.filter((other) => other !== kind).map((other) => ({
    value: writeDecision(other, words),
    text: `Hide as ${kindWords(other)}`,
  })),
];

/** Every found value once, with a choice: hide it, hide it as something else, or leave it because it is harmless. */
export function FoundWordsList({ found }: { found: readonly FoundWords[] }) {
  if (found.length === 0) return <p className="govuk-body">Nothing was found that identifies anybody.</p>;
  return (
    <ul className="govuk-list">
      {found.map(({ words, kind, label, rule, ask, marked }) => (
        <li key={words.toLowerCase()}>
          <Select
            id={`decision-${encodeURIComponent(words.toLowerCase())}`}
            name={marked ? 'mark' : 'decision'}
            label={
              <>
                “{words}” reads {label} {ask ? <Tag colour="yellow">Please check</Tag> : null}
              </>
            }
            hint={`Found as: ${rule}`}
            items={choices(words, kind, marked)}
            defaultValue={writeDecision(kind, words)}
          />
        </li>
      ))}
    </ul>
  );
}
