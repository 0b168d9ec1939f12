import L from 'leaflet';
import { addBaseLayers } from '../components/map/base-layers';
import type { MapData, MapPoint } from '../components/map/map-data';
import { rounded } from '../components/map/map-data';
import { makeReachable, pinIcon } from '../components/map/marker-icon';

/** How an element asks for a map: `data-map` holds MapData as JSON, `data-map-name` what it is called. */
interface Holder {
  element: HTMLElement;
  data: MapData;
}

function readHolder(element: HTMLElement): Holder {
  return { element, data: JSON.parse(element.dataset.map ?? '') as MapData };
}

function createMap({ element, data }: Holder): L.Map {
  const { centre, tiles, outlines } = data;
  // First, so that the map finds its size.
  element.classList.add('map__canvas');
  const map = L.map(element, { minZoom: 8, maxZoom: 18, keyboardPanDelta: 40, scrollWheelZoom: false });
  map.setView([centre.latitude, centre.longitude], centre.zoom);
  // A page scrolls past the map; once someone uses it, the wheel is theirs.
  map.once('focus', () => map.scrollWheelZoom.enable());
  addBaseLayers(map, tiles, outlines);
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', element.dataset.mapName ?? 'Map');
  return map;
}

const rowLinkOf = (point: MapPoint): HTMLAnchorElement | null =>
  document.querySelector(`#point-${CSS.escape(point.id)} a`);

/** A pin and its row light up together; choosing the pin moves to the row's link. */
function addPoint(map: L.Map, point: MapPoint): void {
  const marker = L.marker([point.latitude, point.longitude], { icon: pinIcon(false), title: point.name });
  marker.addTo(map);
  const link = rowLinkOf(point);
  const choose = () => (link ? link.focus() : window.location.assign(point.href));
  const light = (on: boolean) => {
    marker.getElement()?.classList.toggle('map-pin--chosen', on);
    link?.closest('li')?.classList.toggle('map-row--chosen', on);
  };
  makeReachable(marker, point.name, choose);
  for (const [start, end] of [
    ['focus', 'blur'],
    ['mouseenter', 'mouseleave'],
  ] as const) {
    link?.addEventListener(start, () => light(true));
    link?.addEventListener(end, () => light(false));
  }
}

function fitContent(map: L.Map, { points, outlines }: MapData): void {
  const corners = [
    ...points.map(({ latitude, longitude }) => L.latLng(latitude, longitude)),
    ...outlines.flatMap(({ coordinates }) =>
      coordinates.flat(2).map(([longitude = 0, latitude = 0]) => L.latLng(latitude, longitude)),
    ),
  ];
  if (corners.length > 0)
    map.fitBounds(L.latLngBounds(corners), { padding: [16, 16], maxZoom: 16, animate: false });
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
  const holder = readHolder(element);
  const form = document.getElementById(element.dataset.mapForm ?? '');
  if (form) form.hidden = false;
  const map = createMap(holder);
  for (const point of holder.data.points) addPoint(map, point);
  fitContent(map, holder.data);
  if (form instanceof HTMLFormElement) letFind(map, form);
}
