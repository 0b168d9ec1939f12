/** The 25 techniques of situational prevention (Cornish and Clarke 2003), by number; five to each aim. */
const TECHNIQUES = [
  'Harden targets',
  'Control access to facilities',
  'Screen exits',
  'Deflect offenders',
  'Control tools and weapons',
  'Extend guardianship',
  'Assist natural surveillance',
  'Reduce anonymity',
  'Use place managers',
  'Strengthen formal surveillance',
  'Conceal targets',
  'Remove targets',
  'Identify property',
  'Disrupt markets',
  'Deny benefits',
  'Reduce frustrations and stress',
  'Avoid disputes',
  'Reduce temptation',
  'Neutralise peer pressure',
  'Discourage imitation',
  'Set rules',
  'Post instructions',
  'Alert conscience',
  'Assist compliance',
  'Control drugs and alcohol',
] as const;

const AIMS = [
  'Increase the effort',
  'Increase the risks',
  'Reduce the rewards',
  'Reduce provocations',
  'Remove excuses',
] as const;

/** A technique as a choice: its number and its name after the aim it serves. */
export const techniqueChoices: readonly { number: number; label: string }[] = TECHNIQUES.map(
  (name, index) => ({
    number: index + 1,
    label: `${AIMS[Math.floor(index / 5)]}: ${name.toLowerCase()}`,
  }),
);

/** The words for a technique by its number, or null for none. */
export function techniqueWords(number: number | null): string | null {
  return techniqueChoices.find((technique) => technique.number === number)?.label ?? null;
}
