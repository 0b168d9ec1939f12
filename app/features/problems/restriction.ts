import type { Role } from '~/lib/viewer';

/**
 * Words in the label of a kind of problem whose problems are usually restricted, because knowing of them can put
 * somebody in danger. They fit PRIME's own kinds (domestic abuse, hate incidents, exploitation and cuckooing) and what
 * a force adds to the list, such as stalking, child sexual exploitation, modern slavery or so-called honour-based abuse.
 */
const SENSITIVE = /\b(domestic|hate|exploit\w*|cuckoo\w*|stalk\w*|sexual|slavery|traffick\w*|honour)\b/i;

/** Said beside the choice, so that it is known without having been there before. */
export const usuallyRestricted =
  'Usually restricted: domestic abuse, hate, exploitation, stalking, and what happens in somebody’s home.';

/**
 * Why a problem being logged is better restricted to named people, in a sentence; null when nothing suggests it.
 * @param category the label of its category, as the list of kinds has it
 * @param placeKind the kind of its place
 */
export function whyRestrict(category: string, placeKind: string): string | null {
  if (SENSITIVE.test(category))
    return `Suggested because “${category}” is usually kept to the people who work on it.`;
  if (placeKind === 'dwelling')
    return 'Suggested because it is in somebody’s home: it is easily known who lives there.';
  return null;
}

/** Whether a role may supervise problems. */
export const supervises = (role: Role): boolean => role === 'supervisor' || role === 'inspector';

/**
 * Whom to tick at first when a problem is restricted: its neighbourhood's supervisor, unless the author, who is named
 * anyway, supervises.
 */
export function namedAtFirst(
  author: Role,
  people: readonly { member_id: string; supervises: boolean }[],
): string[] {
  if (supervises(author)) return [];
  return people.filter((one) => one.supervises).map(({ member_id }) => member_id);
}
