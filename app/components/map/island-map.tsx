import { FixedPin } from './fixed-pin';
import type { MapData } from './map-data';

interface Props {
  name: string;
  data: MapData;
  /** Where more points than the page should carry are fetched from, as JSON. */
  pointsUrl?: string;
  /** The id of a form with the fields longitude and latitude: the map then moves under a pin to fill them. */
  formId?: string;
  /** The map moves under a pin for whoever draws it. */
  pinned?: boolean;
}

/** Where an island (`app/islands`) draws a map. Without JavaScript nothing shows: the list beside it is equal. */
export function IslandMap({ name, data, pointsUrl, formId, pinned = Boolean(formId) }: Props) {
  return (
    <div className={pinned ? 'map map--picker' : 'map'}>
      <div
        data-map={JSON.stringify(data)}
        data-map-name={name}
        data-map-points={pointsUrl}
        data-map-form={formId}
      />
      {pinned ? <FixedPin /> : null}
    </div>
  );
}
