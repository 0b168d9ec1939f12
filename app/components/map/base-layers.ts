import L from 'leaflet';
import type { BaseMap, Outline, TileNotice } from './map-data';

/** Names of rank 1 show from the first zoom, those of lower rank as the map comes closer. */
const NAMES_FROM_ZOOM = [0, 0, 10, 11, 13];

let loading: Promise<BaseMap> | undefined;

async function loadBaseMap(): Promise<BaseMap> {
  const response = await fetch('/base-map.json');
  if (!response.ok) throw new Error(`base map: ${response.status}`);
  return (await response.json()) as BaseMap;
}

const area = (coordinates: number[][][][], className: string, pane: string): L.GeoJSON => {
  const shape: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates };
  return L.geoJSON(shape, { pane, interactive: false, style: { className } });
};

function nameLabel({ name, rank, longitude, latitude }: BaseMap['places'][number]): L.Marker {
  const words = document.createElement('span');
  words.textContent = name;
  const icon = L.divIcon({ className: `map-place map-place--${rank}`, html: words, iconSize: [0, 0] });
  return L.marker([latitude, longitude], { icon, interactive: false, keyboard: false, pane: 'shadowPane' });
}

const collides = (a: L.Point, b: L.Point): boolean => Math.abs(a.x - b.x) < 90 && Math.abs(a.y - b.y) < 20;

/** The names for a zoom: of those that would cover each other, the one of higher rank. */
function namesAt(map: L.Map, places: BaseMap['places']): BaseMap['places'] {
  const kept: { place: BaseMap['places'][number]; at: L.Point }[] = [];
  for (const place of [...places].sort((a, b) => a.rank - b.rank)) {
    const at = map.project([place.latitude, place.longitude]);
    const early = map.getZoom() < (NAMES_FROM_ZOOM[place.rank] ?? Infinity);
    if (!early && !kept.some((other) => collides(other.at, at))) kept.push({ place, at });
  }
  return kept.map(({ place }) => place);
}

function addPlaceNames(map: L.Map, places: BaseMap['places']): void {
  const names = L.layerGroup().addTo(map);
  const show = () => {
    names.clearLayers();
    for (const place of namesAt(map, places)) nameLabel(place).addTo(names);
  };
  map.on('zoomend', show);
  show();
}

async function addLand(map: L.Map): Promise<void> {
  loading ??= loadBaseMap();
  const { land, places, attribution = 'Coastline © OpenStreetMap contributors' } = await loading;
  // The page may have gone while the file was on its way.
  if (!map.getContainer().isConnected) return;
  map.createPane('base').classList.add('map-base');
  area(land.coordinates, 'map-land', 'base').addTo(map);
  map.attributionControl.addAttribution(attribution);
  addPlaceNames(map, places);
}

function addTiles(map: L.Map, { attribution }: TileNotice): void {
  const layer = L.tileLayer('/tiles/{z}/{x}/{y}', { minZoom: 7, maxZoom: 18, attribution });
  // Streets have names of their own: once they are there, ours step back.
  layer.once('tileload', () => map.getContainer().classList.add('map__canvas--tiled'));
  layer.addTo(map);
}

/** Draws the line round an area. */
export function drawOutline(map: L.Map, { coordinates }: Outline): void {
  area(coordinates, 'map-outline', 'overlayPane').addTo(map);
}

/**
 * Puts the built-in base map on a Leaflet map, with tiles over it where there is a source, and the outlines of
 * neighbourhoods. A base map that does not load leaves a plain sea: everything else still works.
 */
export function addBaseLayers(map: L.Map, tiles: TileNotice | null, outlines: readonly Outline[]): void {
  map.attributionControl.setPrefix('<a href="https://leafletjs.com">Leaflet</a>');
  void addLand(map).catch(() => undefined);
  if (tiles) addTiles(map, tiles);
  for (const outline of outlines) drawOutline(map, outline);
}
