import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';

/** A place to choose from: a match of what was typed, or a neighbourhood of the viewer's own. */
export type PlaceChoice = { name: string; within?: string; longitude: number; latitude: number };

type Props = { draft: string; words: string; choices: readonly PlaceChoice[] };

const addressOf = (draft: string, { longitude, latitude }: PlaceChoice) =>
  `/problems/new/where?${new URLSearchParams({ draft, longitude: String(longitude), latitude: String(latitude) })}`;

/** Choosing the place without a map: by its name, or from the viewer's own neighbourhoods. */
export function PlaceChoices({ draft, words, choices }: Props) {
  const searched = words !== '';
  return (
    <>
      <form method="get" role="search">
        <input type="hidden" name="draft" value={draft} />
        <Input
          name="place"
          label="Or type a place"
          hint="A street, a landmark, a village or the first half of a postcode"
          defaultValue={words}
        />
        <Button variant="secondary">Find the place</Button>
      </form>
      <h2 className="govuk-heading-s">{searched ? `Places that match “${words}”` : 'Your neighbourhoods'}</h2>
      {choices.length === 0 ? (
        <p className="govuk-body">
          {searched ? 'None. Try a town or a larger street near by.' : 'You have none. Type a place instead.'}
        </p>
      ) : (
        <ul className="govuk-list">
          {choices.map((choice) => (
            <li key={`${choice.name} ${choice.longitude} ${choice.latitude}`}>
              <a className="govuk-link" href={addressOf(draft, choice)}>
                {choice.name}
              </a>
              {choice.within ? `, in ${choice.within}` : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
