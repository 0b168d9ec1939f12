import { matchesOf, type Finding, type KnownIdentity, type Rule } from '../finding';
import { FIRST_NAMES } from '../first-names';
import { isFunctionWord } from '../function-words';
import { knowledgeOf, plainSpelling } from '../lexicon/lexicon';
import { isTitle } from '../name-titles';
import { NAMES_A_PLACE } from '../not-names';
import type { Kind } from '~/lib/separated-text/kinds';

const PEOPLE: ReadonlySet<Kind> = new Set(['person', 'official', 'family']);

/** Names that are words of every day: they are somebody only with a capital. */
const EVERYDAY = new Set(
  'will mark rose may june april grace hope faith joy dawn summer autumn ivy daisy violet lily iris hazel olive ruby amber pearl frank jack bill pat rob sue drew chase grant miles rich art guy dean king bishop knight page young old long short little brown black white green gray grey wood woods stone hill hills field fields park parks lane street brook brooks rivers lake marsh moor bridge bridges church hall house home gates banks bush berry rice bacon pepper salt potter baker butcher cook carter cooper fisher fox wolf bird bull lamb swift sharp strong wise good best bright fair fine day week winter snow frost rain storm major sergeant cross case read reed power price cash wright law laws key keys ball bell penny ray robin martin max sky star jay kit pip harry tom dick van an do so li he her ho no'.split(
    ' ',
  ),
);
const isEveryday = (part: string) => EVERYDAY.has(part) || knowledgeOf(plainSpelling(part)).ordinary > 1;

const NOT_INITIALS = new Set(
  'AM PM PC PS DC DS DI CI SC UK US EU ID IT TV CD OK NO SO TO IN ON AT OF OR IF IS IT WE HE MY BY DO GO UP AS AN BE ME RE NB GP ED MP PR HQ HR LA CO OP RD ST AV CL DR SQ CT PL GR NE NW SE SW NK NP PO SO RG GU BH SP'.split(
    ' ',
  ),
);

/** A way of writing a known name: its words in lower case, whether a capital is needed, whom it means. */
type Form = {
  words: string[];
  capital: boolean;
  exact?: string;
  /** A word of every day besides: counts inside a sentence or with its 's alone. */
  inside?: boolean;
  identityKey?: string;
  kind: Kind;
  confidence: number;
  rule: string;
};
type Word = { text: string; lower: string; start: number; end: number };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

function wordsOf(text: string): Word[] {
  return matchesOf(WORD, text).map((match) => {
    const word = /['-]/.test(match[0]) ? match[0].replace(/'s?$|-$/i, '') : match[0];
    return { text: word, lower: word.toLowerCase(), start: match.index, end: match.index + word.length };
  });
}

const partsOf = (value: string) => {
  const parts = wordsOf(value).map((word) => word.lower);
  const named = parts.filter((part) => !isTitle(part) && !/^(?:\d+|and|snr|jnr|senior|junior)$/.test(part));
  return named.length ? named : parts;
};

const PARTICLES = new Set('al el da de do di du la le las los van von bin ibn den der ap'.split(' '));

/** "The lad in the red cap": known as a whole and by none of its words; "Gary 'Gaz the Glass' Trimble" is a name. */
const isDescription = (value: string, parts: readonly string[]): boolean =>
  parts.some(isFunctionWord) && (value.match(/\p{Lu}\p{Ll}/gu)?.length ?? 0) < 2;

/** Whether one word of a fuller name stands for its bearer: a name or no word at all; "red" of "Red Cap" does not. */
function standsAlone(part: string): boolean {
  const { ordinary, given, family } = knowledgeOf(plainSpelling(part));
  return (!ordinary || given || family) && !PARTICLES.has(part);
}

function formsOf(person: KnownIdentity, shared: (part: string) => boolean): Form[] {
  const forms: Form[] = [];
  const { identityKey, kind } = person;
  const add = (words: string[], form: Partial<Form>) =>
    forms.push({
      words,
      capital: false,
      identityKey,
      kind,
      confidence: 0.97,
      rule: 'known in this problem',
      ...form,
    });
  for (const value of person.values) {
    const parts = partsOf(value);
    const [first = '', ...others] = parts;
    const last = others.at(-1);
    if (!first) continue;
    if (parts.length > 1) add(parts, {});
    if (isDescription(value, parts)) continue;
    // After an initial stands a surname, whatever else the word means: "J. Bright".
    const alone = (part: string) => standsAlone(part) || (first.length === 1 && part === last);
    for (const part of last ? [first, last].filter(alone) : [first]) {
      if (part.length < 2) continue;
      const unsure = shared(part);
      add([part], {
        capital: isEveryday(part) || part.length < 3,
        identityKey: unsure ? undefined : identityKey,
        confidence: unsure ? 0.8 : 0.93,
      });
    }
    if (!last) continue;
    if (!alone(last) && last.length > 3 && FIRST_NAMES.has(first))
      add([last], { capital: true, inside: true, confidence: 0.8 });
    add([first, last], {});
    add([last, first], {});
    add([first.charAt(0), last], {});
    add([last, first.charAt(0)], {});
    const initials = parts
      .map((part) => part.charAt(0))
      .join('')
      .toUpperCase();
    for (const exact of [initials, first.charAt(0).toUpperCase() + last.charAt(0).toUpperCase()]) {
      if (!NOT_INITIALS.has(exact))
        add([exact.toLowerCase()], {
          exact,
          confidence: 0.8,
          rule: 'initials of somebody known in this problem',
        });
    }
    add([first.charAt(0), last.charAt(0)], {
      capital: true,
      confidence: 0.8,
      rule: 'initials of somebody known in this problem',
    });
  }
  return forms;
}

