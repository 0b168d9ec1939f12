const LITTLE = new Set(['the', 'and', 'for', 'with', 'from', 'near', 'round', 'area', 'spot']);

/** The words of a text that a reader would notice twice, in the singular: `Car parks` gives `car` and `park`. */
function noticed(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}’]{3,}/gu) ?? [])
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .filter((word) => !LITTLE.has(word));
}

/** Every sentence of what a kind of problem may say: a text, or lists and groups of them. */
function sentencesOf(texts: unknown): string[] {
  if (typeof texts === 'string') return texts.split(/(?<=[.:;!?]) /);
  return typeof texts === 'object' && texts ? Object.values<unknown>({ ...texts }).flatMap(sentencesOf) : [];
}

/** Whether a sentence that names the place also says a word of the place's name: "in the car park near the car park". */
export function repeats(texts: unknown, place: string): boolean {
  const name = new Set(noticed(place));
  return sentencesOf(texts).some(
    (sentence) =>
      sentence.includes('{spot}') &&
      noticed(sentence.replaceAll(/\{\w+\}/g, ' ')).some((word) => name.has(word)),
  );
}

/**
 * The place that was drawn, or the next in the list whose name the texts do not repeat; no further draw, so that
 * nothing else of the world moves. Throws when every place would be repeated.
 */
export function unrepeated<Place extends { readonly name: string }>(
  drawn: Place,
  places: readonly Place[],
  texts: object,
): Place {
  const from = places.indexOf(drawn);
  const fitting = [...places.slice(from), ...places.slice(0, from)].find(({ name }) => !repeats(texts, name));
  if (!fitting) throw new Error(`Every place is repeated by the texts, from ${drawn.name} on.`);
  return fitting;
}
