/**
 * The token of one rendered form: the random uuid of the page's data with the form's place on the page mixed into its
 * last 8 digits. The server and the browser come to the same one, so hydration changes nothing.
 * @param seed a random uuid of this rendering
 * @param place what tells the forms of a page apart (React's `useId`)
 */
export function formTokenOf(seed: string, place: string): string {
  // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), 32 bits: spreads short, similar places well enough.
  let hash = 0x811c9dc5;
  for (const letter of place) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const tail = (Number.parseInt(seed.slice(-8), 16) ^ hash) >>> 0;
  return seed.slice(0, -8) + tail.toString(16).padStart(8, '0');
}
