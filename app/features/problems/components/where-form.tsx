import { classNames } from '~/components/class-names';
import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { ErrorMessage } from '~/components/govuk/error-message';
import { InsetText } from '~/components/govuk/inset-text';
import { Input } from '~/components/govuk/input';
import { Radios } from '~/components/govuk/radios';
import { Select } from '~/components/govuk/select';
import type { MapData } from '~/components/map/map-data';
import { PlacePicker } from '~/components/map/place-picker';
import { useFormState } from '~/lib/form-state';
import { namesAreTakenOut } from '../logging-pages';
import type { DraftPlace } from '../logging.schema';
import { PlaceChoices, type PlaceChoice } from './place-choices';

type Named = { id: string; name: string; district: string };
type Props = {
  draft: string;
  /** What was typed to find a place by its name; '' when nothing was. */
  words: string;
  /** What matches those words; null when there are none. */
  matches: readonly PlaceChoice[] | null;
  own: readonly PlaceChoice[];
  /** What the place found by its name is called; '' when it was chosen otherwise. */
  called: string;
  saved?: DraftPlace;
  /** The point chosen so far: from the address, the draft or the form that came back. */
  point: { longitude: number; latitude: number } | null;
  /** Which neighbourhood the point lies in, in words; null before there is a point. */
  found: string | null;
  /** The point lies in none. */
  outside: boolean;
  neighbourhoods: readonly Named[];
  maySetByHand: boolean;
  centre: MapData['centre'];
  tiles: MapData['tiles'];
};

const kinds = [
  { value: 'public_place', label: 'A public place', hint: 'A park, car park, shop or station' },
  { value: 'street', label: 'A street' },
  { value: 'area', label: 'An area', hint: 'Several streets' },
  {
    value: 'dwelling',
    label: 'Somebody’s home',
    hint: 'The exact place is kept apart. Everybody else sees a point in the street near by.',
  },
];

const options = (neighbourhoods: readonly Named[], none: string) => [
  { value: '', text: none },
  ...neighbourhoods.map(({ id, name, district }) => ({ value: id, text: `${name}, ${district}` })),
];

function ByHand({ neighbourhoods, maySetByHand }: Pick<Props, 'neighbourhoods' | 'maySetByHand'>) {
  const form = useFormState();
  if (!maySetByHand)
    return (
      <InsetText>
        Move to a place inside a neighbourhood, or ask a supervisor to log this: they can assign it by hand.
      </InsetText>
    );
  return (
    <Select
      label="Assign it to a neighbourhood by hand"
      items={options(neighbourhoods, 'Choose a neighbourhood')}
      {...form.field('neighbourhood')}
    />
  );
}

const FORM = 'where';

/** Choosing the place: map, then by its name, then from a list. The point goes into the form below. */
function WherePlace({ draft, words, matches, own, point, found, centre, tiles }: Props) {
  const { error } = useFormState().field('longitude');
  return (
    <div className="app-place">
      <div
        id="longitude"
        tabIndex={-1}
        className={classNames('govuk-form-group', error && 'govuk-form-group--error')}
      >
        {error ? <ErrorMessage id="longitude-error">{error}</ErrorMessage> : null}
        <PlacePicker form={FORM} value={point} found={found} centre={centre} tiles={tiles} />
      </div>
      <PlaceChoices {...{ draft, words, matches, own, point }} />
    </div>
  );
}

/** The first page: the place under the pin, its kind, its name. */
export function WhereForm(props: Props) {
  const { saved, called, outside, neighbourhoods, maySetByHand } = props;
  const form = useFormState();
  return (
    <>
      <WherePlace {...props} />
      <form method="post" id={FORM} className="app-place__form" noValidate>
        {outside ? <ByHand neighbourhoods={neighbourhoods} maySetByHand={maySetByHand} /> : null}
        <Radios legend="What kind of place is it?" items={kinds} {...form.choice('kind', saved?.kind)} />
        <Input
          label="What people call it (optional)"
          hint={`For example: top floor of the Marlands car park. ${namesAreTakenOut}`}
          {...form.field('label', saved?.label || called)}
        />
        <Details summary="It reaches into another neighbourhood" open={Boolean(saved?.other)}>
          <Select
            label="Also in"
            hint="If that is in another district, its supervisor is asked to accept it."
            items={options(neighbourhoods, 'No other neighbourhood')}
            {...form.field('other', saved?.other)}
          />
        </Details>
        <Button>Continue</Button>
      </form>
    </>
  );
}
