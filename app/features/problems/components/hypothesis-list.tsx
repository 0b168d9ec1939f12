import { EmptyState } from '~/components/empty-state';
import { Tag, type TagColour } from '~/components/govuk/tag';
import type { Hypothesis } from '../stage.schema';

const outcomes: Record<Hypothesis['outcome'], { words: string; colour: TagColour }> = {
  untested: { words: 'Not tested yet', colour: 'grey' },
  supported: { words: 'Supported', colour: 'green' },
  not_supported: { words: 'Not supported', colour: 'red' },
  unclear: { words: 'Unclear', colour: 'yellow' },
};

/** What an outcome is called. */
export function outcomeWords(outcome: Hypothesis['outcome']): string {
  return outcomes[outcome].words;
}

/** The hypotheses of a problem with how each was tested. */
export function HypothesisList({
  hypotheses,
  base,
  open,
}: {
  hypotheses: readonly Hypothesis[];
  base: string;
  open: boolean;
}) {
  return (
    <section id="hypotheses" className="app-question">
      <h2 className="govuk-heading-m">Hypotheses</h2>
      <p className="govuk-hint">What you think is going on, in a sentence that could turn out to be wrong.</p>
      {hypotheses.length === 0 ? <EmptyState title="There are none yet." /> : null}
      {hypotheses.map(({ id, statement, test, finding, outcome, by }) => (
        <article key={id} className="app-card">
          <h3 className="govuk-heading-s app-wrap">
            {statement} <Tag colour={outcomes[outcome].colour}>{outcomes[outcome].words}</Tag>
          </h3>
          {test ? <p className="govuk-body app-wrap">Tested: {test}</p> : null}
          {finding ? <p className="govuk-body app-wrap">Found: {finding}</p> : null}
          <p className="govuk-body-s app-muted">{by}</p>
          {open ? (
            <a className="govuk-link" href={`${base}/hypothesis/${id}`}>
              Change<span className="govuk-visually-hidden"> hypothesis: {statement}</span>
            </a>
          ) : null}
        </article>
      ))}
      {open ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`${base}/hypothesis/new`}>
            Add a hypothesis
          </a>
        </p>
      ) : null}
    </section>
  );
}
