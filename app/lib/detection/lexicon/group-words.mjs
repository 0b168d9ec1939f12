/**
 * Puts words that stand in like places together, by their vectors (spherical k-means, the same for the same vectors): so the
 * tagger knows "owes" from having read "lends", and a surname that it never met from the company it keeps.
 */
const DIMENSIONS = 100;
const GROUPS = 900;
const FIELDS = 80;
const ROUNDS = 18;
/** The commonest words make the groups; the others join the nearest. */
const LEARNT_FROM = 40_000;
/** A group begins as one of the words commoner than this. */
const SEEDS = 20_000;

/** A run of numbers in [0, 1) that is the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function scaled(row) {
  const length = Math.hypot(...row) || 1;
  return row.map((value) => value / length);
}

/** Rows of numbers as one array, each row of length 1, after what all rows have in common is taken away. */
function centred(rows) {
  const mean = new Float64Array(DIMENSIONS);
  for (const row of rows.slice(0, LEARNT_FROM))
    row.forEach((value, d) => (mean[d] += value / Math.min(rows.length, LEARNT_FROM)));
  return Float32Array.from(rows.flatMap((row) => scaled(row.map((value, d) => value - mean[d]))));
}

/** The nearest of the centres to the row at that place. */
function nearest(points, at, centres) {
  let best = -Infinity;
  let found = 0;
  for (let k = 0; k * DIMENSIONS < centres.length; k += 1) {
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d += 1) sum += points[at * DIMENSIONS + d] * centres[k * DIMENSIONS + d];
    if (sum > best) [best, found] = [sum, k];
  }
  return found;
}

/** Centres of so many groups of the points, which weigh so much each. */
function centresOf(points, howMany, seeds, weights) {
  const random = randomFrom(2007);
  const chosen = new Set();
  while (chosen.size < howMany) chosen.add(Math.floor(random() * seeds));
  let centres = Float32Array.from(
    [...chosen].flatMap((at) => [...points.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS)]),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = new Float64Array(centres.length);
    weights.forEach((weight, at) => {
      const from = nearest(points, at, centres) * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d += 1) sums[from + d] += weight * points[at * DIMENSIONS + d];
    });
    centres = centres.map((value, at) => {
      const from = at - (at % DIMENSIONS);
      const length = Math.hypot(...sums.subarray(from, from + DIMENSIONS));
      return length ? sums[at] / length : value;
    });
  }
  return centres;
}

/**
 * Fields of groups of words: words of a group are used alike, groups of a field less so.
 * @param words the commonest first
 * @param vectorOf the hundred numbers of a word
 * @param isKept which words are listed in the end
 * @returns fields, each a list of groups, each its words with blanks between
 */
export function groupWords(words, vectorOf, isKept) {
  const points = centred(words.map(vectorOf));
  const learnt = Math.min(words.length, LEARNT_FROM);
  const centres = centresOf(points, GROUPS, Math.min(words.length, SEEDS), new Array(learnt).fill(1));
  const groups = Array.from({ length: GROUPS }, () => []);
  const sizes = new Array(GROUPS).fill(0);
  words.forEach((word, at) => {
    const group = nearest(points, at, centres);
    if (at < learnt) sizes[group] += 1;
    if (isKept(word, at)) groups[group].push(word);
  });
  const fieldCentres = centresOf(centres, FIELDS, GROUPS, sizes);
  const fields = Array.from({ length: FIELDS }, () => []);
  groups.forEach((group, at) => {
    if (group.length > 0) fields[nearest(centres, at, fieldCentres)].push(group.join(' '));
  });
  return fields.filter((groupsOfField) => groupsOfField.length > 0);
}
