import type { Candidate } from './call-screen.schema';

/** The address of the screen for a candidate; it keeps the caller's words, for the report. */
export function screenPath({ neighbourhood, name, longitude, latitude }: Candidate, words: string): string {
  const query = new URLSearchParams({ words, neighbourhood: neighbourhood.id, at: name });
  if (longitude !== null && latitude !== null) {
    query.set('longitude', String(longitude));
    query.set('latitude', String(latitude));
  }
  return `/call-handling?${query}`;
}

/**
 * The candidate that is meant beyond doubt: the only one, or the one neighbourhood of exactly the name that was typed.
 * Everything else is the call handler's to choose.
 */
export function surelyMeant(candidates: readonly Candidate[], words: string): Candidate | null {
  const [only, ...others] = candidates;
  if (only && others.length === 0) return only;
  const typed = words.trim().toLowerCase();
  const named = candidates.filter(({ kind, name }) => kind !== 'problem' && name.toLowerCase() === typed);
  return named.length === 1 && named[0]?.kind === 'neighbourhood' ? named[0] : null;
}

const KINDS: Readonly<Record<string, string>> = {
  neighbourhood: 'name of the neighbourhood',
  locality: 'town or village',
  street: 'street',
  landmark: 'landmark',
  outward_postcode: 'postcode area',
  problem: 'a live problem',
  priority: 'a priority',
};

/** Why a candidate is in the list, such as "a live problem: Cars race in the car park". */
function whyMatched({ kind, name }: Candidate): string {
  return `${KINDS[kind] ?? kind}: ${name}`;
}

/**
 * What a candidate is called in the list and what stands below it. What is named itself comes first, so that a landmark
 * and three problems of one neighbourhood are told apart.
 */
export function leadingWords(candidate: Candidate): { lead: string; below: string } {
  const { kind, name, neighbourhood } = candidate;
  const where = `${neighbourhood.name}, ${neighbourhood.district}`;
  if (kind === 'neighbourhood' || kind === 'outward_postcode')
    return { lead: where, below: whyMatched(candidate) };
  return { lead: name, below: `${KINDS[kind] ?? kind} in ${where}` };
}

/** The number in an address, or null. */
export function degreesIn(query: URLSearchParams, name: string): number | null {
  const value = Number(query.get(name) || NaN);
  return Number.isFinite(value) ? value : null;
}
