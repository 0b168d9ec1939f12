import L from 'leaflet';
import { choosePoint, drawMap, fitContent, rowOf } from '../components/map/draw-map';
import type { MapPoint } from '../components/map/map-data';
import { rounded } from '../components/map/map-data';
import { makeReachable, pinIcon } from '../components/map/marker-icon';

/** A pin and its row light up together; choosing the pin moves to the row's link. */
function addPoint(map: L.Map, point: MapPoint): void {
  const marker = L.marker([point.latitude, point.longitude], { icon: pinIcon(false), title: point.name });
  marker.addTo(map);
  const row = rowOf(point);
  const light = (on: boolean) => {
    marker.getElement()?.classList.toggle('map-pin--chosen', on);
    row?.classList.toggle('map-row--chosen', on);
  };
  makeReachable(marker, point.name, () => choosePoint(point));
  const link = row?.querySelector('a');
  for (const [start, end] of [
    ['focus', 'blur'],
    ['mouseenter', 'mouseleave'],
  ] as const) {
    link?.addEventListener(start, () => light(true));
    link?.addEventListener(end, () => light(false));
  }
}

/**
 * "Find the neighbourhood here": the map moves under a pin, and the form beside it (`data-map-form` names it) is sent
 * with the point. The form works without the map by place name or postcode.
 */
function letFind(map: L.Map, form: HTMLFormElement): void {
  const put = () => {
    const { lng, lat } = map.getCenter();
    for (const [name, degrees] of [
      ['longitude', lng],
      ['latitude', lat],
    ] as const) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = String(rounded(degrees));
    }
  };
  map.on('moveend', put);
  map.on('click', ({ latlng }) => map.panTo(latlng));
  put();
  const locate = form.querySelector<HTMLButtonElement>('[data-locate]');
  locate?.addEventListener('click', () => map.locate({ setView: true, maxZoom: 15, timeout: 10_000 }));
  const status = form.querySelector('[role=status]');
  map.on('locationfound', () => form.requestSubmit());
  map.on('locationerror', () => {
    if (status) status.textContent = 'Your device did not give its location. Move the map, or type a place.';
  });
}

for (const element of document.querySelectorAll<HTMLElement>('[data-map]')) {
  const form = document.getElementById(element.dataset.mapForm ?? '');
  if (form) form.hidden = false;
  const { map, data } = drawMap(element);
  for (const point of data.points) addPoint(map, point);
  fitContent(map, data);
  if (form instanceof HTMLFormElement) letFind(map, form);
}
