import { byPattern, type Rule } from '../finding';
import { knowledgeOf, plainSpelling } from '../lexicon/lexicon';

/** Lines of trains, buses, help and sport that are written with a capital. */
const OTHER_LINES = new Set(
  'circle central northern district bakerloo front finish base help bus train rail coast bottom top first second thin single crime main hot direct phone picket police red blue yellow white green'.split(
    ' ',
  ),
);

/** "the Rico line": a line that sells drugs goes by somebody's name; a railway's, a bus's and a sea's do not. */
export const dealLine: Rule = byPattern(
  {
    pattern:
      /(?:(?<=^|[.:;\n] ?)|(?<![\p{L}])(?:the|his|a|new|runs?|running|holds?|holding|["']) ?["']?)(?<value>\p{Lu}(?:\p{Ll}{2,12}|\p{Lu}))["']? (?:deal |drugs? |county )?line\b(?! (?:station|trains?|up|bus|in the sand))/iu,
    kind: 'person',
    confidence: 0.62,
    rule: 'name of a deal line',
  },
  (value) => {
    const { place, thing } = knowledgeOf(plainSpelling(value));
    return (
      (value.length > 2 ? /^\p{Lu}/u : /^\p{Lu}{2}$/u).test(value) &&
      !place &&
      !thing &&
      !OTHER_LINES.has(value.toLowerCase())
    );
  },
);
