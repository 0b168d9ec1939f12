import type L from 'leaflet';
import { locationWords, type Whereabouts } from './location-words';
import { rounded } from './map-data';

const REFUSALS = {
  refused: 'Your device did not give its location. Move the map, or choose from the list.',
  vague: 'Your device gave only a rough location. Check that the pin is on the place.',
};
const WAIT = 250;

/**
 * Asks the server what it knows of the place under the pin, once the map rests, and says it; an answer that comes too
 * late is dropped.
 */
function whereaboutsTeller(say: (words: string) => void): (longitude: number, latitude: number) => void {
  let asked = new AbortController();
  const ask = async (query: string, { signal }: AbortController) => {
    try {
      const response = await fetch(`/neighbourhoods/at?${query}`, { signal });
      if (!response.ok) throw new Error(String(response.status));
      const answer = (await response.json()) as Whereabouts;
      if (!signal.aborted) say(locationWords(answer));
    } catch {
      if (!signal.aborted) say('The neighbourhood will be found when you go on.');
    }
  };
  let timer: number | undefined;
  return (longitude, latitude) => {
    asked.abort();
    asked = new AbortController();
    window.clearTimeout(timer);
    const query = String(new URLSearchParams({ longitude: String(longitude), latitude: String(latitude) }));
    timer = window.setTimeout(ask, WAIT, query, asked);
  };
}

/** Moves the map to the device's location when its button is pressed, and says so when that fails or is vague. */
function letLocate(map: L.Map, holder: HTMLElement): void {
  const note = holder.querySelector('[data-locate-note]');
  const say = (words: string) => {
    if (note) note.textContent = words;
  };
  holder.querySelector('[data-locate]')?.addEventListener('click', () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        say(coords.accuracy > 100 ? REFUSALS.vague : '');
        map.setView([coords.latitude, coords.longitude], Math.max(map.getZoom(), 16));
      },
      () => say(REFUSALS.refused),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 30_000 },
    ),
  );
}

/**
 * Lets a place be chosen by moving the map under its fixed pin (drag, tap, arrow keys, the device's location): the point
 * goes into the fields `data-longitude` and `data-latitude`, where that is into `data-found`. What is of use
 * only with a map (`hidden` until now) shows.
 */
export function letPick(map: L.Map, holder: HTMLElement): void {
  for (const part of holder.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
  const field = (name: string) => holder.querySelector<HTMLInputElement>(`input[data-${name}]`);
  const [longitude, latitude] = [field('longitude'), field('latitude')];
  const found = holder.querySelector('[data-found]');
  const say = (words: string) => {
    if (found) found.textContent = words;
  };
  const tell = whereaboutsTeller(say);
  map.on('click', ({ latlng }) => map.panTo(latlng));
  map.on('movestart', () => {
    holder.removeAttribute('data-unplaced');
    // At once, so that every move is answered, also one that ends where the same words are true.
    say('Moving the pin …');
  });
  map.on('moveend', () => {
    const centre = map.getCenter();
    const point = [rounded(centre.lng), rounded(centre.lat)] as const;
    if (longitude) longitude.value = String(point[0]);
    if (latitude) latitude.value = String(point[1]);
    tell(...point);
  });
  letLocate(map, holder);
}
