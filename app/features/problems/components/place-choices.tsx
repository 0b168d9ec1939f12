import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';

/** A place to choose from: a match of what was typed, or a neighbourhood of the viewer's own. */
export type PlaceChoice = {
  name: string;
  within?: string;
  /** What people may call a problem's place here, where the name says that. */
  called?: string;
  longitude: number;
  latitude: number;
};

type Point = { longitude: number; latitude: number };
type Props = {
  draft: string;
  words: string;
  /** What matches the words; null when nothing was typed. */
  matches: readonly PlaceChoice[] | null;
  own: readonly PlaceChoice[];
  /** Where the map is already. */
  point: Point | null;
};

/** A place found by its name stays found, and its name is what people may call it. */
function addressOf(draft: string, { longitude, latitude, called }: PlaceChoice, words: string): string {
  const query = new URLSearchParams({ draft, longitude: String(longitude), latitude: String(latitude) });
  if (words) query.set('place', words);
  if (called) query.set('called', called);
  return `/problems/new/where?${query}`;
}

const isAt = (one: Point, point: Point | null) =>
  point !== null && one.longitude === point.longitude && one.latitude === point.latitude;

type ListProps = Pick<Props, 'draft' | 'words' | 'point'> & {
  heading: string;
  none: string;
  choices: readonly PlaceChoice[];
};

function PlaceList({ draft, words, point, heading, none, choices }: ListProps) {
  return (
    <>
      <h2 className="govuk-heading-s">{heading}</h2>
      {choices.length === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <ul className="govuk-list">
          {choices.map((choice) => (
            <li key={`${choice.name} ${choice.longitude} ${choice.latitude}`}>
              <a className="govuk-link" href={addressOf(draft, choice, words)}>
                {choice.name}
              </a>
              {choice.within ? `, in ${choice.within}` : null}
              {isAt(choice, point) ? <strong> (chosen)</strong> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Choosing the place without a map: by its name, or from the viewer's own neighbourhoods. */
export function PlaceChoices({ draft, words, matches, own, point }: Props) {
  return (
    <div>
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
      {matches ? (
        <PlaceList
          {...{ draft, words, point }}
          heading={`Places that match “${words}”`}
          none="None. Try a town or a larger street near by."
          choices={matches}
        />
      ) : null}
      {own.length > 0 || !matches ? (
        <PlaceList
          {...{ draft, point }}
          words=""
          heading="Your neighbourhoods"
          none="You have none. Type a place instead."
          choices={own}
        />
      ) : null}
    </div>
  );
}
