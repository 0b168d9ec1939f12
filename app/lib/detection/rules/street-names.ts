import { matchesOf, type Finding, type Rule } from '../finding';
import { NAMES_A_PLACE, STARTS_A_PET, STARTS_A_PLACE } from '../not-names';

/** Words that people go by in the street, as they stand in police notes: of every day besides, so that no list of names has them. */
const STREET_NAMES =
  'Badger|Baldy|Bambi|Banger|Bean|Beans|Beefy|Biggs|Biggz|Biscuit|Blade|Blondie|Bones|Boxer|Brummie|Bubbles|Bugsy|Bullet|Casper|Chippy|Chops|Chubbs|Chunk|Chunky|Cookie|Curly|Dutch|Dutchy|Fatman|Ferret|Fingers|Flash|Frenchy|Frosty|Geordie|Ghost|Ginge|Gizmo|Gonzo|Gramps|Jaffa|Jock|Kermit|Lanky|Lefty|Maverick|Midge|Monkey|Moose|Mouse|Muggsy|Noddy|Nutty|Paddy|Panda|Peanut|Pickle|Podge|Pops|Popeye|Psycho|Rabbit|Rambo|Razor|Rocky|Sarge|Scar|Scarface|Scouse|Shaggy|Shadow|Shorty|Shrek|Skelly|Skinny|Slim|Smiler|Smokey|Smudge|Smurf|Snowy|Sparky|Specs|Spider|Spike|Spud|Squeak|Stretch|Stubby|Taff|Taffy|Tank|Tich|Titch|Tiny|Trigger|Tubs|Tug|Tugger|Turbo|Twitch|Weasel|Whisper|Wiggy|Ziggy';

/** What only people do, just after a name. */
const ACTS =
  "(?:(?:is|was|has|had|and|then|now|still|again|also) ){0,2}(?:said|says|told|tells|holding|dealing|selling|supplying|running|using|living|staying|lives|stays|drives|driving|came|went|wants|wanted|owes|seen|named|arrested|stopped|detained|threatened|hit|punched|threw|took|got|gets|back|out|rang|texted|recalled|released|bailed|charged|moved|moves|works|working|hangs|drinks|drinking|and (?:one|his|her|the|another|a|two|some)|is (?:back|on|at|in|out))\\b|'s (?:nan|mum|dad|mate|brother|sister|house|flat|girlfriend|bird|phone|car|bike|been|back|out|lot)\\b";

/** With whom something is done, to whom it is said, who is listed. */
const WITH =
  '(?:with|w\\/|by|from|told|tell|ask|asked|and|&|plus|for|to|see|saw|called|named|aka|against|hit|seen|mates?|runner|dealer|male|lad|associate|associates|,) ';

const ACTING = new RegExp(
  `(?<=^|[.;:!?/\\n] ?|${WITH})(?<name>${STREET_NAMES})(?= ${ACTS}|(?=')${ACTS})`,
  'gmu',
);
const MET = new RegExp(
  `(?<=\\b(?:with|w/|by|told|ask|asked|seen|saw|called|named|aka|against|associate|associates|runner|dealer|mate) )(?<name>${STREET_NAMES})(?=[,.;:)!?]|$| (?:and|&|who|at|in|on|from|outside|near|again|re|about)\\b)`,
  'gmu',
);

/** Most texts have none: looked for first. */
const ANY = new RegExp(`\\b(?:${STREET_NAMES})\\b`);

/** "told Bones", "Ghost holding for": a street name that is a word, where only a person stands. The author is asked. */
export const streetName: Rule = (text) => {
  if (!ANY.test(text)) return [];
  return [ACTING, MET].flatMap((pattern) =>
    matchesOf(pattern, text).flatMap((match): Finding[] => {
      const name = match.groups?.name ?? '';
      const [start, end] = [match.index, match.index + name.length];
      const before = text.slice(Math.max(0, start - 32), start);
      if (
        STARTS_A_PET.test(before) ||
        STARTS_A_PLACE.test(before) ||
        NAMES_A_PLACE.test(text.slice(end, end + 24))
      )
        return [];
      return [{ start, end, kind: 'person', confidence: 0.62, rule: 'street name' }];
    }),
  );
};
