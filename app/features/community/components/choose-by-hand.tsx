import { Button } from '~/components/govuk/button';

interface District {
  district: string;
  neighbourhoods: { id: string; name: string }[];
}

/** When nothing matches: choose by district and neighbourhood, so that a call is never a dead end. */
export function ChooseByHand({ words, districts }: { words: string; districts: readonly District[] }) {
  return (
    <form method="get" action="/call-handling">
      <p className="govuk-body">
        Nothing matches “{words}”. Choose the neighbourhood; the caller’s words go along.
      </p>
      <input type="hidden" name="words" value={words} />
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="neighbourhood">
          Neighbourhood, by district
        </label>
        <select className="govuk-select" id="neighbourhood" name="neighbourhood">
          {districts.map(({ district, neighbourhoods }) => (
            <optgroup key={district} label={district}>
              {neighbourhoods.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <Button variant="secondary">Show this neighbourhood</Button>
    </form>
  );
}
