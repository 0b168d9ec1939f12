import { screenPath, whyMatched } from '../call-address';
import type { Candidate } from '../call-screen.schema';

/** What the caller's words may mean, in the order of likelihood; Tab and Enter choose. */
export function Candidates({ words, candidates }: { words: string; candidates: readonly Candidate[] }) {
  return (
    <ul className="govuk-list govuk-list--spaced call__candidates">
      {candidates.map((candidate) => (
        <li key={`${candidate.kind} ${candidate.name} ${candidate.neighbourhood.id}`}>
          <a className="govuk-link govuk-!-font-weight-bold" href={screenPath(candidate, words)}>
            {candidate.neighbourhood.name}, {candidate.neighbourhood.district}
          </a>
          <br />
          <span className="app-muted">{whyMatched(candidate)}</span>
        </li>
      ))}
    </ul>
  );
}
