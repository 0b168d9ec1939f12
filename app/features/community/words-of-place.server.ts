import { detect } from '~/lib/detection/detect';
import { outwardOnly } from '~/lib/outward-postcode';
import { meansSomebody } from '~/lib/separated-text/kinds';

/**
 * What a call handler typed, as far as it says where: postcodes cut to their outward part, people, numbers and whatever
 * else identifies somebody left out, since the words stand in an address that browsers and proxies keep. A road keeps its
 * name and loses its house number.
 */
export function wordsOfPlace(words: string): string {
  const outward = outwardOnly(words);
  const said = detect(outward)
    .filter(({ kind, confidence }) => confidence >= 0.8 || (!meansSomebody(kind) && kind !== 'health'))
    .reduceRight((text, { start, end, kind }) => {
      const road =
        kind === 'address' ? text.slice(start, end).replace(/\b(?:flat|no\.?)? ?\d+[a-z]?\b,?/gi, '') : '';
      return text.slice(0, start) + road + text.slice(end);
    }, outward);
  return said === outward ? outward : said.replace(/\s+/g, ' ').trim();
}
