import type { Json } from '../../../app/lib/database.types';
import type { OrganisationName, Person, SmallWorld } from '../../../tests/fixtures/small-world';

/** Logs an entry as the person and gives its id. */
export async function logEntry(
  person: Person,
  problem: string,
  entry: Record<string, Json | undefined>,
): Promise<string> {
  const { data, error } = await person.client.rpc('log_entry', {
    p_form_token: crypto.randomUUID(),
    p_problem: problem,
    p_entry: entry,
  });
  if (error) throw new Error(`The entry was refused: ${error.hint ?? error.message}`);
  return (data as { id: string }).id;
}

/** Admits an organisation under the agreement of the small world. */
export async function admit(world: SmallWorld, by: Person, problem: string, organisation: OrganisationName) {
  const [agreement] = await world.sql<{ id: string }[]>`select id from public.agreement limit 1`;
  return by.client.rpc('admit_organisation', {
    p_form_token: crypto.randomUUID(),
    p_problem: problem,
    p_organisation: world.organisations[organisation].id,
    p_agreement: agreement?.id ?? '',
    p_gateway: 'Crime and Disorder Act 1998, section 115',
    p_purpose: 'Its tenants live there.',
  });
}

/** A mention of a new text, and the token that stands for it. */
export function mention(words: string, key = words.toLowerCase(), kind = 'person') {
  const id = crypto.randomUUID();
  return { token: `⟦${id}⟧`, id, stored: { id, kind, words, identity_key: key } };
}
