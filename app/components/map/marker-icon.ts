import L from 'leaflet';

const SHAPE =
  '<svg viewBox="0 0 24 32" width="30" height="40" aria-hidden="true" focusable="false"><path d="M12 1a11 11 0 0 1 11 11c0 7-11 19-11 19S1 19 1 12A11 11 0 0 1 12 1z"/><circle cx="12" cy="12" r="4.5"/></svg>';

/** The pin of one thing on a map; `chosen` when its row in the list is the current one. */
export const pinIcon = (chosen: boolean): L.DivIcon =>
  L.divIcon({
    className: chosen ? 'map-pin map-pin--chosen' : 'map-pin',
    html: SHAPE,
    iconSize: [30, 40],
    iconAnchor: [15, 39],
    popupAnchor: [0, -34],
  });

/** A circle with the number of things that stand together. */
export const clusterIcon = (count: number): L.DivIcon => {
  const size = count < 10 ? 36 : count < 100 ? 44 : 52;
  return L.divIcon({
    className: 'map-cluster',
    html: String(count),
    iconSize: [size, size],
  });
};

/** Names a marker for those who do not see it, and lets Enter and Space choose it as a click does. */
export function makeReachable(marker: L.Marker, name: string, choose: () => void): void {
  const element = marker.getElement();
  element?.setAttribute('aria-label', name);
  element?.setAttribute('role', 'button');
  marker.off('click').on('click', choose);
  marker.off('keydown').on('keydown', (event: L.LeafletKeyboardEvent) => {
    const { key } = event.originalEvent;
    if (key !== 'Enter' && key !== ' ') return;
    event.originalEvent.preventDefault();
    choose();
  });
}
