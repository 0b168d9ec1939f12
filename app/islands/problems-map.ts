// The maps of problems for those who are signed in: one problem's places, or all that match a filter.
import type L from 'leaflet';
import { addClusteredPoints } from '../components/map/clustered-points';
import { choosePoint, drawMap, fitContent, rowOf } from '../components/map/draw-map';
import type { MapPoint } from '../components/map/map-data';
import { enhance } from '~/lib/enhance';

async function fetchPoints(url: string): Promise<MapPoint[]> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`points: ${answer.status}`);
  return (await answer.json()) as MapPoint[];
}

/** The button in a point's row that brings it into the middle of the map. */
function letShow(map: L.Map, point: MapPoint): void {
  const button = rowOf(point)?.querySelector<HTMLButtonElement>('button[data-show]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () =>
    map.setView([point.latitude, point.longitude], Math.max(map.getZoom(), 17)),
  );
}

function addPoints(map: L.Map, points: readonly MapPoint[]): void {
  fitContent(map, { points: [...points], outlines: [] });
  addClusteredPoints(map, points, choosePoint);
  for (const point of points) letShow(map, point);
}

for (const element of document.querySelectorAll<HTMLElement>('[data-map]')) {
  const { map, data } = drawMap(element);
  const url = element.dataset.mapPoints;
  addPoints(map, data.points);
  // Without an answer the list alone stays, which says the same.
  if (url)
    void fetchPoints(url)
      .then((points) => addPoints(map, points))
      .catch(() => undefined);
}
enhance(document);
