import type { AppLoadContext } from '@remix-run/node';
import { answered } from '~/lib/call.server';
import { dayOf } from '~/lib/dates';

/** The lists whose kinds the pages of a problem offer. */
export type KindList = 'category' | 'source' | 'frequency' | 'reference' | 'closure_reason';
export type Kind = { code: string; label: string; help: string };

/** The kinds of some lists that are in use today, in their order. */
export async function listKinds<List extends KindList>(
  context: AppLoadContext,
  ...lists: List[]
): Promise<Record<List, Kind[]>> {
  const today = dayOf(new Date());
  const rows = await answered(
    context,
    'kind',
    context.supabase
      .from('kind')
      .select('list, code, label, help')
      .in('list', lists)
      .lte('from_date', today)
      .or(`until_date.is.null,until_date.gt.${today}`)
      .order('position'),
  );
  const byList = Object.fromEntries(lists.map((list): [List, Kind[]] => [list, []])) as Record<List, Kind[]>;
  for (const { list, ...kind } of rows) byList[list as List]?.push(kind);
  return byList;
}
