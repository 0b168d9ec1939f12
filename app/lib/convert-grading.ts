import {
  HANDLING_WORDS,
  INFORMATION_WORDS,
  SOURCE_WORDS,
  schemeOf,
  speakGrading,
  type Grading,
  type Handling,
  type Information,
  type Source,
} from './grading';

/** What a grading of 5x5x5 would be in 3x5x2: never taken without a person, since each step loses something. */
export type Suggestion = {
  grading: Grading;
  /** Codes besides the suggested one that a person may well prefer, and why. */
  choices: { sources: Source[]; information: Information[] };
  /** Why, a sentence for each code. */
  because: string[];
  /** The old handling code in words, to be kept with the item as its condition; null where none is needed. */
  condition: string | null;
};

type Step<Code> = { code: Code; choices: Code[]; because: string };

function sourceStep(old: Source): Step<Source> {
  const words = `${old} was “${SOURCE_WORDS[old].label.toLowerCase()}”`;
  if (old === 'C')
    return {
      code: '2',
      choices: ['1', '2'],
      because: `${words}, which 3x5x2 does not know: 1 or 2 is your choice`,
    };
  const code: Source = old === 'D' ? '3' : old === 'E' ? '2' : '1';
  return { code, choices: [code], because: `${words}, so ${code}` };
}

const INFORMATION_STEPS: Partial<Record<Information, Information>> = {
  '1': 'A',
  '2': 'A',
  '3': 'B',
  '4': 'D',
  '5': 'E',
};

function informationStep(old: Information): Step<Information> {
  const code = INFORMATION_STEPS[old] ?? 'D';
  const because = `${old} was “${INFORMATION_WORDS[old].label.toLowerCase()}”, so ${code}`;
  return old === '4'
    ? { code, choices: ['C', 'D'], because: `${because}; C if they heard it from somebody else` }
    : { code, choices: [code], because };
}

/**
 * The aid of DOMAIN 2.2 for grading an item of 5x5x5 again by 3x5x2. It loses what the new scheme cannot say, so it is
 * offered, with its reasons, and never applied by itself.
 * @param conditions what was told with the old grading
 * @returns null where the grading is of 3x5x2 already
 */
export function suggestConversion(old: Grading, conditions: string | null = null): Suggestion | null {
  if (schemeOf(old) === '3x5x2') return null;
  const [source, information] = [sourceStep(old.source), informationStep(old.information)];
  const handling: Handling = old.handling === '1' ? 'P' : 'C';
  const label = HANDLING_WORDS[old.handling].label;
  return {
    grading: { source: source.code, information: information.code, handling },
    choices: { sources: source.choices, information: information.choices },
    because: [
      source.because,
      information.because,
      handling === 'P'
        ? '1 had no conditions, so P'
        : `${old.handling} had conditions of its own, so C, with the old code as its condition`,
    ],
    condition:
      handling === 'P'
        ? conditions
        : `Graded ${speakGrading(old)} by 5x5x5: ${label}.${conditions ? ` ${conditions}` : ''}`,
  };
}
