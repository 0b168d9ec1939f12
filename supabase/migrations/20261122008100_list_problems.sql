-- The list of problems and their points, filtered; and only what the caller may see.
create function private.kind_label(p_list text, p_code text, p_force text) returns text language sql stable security definer set search_path = '' as $$
  select coalesce((select label from public.kind where list = p_list and code = p_code and (force_id is null or force_id = p_force) order by force_id nulls last limit 1), p_code) $$;
comment on function private.kind_label is 'The wording of a kind, the force''s own before the one for all; the code itself where there is none.';
create function private.owner_name(p_problem uuid) returns text language sql stable security definer set search_path = '' as $$
  select private.member_name(member_id) from public.problem_role where problem_id = p_problem and role = 'lead' and until_date is null $$;

create function private.filtered_problems(f jsonb) returns setof public.problem language sql stable security definer set search_path = '' as $$
  select p.* from public.problem p, private.caller() c
  where p.merged_into is null
    and case when f ? 'stages' then p.stage::text in (select jsonb_array_elements_text(f -> 'stages')) else p.stage <> 'closed' end
    and (not f ? 'categories' or p.category in (select jsonb_array_elements_text(f -> 'categories')))
    and (not f ? 'words' or p.reference ilike f ->> 'words' or private.shown(p.title) ilike '%' || replace(replace(replace(f ->> 'words', '\', '\\'), '%', '\%'), '_', '\_') || '%')
    and (not f ? 'neighbourhood' or exists (select 1 from public.problem_neighbourhood x join public.neighbourhood n on n.id = x.neighbourhood_id
      where x.problem_id = p.id and n.code = f ->> 'neighbourhood'))
    and (not f ? 'district' or exists (select 1 from public.problem_neighbourhood x join public.neighbourhood_district d on d.neighbourhood_id = x.neighbourhood_id and d.until_date is null
      where x.problem_id = p.id and d.district_id::text = f ->> 'district'))
    and case f ->> 'owner'
      when 'me' then exists (select 1 from public.problem_role r where r.problem_id = p.id and r.member_id = c.member_id and r.until_date is null and r.role in ('lead', 'co_lead', 'deputy'))
      when 'organisation' then exists (select 1 from public.participation x where x.problem_id = p.id and x.organisation_id = c.organisation_id and x.until_date is null)
        or exists (select 1 from public.problem_role r join public.member m on m.id = r.member_id where r.problem_id = p.id and r.until_date is null and m.unit_id = c.unit_id)
      when 'nobody' then not exists (select 1 from public.problem_role r where r.problem_id = p.id and r.role = 'lead' and r.until_date is null)
      else true end
    and (not f ? 'overdue' or exists (select 1 from public.action a where a.problem_id = p.id and a.status = 'open' and a.due_on < private.today()
      and private.can_see_item(p.id, a.grading_id, a.controller_unit_id, true)))
    and private.can_see_problem(p.id) $$;
comment on function private.filtered_problems is
  'Problems that the caller may see: {stages, categories, words, neighbourhood (code), district (id), owner: me | organisation | nobody, overdue}; live ones unless stages are named.';

create function public.list_problems(p_filters jsonb, p_limit int default 50, p_offset int default 0)
returns table (reference text, title text, category text, stage public.stage, stage_since timestamptz, neighbourhood text, neighbourhood_code text, district text, owner text,
  restricted boolean, logged_at timestamptz, overdue_actions bigint, longitude double precision, latitude double precision, total bigint)
language sql stable security definer set search_path = '' as $$
  with matching as (select *, count(*) over () as total from private.filtered_problems(p_filters)),
  page as (select * from matching order by logged_at desc, reference desc limit least(greatest(p_limit, 1), 5000) offset greatest(p_offset, 0))
  select p.reference, private.shown(p.title), private.kind_label('category', p.category, p.force_id), p.stage, p.stage_since, n.name, n.code, d.name, private.owner_name(p.id),
    p.restricted, p.logged_at,
    (select count(*) from public.action a where a.problem_id = p.id and a.status = 'open' and a.due_on < private.today() and private.can_see_item(p.id, a.grading_id, a.controller_unit_id, true)),
    l.longitude, l.latitude, p.total
  from page p
  left join public.problem_neighbourhood pn on pn.problem_id = p.id and pn.lead
  left join public.neighbourhood n on n.id = pn.neighbourhood_id
  left join public.neighbourhood_district nd on nd.neighbourhood_id = n.id and nd.until_date is null
  left join public.district d on d.id = nd.district_id
  left join public.place l on l.problem_id = p.id and l.main
  order by p.logged_at desc, p.reference desc $$;
comment on function public.list_problems is 'A page of the problems that match and that the caller may see, newest first; points are street points. total counts all that match.';

create function public.problem_points(p_filters jsonb, p_most int default 2000)
returns table (reference text, title text, stage public.stage, longitude double precision, latitude double precision, problems bigint)
language sql stable security definer set search_path = '' as $$
  with point as (
    select p.reference, p.title, p.stage, l.longitude, l.latitude, count(*) over () as total
    from private.filtered_problems(p_filters) p join public.place l on l.problem_id = p.id)
  select reference, private.shown(title), stage, longitude, latitude, 1::bigint from point where total <= p_most
  union all
  -- Above the limit the map gets cells of about a kilometre with their counts.
  select null, null, null, avg(longitude), avg(latitude), count(*) from point where total > p_most group by round(longitude::numeric, 2), round(latitude::numeric, 2) $$;
comment on function public.problem_points is 'Every place of the matching problems for the map; above p_most points, cells with how many they hold and no reference.';

create function public.problem_filter_choices() returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'categories', (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'label', label) order by position, label), '[]') from public.kind
      where list = 'category' and (until_date is null or until_date > private.today())),
    'districts', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name), '[]') from public.district where until_date is null),
    'neighbourhoods', (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name) order by name), '[]') from public.neighbourhood where until_date is null))
  where private.is_member() $$;
grant execute on function public.list_problems(jsonb, int, int), public.problem_points(jsonb, int), public.problem_filter_choices() to authenticated;
