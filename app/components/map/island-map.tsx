import { FixedPin } from './fixed-pin';
import type { MapData } from './map-data';

interface Props {
  name: string;
  data: MapData;
  /** The id of a form with the fields longitude and latitude: the map then moves under a pin to fill them. */
  formId?: string;
}

/** Where the public map's island (`app/islands/public-map.ts`) draws. Without JavaScript nothing shows: the list beside it is equal. */
export function IslandMap({ name, data, formId }: Props) {
  return (
    <div className={formId ? 'map map--picker' : 'map'}>
      <div data-map={JSON.stringify(data)} data-map-name={name} data-map-form={formId} />
      {formId ? <FixedPin /> : null}
    </div>
  );
}
