import { useEffect } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { FixedPin } from './fixed-pin';
import { MapCanvas } from './map-canvas';
import type { MapData } from './map-data';
import { rounded } from './map-data';

export interface PickedPoint {
  longitude: number;
  latitude: number;
}

interface Props extends Pick<MapData, 'outlines' | 'centre' | 'tiles'> {
  point: PickedPoint | null;
  onPick: (point: PickedPoint) => void;
}

const isSame = (a: PickedPoint, b: PickedPoint): boolean =>
  a.longitude === b.longitude && a.latitude === b.latitude;

/** Keeps pin and form together: moving the map picks its centre, and a point from elsewhere moves the map. */
function Pin({ point, onPick }: Pick<Props, 'point' | 'onPick'>) {
  const map = useMap();
  const centreOf = (): PickedPoint => {
    const { lng, lat } = map.getCenter();
    return { longitude: rounded(lng), latitude: rounded(lat) };
  };
  useMapEvents({
    click: ({ latlng }) => map.panTo(latlng),
    moveend: () => {
      const centre = centreOf();
      if (!point || !isSame(point, centre)) onPick(centre);
    },
  });
  useEffect(() => {
    if (point && !isSame(point, centreOf()))
      map.setView([point.latitude, point.longitude], Math.max(map.getZoom(), 16));
  });
  return null;
}

/** The map of the place picker: it moves under a pin that stays in the middle. */
export default function PlacePickerMap({ point, onPick, ...map }: Props) {
  return (
    <div className="map map--picker">
      <MapCanvas name="Map to choose the place. Arrow keys move it under the pin" {...map}>
        <Pin point={point} onPick={onPick} />
      </MapCanvas>
      <FixedPin />
    </div>
  );
}
