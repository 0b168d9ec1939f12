import { IslandMap } from '~/components/map/island-map';
import type { MapData } from '~/components/map/map-data';
import { formatDayOf } from '~/lib/dates';
import type { PublicWork } from '../neighbourhood.schema';

const STAGES: Readonly<Record<string, string>> = {
  scanning: 'What we are looking at',
  analysis: 'What we are finding out',
  response: 'What we are doing',
  assessment: 'What changed',
  closed: 'Finished',
};

/** Published work as a list and, tied to it row by row, a map. */
export function PublishedWork({
  name,
  work,
  map,
}: {
  name: string;
  work: readonly PublicWork[];
  map: MapData;
}) {
  return (
    <section aria-labelledby="work">
      <h2 className="govuk-heading-l" id="work">
        Problems we are solving
      </h2>
      <div className="map-with-list">
        <div className="map-with-list__map app-not-printed">
          <IslandMap name={`Map of published work in ${name}`} data={map} />
        </div>
        {work.length === 0 ? (
          <p className="govuk-body">
            No work has been published here yet. It is published once a problem has been looked into and what
            is said about it can identify nobody.
          </p>
        ) : (
          <ol className="govuk-list map-with-list__list">
            {work.map(({ reference, title, stage, place_words, published_at }) => (
              <li className="map-row" id={`point-${reference}`} key={reference}>
                <a className="govuk-link govuk-!-font-weight-bold" href={`/published/${reference}`}>
                  {title}
                </a>
                <br />
                {place_words}
                <br />
                <span className="app-muted">
                  {STAGES[stage]}, published {formatDayOf(published_at)}
                </span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
