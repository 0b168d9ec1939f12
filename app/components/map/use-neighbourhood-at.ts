import { useEffect, useState } from 'react';
import type { PickedPoint } from './place-picker-map';

/** What `/neighbourhoods/at` answers. `nearest` is given where the point lies in none. */
interface NeighbourhoodAt {
  neighbourhood: { id: string; name: string; district: string } | null;
  nearest: { id: string; name: string; district: string } | null;
}

const WAIT = 250;

function wordsFor({ neighbourhood, nearest }: NeighbourhoodAt): string {
  if (neighbourhood) return `In ${neighbourhood.name}, ${neighbourhood.district}.`;
  if (nearest) return `Outside every neighbourhood. The nearest is ${nearest.name}, ${nearest.district}.`;
  return 'Outside every neighbourhood.';
}

/** One sentence that says which neighbourhood the point lies in; '' before a point is picked. Asks the server once the map rests. */
export function useNeighbourhoodAt(point: PickedPoint | null): string {
  const [words, setWords] = useState('');
  const { longitude, latitude } = point ?? {};
  useEffect(() => {
    if (longitude === undefined || latitude === undefined) return;
    const asked = new AbortController();
    const ask = async () => {
      const query = new URLSearchParams({ longitude: String(longitude), latitude: String(latitude) });
      try {
        const response = await fetch(`/neighbourhoods/at?${query}`, { signal: asked.signal });
        if (!response.ok) throw new Error(String(response.status));
        setWords(wordsFor((await response.json()) as NeighbourhoodAt));
      } catch {
        if (!asked.signal.aborted) setWords('The neighbourhood will be found when you go on.');
      }
    };
    const timer = setTimeout(ask, WAIT);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [longitude, latitude]);
  return words;
}
