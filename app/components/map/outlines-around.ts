import L from 'leaflet';
import { drawOutline } from './base-layers';
import { rounded, type NamedOutline } from './map-data';

/** Names of neighbourhoods would cover each other on a map of a whole county. */
const NAMES_FROM_ZOOM = 12;

function nameOf({ name, longitude, latitude }: NamedOutline): L.Marker {
  const words = document.createElement('span');
  words.textContent = name;
  const icon = L.divIcon({ className: 'map-neighbourhood', html: words, iconSize: [0, 0] });
  return L.marker([latitude, longitude], { icon, interactive: false, keyboard: false, pane: 'shadowPane' });
}

async function outlinesAt({ lng, lat }: L.LatLng): Promise<NamedOutline[]> {
  const at = { longitude: String(rounded(lng)), latitude: String(rounded(lat)) };
  const response = await fetch(`/neighbourhoods/around?${new URLSearchParams(at)}`);
  if (!response.ok) throw new Error(`outlines: ${response.status}`);
  return (await response.json()) as NamedOutline[];
}

/** Whether the map has gone further than half of what it shows since the outlines were last asked for. */
function hasGoneFar(map: L.Map, asked: L.LatLng | null): boolean {
  if (!asked) return true;
  const { x, y } = map.latLngToContainerPoint(asked).subtract(map.getSize().divideBy(2));
  return Math.abs(x) > map.getSize().x / 2 || Math.abs(y) > map.getSize().y / 2;
}

/**
 * Draws the neighbourhoods round the middle of the map with their names, and more as the map moves on. Outlines that
 * do not come leave the map as it is; they are asked for again after the next move.
 */
export function addOutlinesAround(map: L.Map): void {
  const drawn = new Set<string>();
  const names = L.layerGroup();
  const showNames = () => {
    const near = map.getZoom() >= NAMES_FROM_ZOOM;
    // Places mostly have the name of their neighbourhood: one of the two steps back.
    map.getContainer().classList.toggle('map__canvas--outlined', near);
    if (near) names.addTo(map);
    else names.remove();
  };
  let asked: L.LatLng | null = null;
  const draw = async () => {
    if (!hasGoneFar(map, asked)) return;
    const before = asked;
    asked = map.getCenter();
    try {
      for (const outline of await outlinesAt(asked)) {
        if (drawn.has(outline.id) || !map.getContainer().isConnected) continue;
        drawn.add(outline.id);
        drawOutline(map, outline);
        nameOf(outline).addTo(names);
      }
    } catch {
      asked = before;
    }
  };
  map.on('moveend', () => void draw());
  map.on('zoomend', showNames);
  showNames();
  void draw();
}
