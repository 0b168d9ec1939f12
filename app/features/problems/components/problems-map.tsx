import { lazy, useEffect, useState } from 'react';
import { InBrowser } from '~/components/map/in-browser';
import type { MapPoint, TileNotice } from '~/components/map/map-data';

const PointsMap = lazy(() => import('~/components/map/points-map'));

type Props = { total: number; pointsUrl: string; tiles: TileNotice | null };

/** The middle of the map until the points have come. */
const CENTRE = { longitude: -1.35, latitude: 51, zoom: 9 };

/** All matching problems on a map; its equal is the list. Choosing a pin opens the problem. */
export function ProblemsMap({ total, pointsUrl, tiles }: Props) {
  const [points, setPoints] = useState<MapPoint[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    fetch(pointsUrl, { signal: stop.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<MapPoint[]>) : []))
      .then(setPoints)
      // Without an answer the list alone stays, which says the same.
      .catch(() => undefined);
    return () => stop.abort();
  }, [pointsUrl]);
  const open = (id: string) => {
    const href = points.find((point) => point.id === id)?.href;
    if (href) window.location.assign(href);
  };
  return (
    <InBrowser>
      {() => (
        <PointsMap
          name={`Map of ${total} problems`}
          points={points}
          outlines={[]}
          centre={CENTRE}
          tiles={tiles}
          chosen={null}
          shown={null}
          onChoose={open}
        />
      )}
    </InBrowser>
  );
}
