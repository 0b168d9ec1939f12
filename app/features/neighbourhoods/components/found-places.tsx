import { neighbourhoodPath } from '../neighbourhood';
import type { FoundPlace } from '../neighbourhood.schema';

const KINDS: Readonly<Record<string, string>> = {
  neighbourhood: 'neighbourhood',
  locality: 'town or village',
  street: 'street',
  landmark: 'landmark',
  outward_postcode: 'postcode area',
};

/** What was found for a place: a link to each neighbourhood, and why it is in the list. */
export function FoundPlaces({ words, places }: { words: string; places: readonly FoundPlace[] }) {
  return (
    <section aria-labelledby="found">
      <h2 className="govuk-heading-m" id="found">
        {places.length === 0 ? `Nothing found for “${words}”` : `Neighbourhoods for “${words}”`}
      </h2>
      {places.length === 0 ? (
        <>
          <p className="govuk-body">
            Only places are searched here: towns, villages, streets and postcodes. Problems that officers are
            working on now are not.
          </p>
          <p className="govuk-body">
            Check the spelling, or try a nearby town or the first part of the postcode. You can also choose on
            the map, or from{' '}
            <a className="govuk-link" href="/neighbourhoods">
              all neighbourhoods, A to Z
            </a>
            .
          </p>
        </>
      ) : (
        <ul className="govuk-list govuk-list--spaced">
          {places.map(({ kind, name, neighbourhood }) => (
            <li key={`${kind} ${name} ${neighbourhood.id}`}>
              <a className="govuk-link govuk-!-font-weight-bold" href={neighbourhoodPath(neighbourhood)}>
                {neighbourhood.name}
              </a>
              , {neighbourhood.district}
              <br />
              <span className="app-muted">
                {name === neighbourhood.name ? KINDS[kind] : `for ${name}, ${KINDS[kind]}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
