import type { AppLoadContext } from '@remix-run/node';
import type { Viewer } from '~/lib/viewer';
import type { RestrictionChoices } from './components/check-fields';
import { listKinds } from './list-kinds.server';
import { listPeople } from './list-people.server';
import type { WholeDraft } from './logging.schema';
import { namedAtFirst, supervises, whyRestrict } from './restriction';

/** Whom a police author can restrict a draft to, who of them is ticked at first, and whether it is suggested. */
export async function readRestriction(
  context: AppLoadContext,
  viewer: Viewer,
  { where, what }: WholeDraft,
): Promise<RestrictionChoices> {
  const [near, kinds] = await Promise.all([
    listPeople(context, where.neighbourhood_id),
    listKinds(context, 'category'),
  ]);
  const people = near.filter(({ member_id }) => member_id !== viewer.member_id);
  const category = kinds.category.find(({ code }) => code === what.category)?.label ?? '';
  return {
    people,
    named: namedAtFirst(viewer.role, people),
    why: whyRestrict(category, where.kind),
    authorSupervises: supervises(viewer.role),
  };
}
