-- What is still graded by a scheme that the force has left, for whoever may grade it again.
create function public.items_of_other_scheme(p_page int default 1) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  f text := private.force_of(c);
  in_force text := private.scheme_of(f);
  page int := least(greatest(coalesce(p_page, 1), 1), 1000);
  found jsonb[];
begin
  -- A force that has just changed has thousands: one more than the page shows is asked for, not all of them.
  select coalesce(array_agg(x.row order by x.graded_at, x.id), '{}') into found from (
    select g.id, g.graded_at, jsonb_build_object('kind', i.kind, 'id', i.id, 'reference', p.reference, 'words', left(private.shown(i.words), 200), 'scheme', g.scheme,
      'source', g.source, 'information', g.information, 'handling', g.handling, 'graded_at', g.graded_at) as row
    from public.grading g cross join lateral private.item_of('grading', g.id) i join public.problem p on p.id = i.problem_id
    where g.force_id = f and g.scheme <> in_force and i.id is not null
      and (c.role = 'information_manager' or i.created_by = c.member_id or g.problem_id in (select private.supervised_problems(c.member_id)))
      and private.can_see_item(i.problem_id, i.grading_id, i.controller_unit_id) and private.may_grade(i, c)
    order by g.graded_at, g.id limit 51 offset 50 * (page - 1)) x;
  return jsonb_build_object('scheme', in_force, 'more', cardinality(found) > 50, 'items', to_jsonb(found[1:50]));
end $$;
comment on function public.items_of_other_scheme is
  'Items that the caller may grade again and that are graded by another scheme than the force''s, the oldest first, 50 a page: {scheme, more, items: [{kind, id, reference, words, scheme, source, information, handling, graded_at}]}.';
create index on public.grading (force_id, scheme, graded_at);
grant execute on function public.items_of_other_scheme(int) to authenticated;
