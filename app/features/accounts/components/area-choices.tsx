import { Checkboxes } from '~/components/govuk/checkboxes';
import { Details } from '~/components/govuk/details';
import type { District } from '../load-areas.server';

type Props = {
  districts: readonly District[];
  chosenDistricts?: readonly string[];
  chosenNeighbourhoods?: readonly string[];
  error?: string;
  /** What tells these choices from others on the page. */
  within?: string;
};

/** The areas of a police post: a district as a whole, or neighbourhoods folded under theirs. Works without scripts. */
export function AreaChoices({
  districts,
  chosenDistricts = [],
  chosenNeighbourhoods = [],
  error,
  within,
}: Props) {
  return (
    <>
      <Checkboxes
        name="districts"
        id={within ? `districts-${within}` : undefined}
        legend="Districts"
        hint="For supervisors and inspectors: they supervise every neighbourhood of these."
        error={error}
        className="govuk-checkboxes--small"
        values={chosenDistricts}
        items={districts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend">Neighbourhoods</legend>
        {districts.map(({ id, name, neighbourhoods }) => {
          const chosen = neighbourhoods.filter((n) => chosenNeighbourhoods.includes(n.id));
          return (
            <Details
              key={id}
              summary={`${name}: ${neighbourhoods.length}${chosen.length > 0 ? `, ${chosen.length} chosen` : ''}`}
              open={chosen.length > 0}
            >
              <Checkboxes
                name="neighbourhoods"
                id={`neighbourhoods-${within ?? ''}${id}`}
                legend={name}
                legendClass="govuk-visually-hidden"
                className="govuk-checkboxes--small"
                values={chosen.map((n) => n.id)}
                items={neighbourhoods.map((n) => ({ value: n.id, label: n.name }))}
              />
            </Details>
          );
        })}
      </fieldset>
    </>
  );
}
