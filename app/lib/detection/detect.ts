import { claimKnown } from './claim-known';
import { EMPTY_DICTIONARY, type DetectorDictionary, type Finding, type Rule } from './finding';
import { foldText } from './fold-text';
import { harmlessIn } from './harmless';
import { resolveOverlaps } from './overlaps';
import { addressRules, homeRules } from './rules/address';
import { columns } from './rules/columns';
import { contactRules } from './rules/contact';
import { ageOfPerson, birthDateOfPerson, dateRules } from './rules/dates';
import { dealLine } from './rules/deal-lines';
import { everydayHealthRules } from './rules/everyday-health';
import { healthRules } from './rules/health';
import { houseByName, houseCalled, houseNameAndNumber, roadBelow, theHouse } from './rules/house-names';
import { known } from './rules/known';
import { listedWithPeople, nameWithSuffix, surnameFirst } from './rules/name-lists';
import { NAMED_AGAIN, namedAgain } from './rules/named-again';
import { names } from './rules/names';
import { nhsNumberOfPerson, numberRules } from './rules/numbers';
import { officialRules } from './rules/officials';
import { familyTogether, namedBeforeBirth, namedInSpeech, wholeMention } from './rules/people-together';
import { postcodeRules } from './rules/postcode';
import { partialPlateRules } from './rules/partial-plates';
import { referenceRules } from './rules/references';
import { houseOfResident, houseTold } from './rules/resident-houses';
import { spokenRules } from './rules/spoken';
import { streetName } from './rules/street-names';
import { tagged } from './rules/tagged';
import { taggedHealth, taggedHome } from './rules/tagged-values';
import { tiedToSomebody } from './rules/tied-to-somebody';
import { unlessNoHome } from './rules/unlikely-homes';
import { vehicleRules } from './rules/vehicle';
import { inTrueCase, isInCapitals } from './true-case';

/**
 * The layers: what its shape makes certain, what the problem knows, what its surroundings make likely, what is said again.
 * A layer sees what the layers before it found; a new one (a gazetteer, a tagger) is one more entry here.
 */
const LAYERS: readonly (readonly Rule[])[] = [
  [
    ...contactRules,
    ...postcodeRules,
    ...vehicleRules,
    ...partialPlateRules,
    ...numberRules,
    ...referenceRules,
    ...dateRules,
    unlessNoHome(addressRules),
    columns,
  ],
  [known],
  [
    names,
    tagged,
    surnameFirst,
    dealLine,
    streetName,
    familyTogether,
    namedInSpeech,
    unlessNoHome([houseNameAndNumber, theHouse, houseByName, houseCalled, houseTold]),
    taggedHome,
    ...officialRules,
    ...spokenRules,
  ],
  [
    listedWithPeople,
    nameWithSuffix,
    namedBeforeBirth,
    tiedToSomebody([taggedHealth, ...healthRules, ...everydayHealthRules]),
  ],
  [
    namedAgain,
    wholeMention,
    unlessNoHome([...homeRules, houseOfResident]),
    roadBelow,
    birthDateOfPerson,
    ageOfPerson,
    nhsNumberOfPerson,
  ],
];

/** Texts are read in pieces of about this many characters, so that time grows with length and no more. */
const PIECE = 20_000;

function piecesOf(text: string): [number, number][] {
  const pieces: [number, number][] = [];
  for (let from = 0; from < text.length;) {
    const wanted = from + PIECE;
    const breakAt =
      wanted >= text.length
        ? text.length
        : Math.max(text.lastIndexOf('\n', wanted), text.lastIndexOf('. ', wanted));
    const to = breakAt > from ? breakAt : Math.min(text.length, wanted);
    pieces.push([from, to]);
    from = to;
  }
  return pieces;
}

const layersOver = (piece: string, dictionary: DetectorDictionary): Finding[] =>
  LAYERS.reduce<Finding[]>(
    (sofar, layer) => [...sofar, ...layer.flatMap((rule) => rule(piece, dictionary, sofar))],
    [],
  );

/**
 * Finds what identifies people in a text: all of it, by rule, without network or chance.
 * @param text as the author typed it; of any length, in any script.
 * @param dictionary what the problem already knows, and what its authors declared harmless there.
 * @returns findings in order, without overlaps; offsets in UTF-16 code units of `text`, end exclusive.
 */
export function detect(text: string, dictionary: DetectorDictionary = EMPTY_DICTIONARY): Finding[] {
  const folded = foldText(text);
  const findings = piecesOf(folded.text).flatMap(([from, to]) => {
    const piece = folded.text.slice(from, to);
    const found = layersOver(piece, dictionary);
    // What is typed in capitals is read a second time as it would be written: most rules look at capitals.
    if (isInCapitals(piece)) found.push(...layersOver(inTrueCase(piece), dictionary));
    const isHarmless = harmlessIn(piece, dictionary.harmless);
    const counted = found.filter((finding) => !isHarmless(finding));
    const kept = resolveOverlaps(piece, counted);
    // Whom the problem knows goes before who is only named elsewhere in the same text.
    claimKnown(
      piece,
      kept,
      counted.filter(({ rule }) => rule !== NAMED_AGAIN),
    );
    claimKnown(piece, kept, counted);
    return kept.map((finding) => ({ ...finding, start: finding.start + from, end: finding.end + from }));
  });
  return findings.map((finding) => ({ ...finding, ...folded.original(finding.start, finding.end) }));
}
