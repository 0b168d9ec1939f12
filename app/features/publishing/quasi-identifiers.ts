/** Words that name nobody and can still single somebody out, with what the approver is asked about them. */
export type QuasiIdentifier = { start: number; end: number; words: string; question: string };

type Sign = { pattern: RegExp; question: string };

const RARE_JOBS =
  'head ?teacher|deputy head|caretaker|school cook|lollipop (?:man|woman|lady)|vicar|priest|curate|imam|rabbi|minister|verger|churchwarden|organist|pharmacist|chemist|dentist|vet|GP|midwife|health visitor|postman|postwoman|postmaster|postmistress|publican|landlord|landlady|licensee|undertaker|funeral director|blacksmith|farrier|gamekeeper|farmer|shepherd|lifeguard|harbour ?master|ferryman|lock ?keeper|councillor|mayor|mayoress|magistrate|MP|coach|scout ?master|guide leader|librarian|baker|butcher|fishmonger|florist|hairdresser|barber|newsagent|shop ?keeper|owner|manager|manageress|warden|allotment secretary|choir ?master|bell ?ringer';
const ORIGINS =
  'Polish|Romanian|Bulgarian|Lithuanian|Latvian|Ukrainian|Russian|Albanian|Kurdish|Turkish|Syrian|Iraqi|Iranian|Afghan|Somali|Eritrean|Ethiopian|Sudanese|Nigerian|Ghanaian|Jamaican|Caribbean|African|Asian|Indian|Pakistani|Bangladeshi|Nepalese|Sri Lankan|Tamil|Chinese|Vietnamese|Filipino|Thai|Portuguese|Brazilian|Irish|Welsh|Scottish|Traveller|Gypsy|Roma|black|white|mixed[- ]race|foreign|Muslim|Christian|Catholic|Jewish|Hindu|Sikh|Buddhist|gay|lesbian|bisexual|trans(?:gender)?';
const PEOPLE =
  'man|men|woman|women|boy|boys|girl|girls|lad|lads|youth|youths|teenager|teenagers|child|children|pupil|pupils|student|students|couple|family|families|resident|tenant|neighbour|mother|father|parent|widow|widower|pensioner|driver|rider|owner|victim|witness|suspect|group|community|shop ?keeper|household';
const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}';

/** Each sign in its own pattern without nested repetition, so that no text keeps it busy. */
const SIGNS: readonly Sign[] = [
  {
    pattern: new RegExp(
      `\\b(?:the|a|an|our|their|whose|local|village|former|retired) (?:local |village |former |retired |school |parish |club |shop |pub )?(?:${RARE_JOBS})\\b`,
      'gi',
    ),
    question: 'How many people here have this work? Would readers know who it is?',
  },
  {
    pattern:
      /\b(?:a |in |the )?(?:year|reception|nursery|sixth form)(?: \d{1,2}s?)?(?: (?:pupil|student|boy|girl|class|child)s?)\b|\byear \d{1,2}\b/gi,
    question: 'Could the year at school tell classmates and parents who it is?',
  },
  {
    pattern: new RegExp(`\\b(?:${ORIGINS})(?:-born|-speaking)?(?: [a-z]{2,12})? (?:${PEOPLE})\\b`, 'gi'),
    question: 'How many people of this origin, belief or kind live here? Is it needed for the story?',
  },
  {
    pattern:
      /\b(?:the|his|her|its|their) (?:only|sole|single|first|last|oldest|youngest|longest[- ]serving|tallest|nearest)\b(?: [a-z’'-]{2,20}){1,3}/gi,
    question: 'Whoever is the only or the first one is easily found. Can it be said without?',
  },
  {
    pattern:
      /\b(?:aged? \d{1,3}|\d{1,3}[- ]years?[- ]olds?|\d{1,3} years? of age|in (?:his|her) (?:early |late |mid[- ]?)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b/gi,
    question: 'Does the age, with the place and what happened, lead to one person?',
  },
  {
    pattern:
      /\b(?:at|about|around|by) (?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]m)?\b|\b(?:at|about|around) \d{1,2} ?[ap]m\b/gi,
    question: 'Would an exact time tell who was there? A part of the day may do.',
  },
  {
    pattern:
      /\b(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi,
    question: 'Would an exact day tell whose case it was? A month may do.',
  },
  {
    pattern:
      /\b(?:the|a|an) (?:end|corner|last|first|detached|empty|derelict|red|blue|yellow|green|pink|white)(?: [a-z]{2,12})? (?:house|flat|bungalow|cottage|shop|farm|caravan|houseboat|property|terrace)\b/gi,
    question: 'Can readers point at this one home or shop?',
  },
  {
    pattern:
      /\b(?:mother|father|parents|family|couple|mum|dad|grandmother|grandfather|carer) (?:of|with|and) (?:her |his |their )?(?:[a-z]{2,12} )?(?:children|sons|daughters|twins|triplets|babies|kids|grandchildren|dogs|disabled [a-z]{2,12}|two|three|four|five|six|seven)\b|\b(?:twins?|triplets|foster (?:child|children|carers?|parents?)|single (?:mother|father|mum|dad)|widow|widower)\b/gi,
    question: 'How many households here are like this one?',
  },
  {
    pattern: new RegExp(`\\b(?:${NUMBERS}) (?:[a-z]{3,12} )?(?:${PEOPLE})\\b`, 'gi'),
    question: 'With so few, could readers guess who they are?',
  },
  {
    pattern:
      /\b(?:disabled|wheelchair|blind|deaf|autistic|pregnant|terminally ill|recovering|dementia|mental health|alcoholic|addict)\b(?: [a-z]{2,12})?/gi,
    question: 'Does a condition single somebody out here? Is it needed for the story?',
  },
];

/**
 * What could single somebody out in a text that names nobody, in its order and without overlaps; of two that overlap
 * the longer stays. The kinds follow the ICO's tests of singling out and inference (DOMAIN 7.3) and the checklist of
 * sanitisation (DOMAIN 2.3).
 * @param text a part of a summary, depersonalised
 */
export function quasiIdentifiers(text: string): QuasiIdentifier[] {
  const found = SIGNS.flatMap(({ pattern, question }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
      question,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: QuasiIdentifier[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

/** A part of a summary with what the approver is asked there; the same words in one part are asked about once. */
export type PartQuestion = { part: string; words: string; question: string };

/** The questions of all parts, each word once a part (whatever its case). */
export function questionsOf(parts: Readonly<Record<string, string>>): PartQuestion[] {
  return Object.entries(parts).flatMap(([part, text]) => {
    const once = new Map(quasiIdentifiers(text).map((one) => [one.words.toLowerCase(), one]));
    return [...once.values()].map(({ words, question }) => ({ part, words, question }));
  });
}
