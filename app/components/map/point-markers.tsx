import type L from 'leaflet';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import Supercluster from 'supercluster';
import type { MapPoint } from './map-data';
import { clusterIcon, makeReachable, pinIcon } from './marker-icon';

interface Named {
  longitude: number;
  latitude: number;
  name: string;
  icon: L.DivIcon;
  onChoose: () => void;
}

function NamedMarker({ longitude, latitude, name, icon, onChoose }: Named) {
  const marker = useRef<L.Marker>(null);
  // After every drawing: Leaflet makes a new element when the icon changes.
  useEffect(() => {
    if (marker.current) makeReachable(marker.current, name, onChoose);
  });
  return <Marker ref={marker} position={[latitude, longitude]} icon={icon} title={name} riseOnHover />;
}

type Drawn =
  | { kind: 'cluster'; id: number; count: number; longitude: number; latitude: number }
  | { kind: 'point'; point: MapPoint };

/** What to draw for the part of the map in view, and how close to come to take a cluster apart. */
function useClusters(points: readonly MapPoint[]) {
  const map = useMap();
  const index = useMemo(
    () =>
      new Supercluster<{ point: MapPoint }, { count: number }>({
        radius: 50,
        maxZoom: 16,
        map: ({ point }) => ({ count: point.count ?? 1 }),
        reduce: (sum, { count }) => {
          sum.count += count;
        },
      }).load(
        points.map((point) => ({
          type: 'Feature',
          properties: { point },
          geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
        })),
      ),
    [points],
  );
  const [view, setView] = useState(() => ({ bounds: map.getBounds(), zoom: map.getZoom() }));
  useMapEvents({ moveend: () => setView({ bounds: map.getBounds(), zoom: map.getZoom() }) });
  const { bounds, zoom } = view;
  const drawn = index
    .getClusters([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], Math.round(zoom))
    .map(({ properties, geometry }): Drawn => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      if (!('cluster' in properties)) return { kind: 'point', point: properties.point };
      return {
        kind: 'cluster',
        id: properties.cluster_id,
        count: properties.count,
        longitude,
        latitude,
      };
    });
  return { drawn, expansionZoom: (id: number) => index.getClusterExpansionZoom(id) };
}

interface Props {
  points: readonly MapPoint[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** Pins for the points in view; those that would touch stand together as a number that opens when chosen. */
export function PointMarkers({ points, chosen, onChoose }: Props) {
  const map = useMap();
  const { drawn, expansionZoom } = useClusters(points);
  return drawn.map((one) =>
    one.kind === 'point' ? (
      <NamedMarker
        key={one.point.id}
        {...one.point}
        icon={one.point.count ? clusterIcon(one.point.count) : pinIcon(one.point.id === chosen)}
        onChoose={() => onChoose(one.point.id)}
      />
    ) : (
      <NamedMarker
        key={`cluster ${one.id}`}
        {...one}
        name={`${one.count} together here. Zoom in`}
        icon={clusterIcon(one.count)}
        onChoose={() => map.setView([one.latitude, one.longitude], Math.min(expansionZoom(one.id), 18))}
      />
    ),
  );
}
