import type { Rule } from '../finding';
import { likelihoodWithin } from '../tagger/runs';

/** Below this the tagger has as good as never seen a home: what such rules find so is nearly always nobody's. */
const HARDLY_EVER = 0.005;

/** Rules that go by a number or a name alone, without a road. */
const BY_LITTLE: ReadonlySet<string> = new Set(['house number', 'name of a house']);

/** The rules without the bare numbers and names that the tagger holds to be nobody's home: "stuck on 66", "doors from 8 to 22". */
export const unlessNoHome =
  (rules: readonly Rule[]): Rule =>
  (text, dictionary, found) =>
    rules
      .flatMap((rule) => rule(text, dictionary, found))
      .filter(
        (finding) => !BY_LITTLE.has(finding.rule) || likelihoodWithin(text, 'home', finding) >= HARDLY_EVER,
      );
