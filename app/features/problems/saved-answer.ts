import { fromSpan } from '~/lib/day-or-month';
import { formatPounds } from '~/lib/money';
import { namesOf, type SavedField } from '~/lib/two-texts';
import type { Hypothesis, Question } from './stage.schema';

const NONE = {
  amount: null,
  amount_after: null,
  from_date: null,
  until_date: null,
  after_from_date: null,
  after_until_date: null,
} as const;

/** The words of a list of kinds by code. */
const labelsOf = (choices: Question['choices']) =>
  namesOf(choices.map(({ code, label }) => ({ id: code, name: label })));

/** Of how often there is one answer; of the other lists any number. */
function savedChoices({ code, answer, choices }: Question): SavedField {
  const [saved, words] = [answer?.choices ?? [], labelsOf(choices)];
  const field = { name: 'choices', label: 'What applies', words };
  return code === 'how_often'
    ? { ...field, kind: 'choice', saved: saved[0] ?? '' }
    : { ...field, kind: 'many', saved };
}

function savedFacts({ input, answer }: Question): SavedField[] {
  const { amount, amount_after, from_date, until_date, after_from_date, after_until_date } = answer ?? NONE;
  const words = input === 'money' ? formatPounds : undefined;
  const before = input === 'counts_before_after' ? 'before' : 'counted';
  return [
    {
      name: 'amount',
      label: input === 'money' ? 'Pounds' : `Events ${before}`,
      kind: 'number',
      saved: amount,
      words,
    },
    {
      name: 'from_date',
      label: input === 'date' ? 'Day' : `First day ${before}`,
      kind: 'date',
      saved: input === 'date' ? fromSpan({ from: from_date, until: until_date }) : from_date,
    },
    { name: 'until_date', label: `Last day ${before}`, kind: 'date', saved: until_date },
    { name: 'amount_after', label: 'Events after', kind: 'number', saved: amount_after },
    { name: 'after_from_date', label: 'First day after', kind: 'date', saved: after_from_date },
    { name: 'after_until_date', label: 'Last day after', kind: 'date', saved: after_until_date },
  ];
}

/** The answer to a question as it stands saved: what it counts, its words. */
export function savedAnswer(question: Question): SavedField[] {
  const { heading, answer } = question;
  return [
    savedChoices(question),
    ...savedFacts(question),
    { name: 'body', label: heading, kind: 'text', saved: answer?.body ?? '' },
  ];
}

/** How the outcome of a hypothesis is put. */
type OutcomeWords = (outcome: Hypothesis['outcome']) => string;

/** A hypothesis as it stands saved. */
export function savedHypothesis(
  hypothesis: Hypothesis,
  sources: Question['choices'],
  outcomeWords: OutcomeWords,
): SavedField[] {
  const { statement, test, finding, outcome, data_sources } = hypothesis;
  return [
    { name: 'statement', label: 'What do you think is happening?', kind: 'text', saved: statement },
    { name: 'test', label: 'How did you test it?', kind: 'text', saved: test },
    {
      name: 'data_sources',
      label: 'With what information?',
      kind: 'many',
      saved: data_sources,
      words: labelsOf(sources),
    },
    { name: 'finding', label: 'What did you find?', kind: 'text', saved: finding },
    {
      name: 'outcome',
      label: 'So it is',
      kind: 'choice',
      saved: outcome,
      words: (value) => outcomeWords(value as Hypothesis['outcome']),
    },
  ];
}
