import type { ReactNode } from 'react';
import { lazy, useMemo, useRef, useState } from 'react';
import { InBrowser } from './in-browser';
import type { MapData, MapPoint } from './map-data';

const PointsMap = lazy(() => import('./points-map'));

interface Props<T extends MapPoint> extends Pick<MapData, 'outlines' | 'centre' | 'tiles'> {
  /** What the map is called, such as "Map of 12 problems". */
  name: string;
  /** Rows of the list; those without a place are in the list alone. */
  items: readonly (T | (Omit<T, 'longitude' | 'latitude'> & { longitude: null; latitude: null }))[];
  /** What a row says; it holds the link to the item's page. */
  row: (item: Props<T>['items'][number]) => ReactNode;
}

/**
 * A map and its equal list, linked both ways: choosing a pin moves to its row, and a row's button shows its pin.
 * Without JavaScript the list is the page.
 */
export function MapWithList<T extends MapPoint>({ name, items, row, ...map }: Props<T>) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState<MapPoint | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const points = useMemo(() => items.filter((item): item is T => item.longitude !== null), [items]);
  const choose = (id: string) => {
    setChosen(id);
    list.current?.querySelector<HTMLElement>(`#point-${CSS.escape(id)} a`)?.focus();
  };
  const show = (point: T) => {
    setChosen(point.id);
    setShown({ ...point });
  };
  return (
    <div className="map-with-list">
      <div className="map-with-list__map">
        <InBrowser>
          {() => (
            <PointsMap {...map} name={name} points={points} chosen={chosen} shown={shown} onChoose={choose} />
          )}
        </InBrowser>
      </div>
      <ol className="govuk-list map-with-list__list" ref={list}>
        {items.map((item) => (
          <li
            key={item.id}
            id={`point-${item.id}`}
            className={item.id === chosen ? 'map-row map-row--chosen' : 'map-row'}
          >
            {row(item)}{' '}
            {item.longitude === null ? null : (
              <InBrowser>
                {() => (
                  <button type="button" className="map-row__show" onClick={() => show(item as T)}>
                    Show<span className="govuk-visually-hidden"> {item.name}</span> on the map
                  </button>
                )}
              </InBrowser>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
