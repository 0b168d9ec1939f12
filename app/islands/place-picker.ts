// The map on which the place of a problem is chosen.
import { drawMap } from '../components/map/draw-map';
import { addOutlinesAround } from '../components/map/outlines-around';
import { letPick } from '../components/map/pick-place';
import { enhance } from '~/lib/enhance';

for (const holder of document.querySelectorAll<HTMLElement>('[data-place-picker]')) {
  const element = holder.querySelector<HTMLElement>('[data-map]');
  if (!element) continue;
  const { map } = drawMap(element);
  addOutlinesAround(map);
  letPick(map, holder);
}
enhance(document);
