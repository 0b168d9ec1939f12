import type { FormErrors } from '~/lib/form-fields';
import { type Kind } from '~/lib/separated-text/kinds';
import { decisionField } from '~/lib/separated-text/decisions';
import type { KnownIdentity } from '~/lib/separated-text/seen';
import type { FoundValue, FoundWords, LeftWords } from '~/lib/separated-text/separate-texts';
import { Radios } from '../govuk/radios';
import { Tag } from '../govuk/tag';
import { ChangeFinding } from './change-finding';

type Props = {
  found: readonly FoundWords[];
  identities: readonly KnownIdentity[];
  errors?: FormErrors;
};
type RowProps<Words> = { one: Words; number: number } & Required<Props>;

/** What is asked of a finding: a condition identifies nobody, but it is nobody else's business either. */
const questionOf = (kind: Kind) =>
  kind === 'health' ? 'is it about somebody’s health?' : 'does it identify somebody?';

/** A finding that is too unsure to decide for the author: they say which. */
function Question({ one, number, ...props }: RowProps<FoundValue>) {
  const name = decisionField(number, 'answer');
  return (
    <>
      <Radios
        name={name}
        legend={
          <>
            “{one.words}”: {questionOf(one.kind)}{' '}
            {one.answer ? null : <Tag colour="yellow">Please answer</Tag>}
          </>
        }
        legendClass="govuk-fieldset__legend--s"
        className="govuk-radios--small govuk-radios--inline"
        groupClass="govuk-!-margin-bottom-1"
        hint={`Found as: ${one.rule}`}
        error={props.errors[name]}
        items={[
          { value: 'out', label: `Take it out: it reads ${one.label}` },
          { value: 'in', label: `Leave it in: it is ${one.kind === 'health' ? 'nobody’s' : 'harmless'}` },
        ]}
        value={one.answer ?? null}
      />
      <ChangeFinding
        one={one}
        number={number}
        {...props}
        summary={
          <>
            Take out more, or say what it is<span className="govuk-visually-hidden">: “{one.words}”</span>
          </>
        }
      />
    </>
  );
}

/** A finding that is taken out unless its author unfolds it and changes that. */
function Finding(props: RowProps<FoundValue>) {
  const { words, label, known, marked } = props.one;
  const standing = marked ? ', marked by you' : known ? ', known here' : ', new here';
  return (
    <ChangeFinding
      {...props}
      summary={
        <>
          “<strong>{words}</strong>” reads {label}
          {standing}
        </>
      }
    />
  );
}

function Left({ one: { words, before }, number }: RowProps<LeftWords>) {
  return (
    <Radios
      name={decisionField(number, 'answer')}
      legend={`“${words}” stays in the text`}
      legendClass="govuk-fieldset__legend--s"
      hint={before ? 'It was called harmless in this problem before.' : undefined}
      className="govuk-radios--small govuk-radios--inline"
      groupClass="govuk-!-margin-bottom-1"
      items={[
        { value: 'in', label: 'Leave it in' },
        { value: 'out', label: 'Take it out' },
      ]}
      value="in"
    />
  );
}

/** What comes first is what waits for an answer; what stays in the text comes last. */
const rank = (one: FoundWords) => ('left' in one ? 2 : one.ask ? 0 : 1);

/**
 * Every found value once, those first that wait for an answer. What is sure is taken out unless its author unfolds
 * “Change” beside it.
 */
export function FoundWordsList({ found, identities, errors = {} }: Props) {
  if (found.length === 0) return <p className="govuk-body">Nothing was found that identifies anybody.</p>;
  const rows = found.map((one, number) => ({ one, number })).sort((a, b) => rank(a.one) - rank(b.one));
  const common = { found, identities, errors };
  return (
    <>
      {rows.some(({ one }) => !('left' in one) && !one.ask) ? (
        <p className="govuk-body">Open a line that is closed to change what is taken out.</p>
      ) : null}
      <ul className="govuk-list app-findings">
        {rows.map(({ one, number }) => (
          <li key={number} className="app-finding">
            <input type="hidden" name={decisionField(number, 'words')} value={one.words} />
            {'left' in one ? (
              <Left one={one} number={number} {...common} />
            ) : one.ask ? (
              <Question one={one} number={number} {...common} />
            ) : (
              <Finding one={one} number={number} {...common} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
