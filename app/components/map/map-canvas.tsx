import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import { addBaseLayers } from './base-layers';
import type { MapData, Outline, TileNotice } from './map-data';

function Base({ name, tiles, outlines }: { name: string; tiles: TileNotice | null; outlines: Outline[] }) {
  const map = useMap();
  useEffect(() => {
    map.getContainer().setAttribute('role', 'region');
    map.getContainer().setAttribute('aria-label', name);
  }, [map, name]);
  useEffect(() => {
    addBaseLayers(map, tiles, outlines);
    // Layers belong to the map and go with it; a page shows the same outlines for its whole life.
    // The list of what this depends on is therefore the map alone.
  }, [map]);
  return null;
}

interface Props extends Pick<MapData, 'outlines' | 'centre' | 'tiles'> {
  /** What the map is called for those who do not see it. */
  name: string;
  children?: ReactNode;
}

/** A Leaflet map with the base map, tiles and outlines. In the browser alone: load it lazily. */
export function MapCanvas({ name, centre, tiles, outlines, children }: Props) {
  return (
    <MapContainer
      className="map__canvas"
      center={[centre.latitude, centre.longitude]}
      zoom={centre.zoom}
      minZoom={8}
      maxZoom={18}
      keyboardPanDelta={24}
    >
      <Base name={name} tiles={tiles} outlines={outlines} />
      {children}
    </MapContainer>
  );
}