/** Finds every way of naming the people a problem knows: full name, surname, first name, initials, any case. */
function namesOf(text: string, known: readonly KnownIdentity[]): Finding[] {
  const people = known.filter((identity) => PEOPLE.has(identity.kind));
  if (!people.length) return [];
  const owners = new Map<string, Set<string>>();
  for (const person of people) {
    for (const part of person.values.flatMap(partsOf))
      owners.set(part, (owners.get(part) ?? new Set()).add(person.identityKey));
  }
  const byFirst = new Map<string, Form[]>();
  for (const form of people.flatMap((person) =>
    formsOf(person, (part) => (owners.get(part)?.size ?? 0) > 1),
  )) {
    const first = form.words[0] ?? '';
    const forms = byFirst.get(first) ?? [];
    forms.push(form);
    byFirst.set(first, forms);
  }
  const words = wordsOf(text);
  return words.flatMap((word, at) =>
    (byFirst.get(word.lower) ?? []).flatMap((form) => matchForm(text, words, at, form)),
  );
}

/** Of a word with three characters before it and two after: small letters before, or its 's. */
const STANDS_INSIDE = /^[\p{Ll},]{1,2} |['’]s$/u;

/** "Pounds suspects", "Dredge is on his last warning": what stands before a verb does something. */
function doesSomething(text: string, end: number): boolean {
  const next = /^ (\p{Ll}{2,12})\b/u.exec(text.slice(end, end + 16))?.[1] ?? '';
  return 'dsx'.includes(String.fromCharCode(knowledgeOf(next).part || 32));
}

function matchForm(text: string, words: readonly Word[], at: number, form: Form): Finding[] {
  const run = words.slice(at, at + form.words.length);
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  const fits =
    run.length === form.words.length &&
    run.every((word, i) => word.lower === form.words[i] && (!form.capital || /^\p{Lu}/u.test(word.text))) &&
    run.slice(1).every((word, i) => /^[ .,]{0,2}$/.test(text.slice(run[i]?.end, word.start)));
  if (!fits || (form.exact && text.slice(start, end) !== form.exact)) return [];
  if (
    form.inside &&
    (!(STANDS_INSIDE.test(text.slice(Math.max(0, start - 3), end + 2)) || doesSomething(text, end)) ||
      NAMES_A_PLACE.test(text.slice(end, end + 24)))
  )
    return [];
  const { identityKey, kind, confidence, rule } = form;
  return [{ start, end, kind, confidence, rule, identityKey }];
}

/** Finds values other than names (numbers, addresses) however they are spaced and punctuated. */
function valuesOf(text: string, known: readonly KnownIdentity[]): Finding[] {
  const values = known.filter((identity) => !PEOPLE.has(identity.kind));
  if (!values.length) return [];
  const at: number[] = [];
  let plain = '';
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const lower = character.toLowerCase();
    plain += lower.length === 1 ? lower : character;
    at.push(i);
  }
  const alone = (start: number, end: number) =>
    !(at[start] === (at[start - 1] ?? -2) + 1) && !(at[end] === (at[end - 1] ?? -2) + 1);
  return values.flatMap(({ identityKey, kind, values: wordings }) =>
    wordings.flatMap((wording) => {
      const sought = wording.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      const found: Finding[] = [];
      if (sought.length < 3) return found;
      for (let from = plain.indexOf(sought); from >= 0; from = plain.indexOf(sought, from + sought.length)) {
        const to = from + sought.length;
        if (!alone(from, to)) continue;
        found.push({
          start: at[from] ?? 0,
          end: (at[to - 1] ?? 0) + 1,
          kind,
          confidence: 0.98,
          rule: 'known in this problem',
          identityKey,
        });
      }
      return found;
    }),
  );
}

/** Every mention of what the problem's dictionary holds. */
export const known: Rule = (text, dictionary) => [
  ...namesOf(text, dictionary.known),
  ...valuesOf(text, dictionary.known),
];
