import { byPattern, type Rule } from '../finding';
import { knowledgeOf, plainSpelling } from '../lexicon/lexicon';

/** "the Rico line": a line that sells drugs goes by somebody's name; a railway's, a bus's and a sea's do not. */
export const dealLine: Rule = byPattern(
  {
    pattern:
      /\b(?:the|his|a|new|runs?|running|holds?|holding) ["']?(?<value>\p{Lu}\p{Ll}{2,12})["']? (?:deal |drugs? |county )?line\b(?! (?:station|trains?|up|bus|in the sand))/iu,
    kind: 'person',
    confidence: 0.62,
    rule: 'name of a deal line',
  },
  (value) => {
    const { ordinary, place, thing } = knowledgeOf(plainSpelling(value));
    return /^\p{Lu}/u.test(value) && ordinary < 2 && !place && !thing;
  },
);
