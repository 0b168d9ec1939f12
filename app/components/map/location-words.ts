type Named = { name: string; district: string | null };

/** Where a point lies, as `/neighbourhoods/at` answers. `nearest` tells where to go from a point that lies in none. */
export type Whereabouts = { neighbourhood: Named | null; point: string | null; nearest: Named | null };

const named = ({ name, district }: Named) => (district === null ? name : `${name}, ${district}`);

/** "In Fratton, Portsmouth. On or near Fratton Road.", or what is next to a point outside every neighbourhood. */
export function locationWords({ neighbourhood, point, nearest }: Whereabouts): string {
  if (neighbourhood) return `In ${named(neighbourhood)}.${point ? ` On or near ${point}.` : ''}`;
  const next = nearest ? ` The nearest is ${named(nearest)}.` : '';
  return `This place is outside every neighbourhood.${next}`;
}
