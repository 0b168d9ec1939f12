import { neighbourhoodPath } from '../neighbourhood';
import type { District } from '../neighbourhood.schema';

const anchorOf = ({ force_id, district }: District): string =>
  `${force_id}-${district}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** All neighbourhoods under their districts, with links down to each district. */
export function DistrictLists({ districts }: { districts: readonly District[] }) {
  const several = new Set(districts.map(({ force_id }) => force_id)).size > 1;
  return (
    <>
      <nav aria-label="Districts">
        <ul className="govuk-list district-links">
          {districts.map((district) => (
            <li key={anchorOf(district)}>
              <a className="govuk-link" href={`#${anchorOf(district)}`}>
                {district.district}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {districts.map((district) => (
        <section key={anchorOf(district)} aria-labelledby={anchorOf(district)}>
          <h2 className="govuk-heading-m" id={anchorOf(district)}>
            {several ? `${district.district} (${district.force})` : district.district}
          </h2>
          <ul className="govuk-list district-list">
            {district.neighbourhoods.map(({ id, code, name }) => (
              <li key={id}>
                <a className="govuk-link" href={neighbourhoodPath({ force_id: district.force_id, code })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
