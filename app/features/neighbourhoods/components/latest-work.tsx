import { formatDayOf } from '~/lib/dates';
import { neighbourhoodPath } from '../neighbourhood';

export interface LatestWork {
  reference: string;
  title: string;
  opening: string;
  published_at: string;
  force_id: string;
  neighbourhood_code: string;
  neighbourhood_name: string;
}

/** The newest published work of all neighbourhoods. */
export function LatestWorkList({ work }: { work: readonly LatestWork[] }) {
  if (work.length === 0) return <p className="govuk-body">Nothing has been published yet.</p>;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {work.map((one) => (
        <li key={one.reference}>
          <a className="govuk-link govuk-!-font-weight-bold" href={`/published/${one.reference}`}>
            {one.title}
          </a>
          <p className="govuk-body govuk-!-margin-bottom-1">{one.opening}</p>
          <span className="app-muted">
            <a
              className="govuk-link"
              href={neighbourhoodPath({ force_id: one.force_id, code: one.neighbourhood_code })}
            >
              {one.neighbourhood_name}
            </a>
            , {formatDayOf(one.published_at)}
          </span>
        </li>
      ))}
    </ul>
  );
}
