import type { FoundPlace } from './neighbourhood.schema';

/** What is said once already is left out; the first of its kind, the better match, stays. */
function once(places: readonly FoundPlace[], keyOf: (place: FoundPlace) => string): FoundPlace[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = keyOf(place);
    return !seen.has(key) && seen.add(key);
  });
}

/** For a resident, who looks for a neighbourhood: each is offered once, for its best match. Order is kept. */
export function oncePerNeighbourhood(places: readonly FoundPlace[]): FoundPlace[] {
  return once(places, ({ neighbourhood }) => neighbourhood.id);
}

/**
 * For whoever chooses a point: each point is offered once. A postcode district spans several neighbourhoods but has
 * one middle; two places of one name stay two. Order is kept.
 */
export function oncePerPoint(places: readonly FoundPlace[]): FoundPlace[] {
  return once(places, ({ longitude, latitude }) => `${longitude} ${latitude}`);
}

/** Where a place lies, to tell it from others of its name: its neighbourhood and district. */
export function whereabouts({ name, neighbourhood }: Pick<FoundPlace, 'name' | 'neighbourhood'>): string {
  const district = neighbourhood.district ?? '';
  if (name === neighbourhood.name) return district;
  return district ? `${neighbourhood.name}, ${district}` : neighbourhood.name;
}
