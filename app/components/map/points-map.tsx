import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { MapCanvas } from './map-canvas';
import type { MapData, MapPoint } from './map-data';
import { PointMarkers } from './point-markers';

interface Props extends MapData {
  name: string;
  chosen: string | null;
  /** The point that its row asked to be shown; the map moves to it. */
  shown: MapPoint | null;
  onChoose: (id: string) => void;
}

/** Brings all points into view at first and whenever they change (a filter), and a single one when it is asked for. */
function View({ points, shown }: Pick<Props, 'points' | 'shown'>) {
  const map = useMap();
  useEffect(() => {
    if (points.length === 0) return;
    const corners = points.map(({ latitude, longitude }): [number, number] => [latitude, longitude]);
    // Pins stand above their point, so there is more room at the top.
    map.fitBounds(corners, {
      paddingTopLeft: [20, 44],
      paddingBottomRight: [20, 12],
      maxZoom: 15,
      animate: false,
    });
  }, [map, points]);
  useEffect(() => {
    if (shown) map.setView([shown.latitude, shown.longitude], Math.max(map.getZoom(), 17));
  }, [map, shown]);
  return null;
}

/** The map of MapWithList; in the browser alone. */
export default function PointsMap({ name, points, chosen, shown, onChoose, ...map }: Props) {
  return (
    <div className="map">
      <MapCanvas name={name} {...map}>
        <View points={points} shown={shown} />
        <PointMarkers points={points} chosen={chosen} onChoose={onChoose} />
      </MapCanvas>
    </div>
  );
}
