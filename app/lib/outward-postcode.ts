/**
 * The words with every full postcode cut to its outward part ("PO1 2AB" to "PO1"): that is all that is searched by, and
 * a household's postcode has no place in an address that browsers and proxies keep.
 */
export function outwardOnly(words: string): string {
  return words.replace(/\b([A-Z]{1,2}\d[A-Z\d]?)[ +]*\d[A-Z]{2}\b/gi, '$1');
}
