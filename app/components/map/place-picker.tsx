import { lazy, useState } from 'react';
import { InBrowser } from './in-browser';
import type { MapData } from './map-data';
import { rounded } from './map-data';
import type { PickedPoint } from './place-picker-map';
import { useNeighbourhoodAt } from './use-neighbourhood-at';

const PlacePickerMap = lazy(() => import('./place-picker-map'));

const REFUSALS = {
  refused: 'Your device did not give its location. Move the map, or choose from the list.',
  vague: 'Your device gave only a rough location. Check that the pin is on the place.',
};

function LocationButton({ onPick }: { onPick: (point: PickedPoint) => void }) {
  const [note, setNote] = useState('');
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setNote(coords.accuracy > 100 ? REFUSALS.vague : '');
        onPick({ longitude: rounded(coords.longitude), latitude: rounded(coords.latitude) });
      },
      () => setNote(REFUSALS.refused),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 30_000 },
    );
  return (
    <>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={locate}>
        Use my location
      </button>
      <p className="govuk-hint" role="status">
        {note}
      </p>
    </>
  );
}

interface Props extends Pick<MapData, 'outlines' | 'centre' | 'tiles'> {
  /** Names of the two form fields. */
  fields?: { longitude: string; latitude: string };
  /** What the form held before, if anything. */
  value: PickedPoint | null;
  /** The id of the form that the fields belong to, where the picker stands outside it. */
  form?: string;
  onPick?: (point: PickedPoint) => void;
}

/**
 * Chooses a point by moving a map under a fixed pin (drag, tap, arrow keys, the device's location) and says which
 * neighbourhood it lies in. Puts the point into two hidden fields. Without JavaScript only the fields are there: the
 * page always offers its list beside it.
 */
export function PlacePicker({ fields, value, form, onPick, ...map }: Props) {
  const [point, setPoint] = useState(value);
  const found = useNeighbourhoodAt(point);
  const names = fields ?? { longitude: 'longitude', latitude: 'latitude' };
  const pick = (picked: PickedPoint) => {
    setPoint(picked);
    onPick?.(picked);
  };
  const centre = value ? { ...value, zoom: 16 } : map.centre;
  return (
    <>
      <input type="hidden" form={form} name={names.longitude} value={point?.longitude ?? ''} />
      <input type="hidden" form={form} name={names.latitude} value={point?.latitude ?? ''} />
      <InBrowser>
        {() => (
          <>
            <p className="govuk-body">
              Move the map until the pin is on the place: drag it, tap it, or use the arrow keys.
            </p>
            <PlacePickerMap {...map} centre={centre} point={point} onPick={pick} />
            <p className="govuk-body map__found" role="status">
              {found}
            </p>
            <LocationButton onPick={pick} />
          </>
        )}
      </InBrowser>
    </>
  );
}
