import type { BoundaryPart, Position, Ring } from './geometry';

interface Named {
  id: string;
  name: string;
  district: string;
  parts: BoundaryPart[];
}

const pointKey = ([longitude, latitude]: Position): string => `${longitude},${latitude}`;

/** The same text for the same ring wherever it starts and whichever way it runs. */
function ringKey(ring: Ring): string {
  const points = ring.slice(0, -1).map(pointKey);
  const least = points.reduce((best, point) => (point < best ? point : best), points[0] ?? '');
  const turned = [points, [...points].reverse()].map((way) => {
    const start = way.indexOf(least);
    return [...way.slice(start), ...way.slice(0, start)].join(' ');
  });
  return turned.sort()[0] ?? '';
}

const shapeKey = (parts: readonly BoundaryPart[]): string =>
  parts
    .map(({ outer, holes }) => [ringKey(outer), ...holes.map(ringKey).sort()].join('|'))
    .sort()
    .join('||');

const KINDS = [
  {
    key: (one: Named) => one.id,
    words: (first: Named) => `its id “${first.id}” is also that of ${first.name}`,
  },
  {
    key: (one: Named) => `${one.district}\n${one.name}`.toLocaleLowerCase('en-GB'),
    words: (first: Named) => `its name occurs twice in ${first.district} (ids “${first.id}” and another)`,
  },
  {
    key: (one: Named) => shapeKey(one.parts),
    words: (first: Named) => `its shape is the same as that of ${first.name}`,
  },
];

/** One refusal for every neighbourhood that repeats an earlier one's id, name within its district, or shape. */
export function duplicateFaults(neighbourhoods: readonly Named[]): { feature: string; why: string }[] {
  const faults = new Map<Named, string[]>();
  for (const { key, words } of KINDS) {
    const seen = new Map<string, Named>();
    for (const one of neighbourhoods) {
      const first = seen.get(key(one));
      if (first) faults.set(one, [...(faults.get(one) ?? []), words(first)]);
      else seen.set(key(one), one);
    }
  }
  return [...faults].map(([one, why]) => ({ feature: one.name, why: why.join('; ') }));
}
