import L from 'leaflet';
import { addBaseLayers } from './base-layers';
import { hideCutNames } from './cut-names';
import type { MapData, MapPoint } from './map-data';

/**
 * Draws the map that an element asks for: `data-map` holds MapData as JSON, `data-map-name` what the map is called for
 * those who do not see it. Points are left to the caller.
 */
export function drawMap(element: HTMLElement): { map: L.Map; data: MapData } {
  const data = JSON.parse(element.dataset.map ?? '') as MapData;
  const { centre, tiles, outlines } = data;
  // First, so that the map finds its size.
  element.classList.add('map__canvas');
  const map = L.map(element, { minZoom: 8, maxZoom: 18, keyboardPanDelta: 40, scrollWheelZoom: false });
  map.setView([centre.latitude, centre.longitude], centre.zoom);
  // A page scrolls past the map; once someone uses it, the wheel is theirs.
  map.once('focus', () => map.scrollWheelZoom.enable());
  hideCutNames(map);
  addBaseLayers(map, tiles, outlines);
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', element.dataset.mapName ?? 'Map');
  return { map, data };
}

/** Brings all points and outlines into view; a map without either stays where it is. */
export function fitContent(map: L.Map, { points, outlines }: Pick<MapData, 'points' | 'outlines'>): void {
  const corners = [
    ...points.map(({ latitude, longitude }) => L.latLng(latitude, longitude)),
    ...outlines.flatMap(({ coordinates }) =>
      coordinates.flat(2).map(([longitude = 0, latitude = 0]) => L.latLng(latitude, longitude)),
    ),
  ];
  // Pins stand above their point, so there is more room at the top.
  const room: L.FitBoundsOptions = { paddingTopLeft: [20, 44], paddingBottomRight: [20, 16] };
  if (corners.length > 0) map.fitBounds(L.latLngBounds(corners), { ...room, maxZoom: 16, animate: false });
}

/** The row of a point in the list beside its map, if there is one. */
export const rowOf = (point: MapPoint): HTMLElement | null => document.getElementById(`point-${point.id}`);

/** Choosing a point moves to what can be done in its row; one without a row opens its page. */
export function choosePoint(point: MapPoint): void {
  const row = rowOf(point);
  if (row) row.querySelector<HTMLElement>('a, button')?.focus();
  else window.location.assign(point.href);
}
