import type { ReactNode } from 'react';
import { decisionField } from '~/lib/separated-text/decisions';
import { KINDS, kindWords, meansSomebody, type Kind } from '~/lib/separated-text/kinds';
import type { KnownIdentity } from '~/lib/separated-text/seen';
import type { FoundValue, FoundWords } from '~/lib/separated-text/separate-texts';
import { Details } from '../govuk/details';
import { Input } from '../govuk/input';
import { Radios } from '../govuk/radios';
import { Select, type SelectItem } from '../govuk/select';

type Props = {
  one: FoundValue;
  /** The finding's number in the list of all. */
  number: number;
  found: readonly FoundWords[];
  identities: readonly KnownIdentity[];
};

const alike = (a: Kind, b: Kind) => a === b || (meansSomebody(a) && meansSomebody(b));

/** Whom a finding can be said to mean: as it was found, others found here, whom the problem knows, or somebody new. */
export function meanings(
  one: FoundValue,
  found: readonly FoundWords[],
  identities: readonly KnownIdentity[],
): SelectItem[] {
  const person = meansSomebody(one.kind);
  const others = found.filter(
    (other): other is FoundValue =>
      !('left' in other) && !other.known && other.label !== one.label && alike(other.kind, one.kind),
  );
  const known = identities.filter(({ kind, label }) => alike(kind, one.kind) && label !== one.label);
  return [
    { value: one.who ?? '', text: `${one.label}${one.known ? ', known here' : ', new here'}` },
    ...known.map(({ identity_id, label, roles }) => ({
      value: identity_id,
      text: [`This is ${label}`, ...roles].join(', '),
    })),
    ...others.map(({ words }) => ({ value: `=${words}`, text: `The same as “${words}”` })),
    ...(one.who === 'new' ? [] : [{ value: 'new', text: person ? 'Somebody new' : 'A new one' }]),
  ];
}

/** Takes in the words beside what was found, chosen or typed. */
function Extent({ one: { words, wider }, number }: Props) {
  return (
    <>
      <Select
        name={decisionField(number, 'extent')}
        label="Take out"
        items={[
          { value: '', text: `“${words}”` },
          ...wider.map((more) => ({ value: more, text: `“${more}”` })),
        ]}
      />
      <Input
        name={decisionField(number, 'wording')}
        label="or these words"
        className="govuk-input--width-20"
        autoComplete="off"
      />
    </>
  );
}

/** All that can be put right about a finding, folded away until somebody wants to. */
export function ChangeFinding({ summary, ...props }: Props & { summary: ReactNode }) {
  const { one, number, found, identities } = props;
  const { kind, rule, marked, widens, who, ask } = one;
  return (
    <Details className="app-finding__change" summary={summary}>
      {marked ? <input type="hidden" name={decisionField(number, 'marked')} value="1" /> : null}
      {widens ? <input type="hidden" name={decisionField(number, 'widens')} value={widens} /> : null}
      {ask ? null : (
        <Radios
          name={decisionField(number, 'answer')}
          className="govuk-radios--small govuk-radios--inline"
          hint={`Found as: ${rule}`}
          items={[
            { value: 'out', label: 'Take it out' },
            { value: 'in', label: marked ? 'Leave it in after all' : 'Leave it in: it is harmless' },
          ]}
          value="out"
        />
      )}
      <div className="app-finding__choices">
        <Extent {...props} />
        <Select
          name={decisionField(number, 'kind')}
          label="What it is"
          items={KINDS.map((value) => ({ value, text: kindWords(value) }))}
          defaultValue={kind}
        />
        <Select
          name={decisionField(number, 'who')}
          label={meansSomebody(kind) ? 'Who it is' : 'Which one it is'}
          items={meanings(one, found, identities)}
          defaultValue={who ?? ''}
        />
      </div>
    </Details>
  );
}
