import { Button } from '../govuk/button';
import { IslandMap } from './island-map';
import type { MapData } from './map-data';

interface Props extends Pick<MapData, 'centre' | 'tiles'> {
  /** The id of the form that takes `longitude` and `latitude`. */
  form: string;
  /** The point chosen so far. */
  value: { longitude: number; latitude: number } | null;
  /** Which neighbourhood that point lies in, in words. */
  found: string | null;
}

/**
 * Chooses a point by moving a map under a fixed pin; the island `place-picker` brings it to life. Without JavaScript
 * only the fields and the neighbourhood's name are there: the page always offers its list beside it.
 */
export function PlacePicker({ form, value, found, centre, tiles }: Props) {
  const data = { points: [], outlines: [], centre: value ? { ...value, zoom: 15 } : centre, tiles };
  return (
    <div data-place-picker data-unplaced={value ? undefined : ''}>
      <input
        type="hidden"
        form={form}
        name="longitude"
        defaultValue={value?.longitude ?? ''}
        data-longitude
      />
      <input type="hidden" form={form} name="latitude" defaultValue={value?.latitude ?? ''} data-latitude />
      <p className="govuk-body" hidden>
        Move the map until the pin is on the place: drag it, tap it, or use the arrow keys.
      </p>
      <p className="govuk-body map__found" role="status" data-found>
        {found ?? 'Not placed yet.'}
      </p>
      <IslandMap name="Map to choose the place. Arrow keys move it under the pin" data={data} pinned />
      <Button type="button" variant="secondary" data-locate hidden>
        Use my location
      </Button>
      <p className="govuk-hint" role="status" data-locate-note />
    </div>
  );
}
