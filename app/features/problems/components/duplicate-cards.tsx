import { Tag } from '~/components/govuk/tag';
import type { Duplicate } from '../find-duplicates.server';
import { loggingPath } from '../logging-pages';
import { stageName } from '../stages';

function ageWords(days: number): string {
  if (days === 0) return 'logged today';
  return days === 1 ? 'logged yesterday' : `logged ${days} days ago`;
}

function distanceWords(metres: number): string {
  return metres < 1000 ? `${Math.round(metres / 10) * 10} m away` : `${(metres / 1000).toFixed(1)} km away`;
}

const entriesWords = (count: number) => (count === 1 ? '1 entry this month' : `${count} entries this month`);

function NothingAlike() {
  return (
    <section aria-labelledby="duplicates">
      <h2 className="govuk-heading-m" id="duplicates">
        Is it logged already?
      </h2>
      <p className="govuk-body">
        Nothing like it is open within 1.5 kilometres, or was closed in the last year, among the problems that
        you may see. PRIME looked at the place, the time and your words.
      </p>
    </section>
  );
}

/**
 * Problems that may be the same, each with what helps to decide and the way to join it instead; a plain word when there
 * are none. Distance and time are those of `likely_duplicates`.
 */
export function DuplicateCards({ duplicates, draft }: { duplicates: readonly Duplicate[]; draft: string }) {
  if (duplicates.length === 0) return <NothingAlike />;
  return (
    <section aria-labelledby="duplicates">
      <h2 className="govuk-heading-m" id="duplicates">
        Is it one of these?
      </h2>
      <p className="govuk-body">
        They are near by and may be the same. If one is, join it instead: your words go there. If none is, go
        on.
      </p>
      <ul className="govuk-list app-cards">
        {duplicates.map((one) => (
          <li key={one.id} className="app-card">
            <p className="govuk-body govuk-!-margin-bottom-1">
              <a className="govuk-link" href={`/problems/${one.reference}`}>
                {one.reference}
              </a>{' '}
              <Tag colour={one.stage === 'closed' ? 'grey' : 'blue'}>{stageName(one.stage)}</Tag>
            </p>
            <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{one.title}</p>
            <p className="govuk-body-s govuk-!-margin-bottom-2">
              {distanceWords(one.metres)}, {ageWords(one.age_days)},{' '}
              {one.owner ? `owned by ${one.owner}` : 'nobody owns it yet'},{' '}
              {entriesWords(one.entries_this_month)}
            </p>
            <a className="govuk-link" href={`${loggingPath('join', draft)}&reference=${one.reference}`}>
              Join this one<span className="govuk-visually-hidden">: {one.reference}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
