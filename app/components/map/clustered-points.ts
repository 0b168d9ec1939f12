import L from 'leaflet';
import Supercluster from 'supercluster';
import type { MapPoint } from './map-data';
import { clusterIcon, makeReachable, pinIcon } from './marker-icon';

type Index = Supercluster<{ point: MapPoint }, { count: number }>;

function indexOf(points: readonly MapPoint[]): Index {
  const index: Index = new Supercluster({
    radius: 50,
    maxZoom: 16,
    map: ({ point }) => ({ count: point.count ?? 1 }),
    reduce: (sum, { count }) => {
      sum.count += count;
    },
  });
  return index.load(
    points.map((point) => ({
      type: 'Feature',
      properties: { point },
      geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
    })),
  );
}

/** One marker to be drawn: a point, or several that would touch. */
interface Drawn {
  key: string;
  name: string;
  at: L.LatLngTuple;
  icon: L.DivIcon;
  choose: () => void;
}

/** What to draw for the part of the map in view. */
function inView(map: L.Map, index: Index, choose: (point: MapPoint) => void): Drawn[] {
  const bounds = map.getBounds();
  const box: GeoJSON.BBox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  return index.getClusters(box, Math.round(map.getZoom())).map(({ properties, geometry }): Drawn => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const at: L.LatLngTuple = [latitude, longitude];
    if ('cluster' in properties) {
      const { cluster_id: id, count } = properties;
      const open = () => map.setView(at, Math.min(index.getClusterExpansionZoom(id), 18));
      const name = `${count} together here. Zoom in`;
      return { key: `cluster ${id}`, name, at, icon: clusterIcon(count), choose: open };
    }
    const { point } = properties;
    const icon = point.count ? clusterIcon(point.count) : pinIcon(false);
    return { key: point.id, name: point.name, at, icon, choose: () => choose(point) };
  });
}

function addMarker(map: L.Map, { name, at, icon, choose }: Drawn): L.Marker {
  const marker = L.marker(at, { icon, title: name, riseOnHover: true }).addTo(map);
  makeReachable(marker, name, choose);
  return marker;
}

/**
 * Pins for the points in view; those that would touch stand together as a number that opens when chosen. A pin that
 * stays in view stays the same element, so that it keeps the focus while the map moves.
 */
export function addClusteredPoints(
  map: L.Map,
  points: readonly MapPoint[],
  choose: (point: MapPoint) => void,
): void {
  const index = indexOf(points);
  const shown = new Map<string, L.Marker>();
  const draw = () => {
    const drawn = inView(map, index, choose);
    const wanted = new Set(drawn.map(({ key }) => key));
    for (const [key, marker] of shown)
      if (!wanted.has(key)) {
        marker.remove();
        shown.delete(key);
      }
    for (const one of drawn) if (!shown.has(one.key)) shown.set(one.key, addMarker(map, one));
  };
  map.on('moveend', draw);
  draw();
}
