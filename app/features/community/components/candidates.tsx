import { leadingWords, screenPath } from '../call-address';
import type { Candidate } from '../call-screen.schema';

/** What the caller's words may mean, in the order of likelihood; Tab and Enter choose. */
export function Candidates({ words, candidates }: { words: string; candidates: readonly Candidate[] }) {
  return (
    <ul className="govuk-list govuk-list--spaced call__candidates">
      {candidates.map((candidate) => {
        const { lead, below } = leadingWords(candidate);
        return (
          <li key={`${candidate.kind} ${candidate.name} ${candidate.neighbourhood.id}`}>
            <a className="govuk-link govuk-!-font-weight-bold" href={screenPath(candidate, words)}>
              {lead}
            </a>
            <br />
            <span className="app-muted">{below}</span>
          </li>
        );
      })}
    </ul>
  );
}
