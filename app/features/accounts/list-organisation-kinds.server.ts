import type { AppLoadContext } from '@remix-run/node';
import { answered } from '~/lib/call.server';

/** The kinds of organisations by code and label, in the order of their list. */
export async function listOrganisationKinds(context: AppLoadContext) {
  const query = context.supabase
    .from('kind')
    .select('code, label')
    .eq('list', 'organisation')
    .is('until_date', null)
    .order('position')
    .order('label');
  return answered(context, 'kind', query);
}
