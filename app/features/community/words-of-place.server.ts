import { detect } from '~/lib/detection/detect';
import { FIRST_NAMES } from '~/lib/detection/first-names';
import type { Finding } from '~/lib/detection/finding';
import { outwardOnly } from '~/lib/outward-postcode';
import { meansSomebody } from '~/lib/separated-text/kinds';

/** Surnames that end the name of a road as often: "Linden Lane". */
const MAY_BE_A_ROAD = /\b(?:lane|park|green|hill|street|way|field|bridge|wood|grove|close|drive)$/i;

/** Whether a finding has no place among words for where. Places are names too: what only reads like a name stays. */
function saysWho({ kind, confidence, rule }: Finding, words: string): boolean {
  if (kind === 'health') return false;
  if (!meansSomebody(kind)) return true;
  const [first = '', ...others] = words.toLowerCase().split(' ');
  const isName = rule !== 'reads like a name' || (others.length > 0 && FIRST_NAMES.has(first));
  return confidence >= 0.85 && isName && !MAY_BE_A_ROAD.test(words);
}

/**
 * What a call handler typed, as far as it says where: postcodes cut to their outward part, people, numbers and whatever
 * else identifies somebody left out, since the words stand in an address that browsers and proxies keep. A road keeps its
 * name and loses its house number.
 */
export function wordsOfPlace(words: string): string {
  const outward = outwardOnly(words);
  const said = detect(outward)
    .filter((finding) => saysWho(finding, outward.slice(finding.start, finding.end)))
    .reduceRight((text, { start, end, kind }) => {
      const road =
        kind === 'address' ? text.slice(start, end).replace(/\b(?:flat|no\.?)? ?\d+[a-z]?\b,?/gi, '') : '';
      return text.slice(0, start) + road + text.slice(end);
    }, outward);
  return said === outward ? outward : said.replace(/\s+/g, ' ').trim();
}
