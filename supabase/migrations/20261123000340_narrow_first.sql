-- Who may see a row is asked of few rows: first what is cheap to know narrows them, then private.can_see_item is called.
create index attendance_grading_id_idx on public.attendance (grading_id);
alter function private.can_see_item(uuid, uuid, uuid, boolean) cost 2000;
alter function private.problem_access(uuid) cost 1000;

create function private.supervised_neighbourhoods(p_member uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  with supervisors as (
    select m.id from public.member m
    where m.role in ('supervisor', 'inspector') and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())
      and (m.id = p_member or exists (select 1 from public.absence b where b.member_id = m.id and b.deputy_id = p_member
        and b.from_date <= private.today() and b.until_date > private.today())))
  select x.neighbourhood_id from supervisors s join public.member_neighbourhood x on x.member_id = s.id
    and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today())
  union
  select nd.neighbourhood_id from supervisors s join public.member_district d on d.member_id = s.id
    and d.from_date <= private.today() and (d.until_date is null or d.until_date > private.today())
  join public.neighbourhood_district nd on nd.district_id = d.district_id and nd.until_date is null $$;
comment on function private.supervised_neighbourhoods is 'All neighbourhoods of which private.supervises_neighbourhood is true, at once.';

create function private.problems_with_role(p_member uuid, variadic p_roles text[]) returns setof uuid language sql stable security definer set search_path = '' as $$
  select r.problem_id from public.problem_role r where r.until_date is null and r.role = any (p_roles)
    and (r.member_id = p_member or r.member_id in (select b.member_id from public.absence b where b.deputy_id = p_member
      and b.from_date <= private.today() and b.until_date > private.today())) $$;
comment on function private.problems_with_role is 'All problems of which private.has_problem_role is true, at once.';

create function private.supervised_problems(p_member uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  select private.problems_with_role(p_member, 'supervisor')
  union
  select n.problem_id from public.problem_neighbourhood n where n.lead and n.neighbourhood_id in (select private.supervised_neighbourhoods(p_member)) $$;
comment on function private.supervised_problems is 'All problems of which private.supervises_problem is true, at once.';

create function private.visible_texts(p_problem uuid) returns table (stands_in text, words text) language sql stable security definer set search_path = '' as $$
  -- The same conditions as the policies of these tables: a value is seen only through a record that the viewer may read.
  with held as materialized (select t.grading_id, t.controller_unit_id, t.note from public.grading g join public.attendance t on t.grading_id = g.id where g.problem_id = p_problem)
  select x.stands_in, x.words from (
    select 'problem', concat_ws(' ', p.title, p.handling_note) from public.problem p where p.id = p_problem and private.can_read_record(p.id)
    union all select 'problem', l.label from public.place l where l.problem_id = p_problem and private.can_read_record(p_problem)
    union all select 'log', e.body from public.entry e where e.problem_id = p_problem and private.can_see_item(p_problem, e.grading_id, e.controller_unit_id, true)
    union all select 'actions', concat_ws(' ', a.task, a.mechanism, a.dropped_reason) from public.action a
      where a.problem_id = p_problem and private.can_see_item(p_problem, a.grading_id, a.controller_unit_id, true)
    union all select q.stage::text, s.body from public.stage_answer s join public.stage_question q on q.code = s.question_code where s.problem_id = p_problem and private.can_see_item(p_problem, s.grading_id, s.controller_unit_id)
    union all select 'analysis', concat_ws(' ', h.statement, h.test, h.finding) from public.hypothesis h
      where h.problem_id = p_problem and private.can_see_item(p_problem, h.grading_id, h.controller_unit_id)
    union all select 'evidence', concat_ws(' ', v.caption, v.description) from public.evidence v
      where v.problem_id = p_problem and private.can_see_item(p_problem, v.grading_id, v.controller_unit_id)
    union all select 'costs', t.note from held t where private.can_see_item(p_problem, t.grading_id, t.controller_unit_id, true)
    union all select 'gradings', concat_ws(' ', g.conditions, g.reason) from public.grading g where g.problem_id = p_problem and private.can_see_item(p_problem, g.id, g.controller_unit_id, true)
    union all select 'disclosures', concat_ws(' ', d.purpose, d.conditions) from public.disclosure d join private.caller() c on true
      where d.problem_id = p_problem and private.can_read_record(p_problem) and (c.police or d.to_organisation_id = c.organisation_id)) x (stands_in, words)
  where position('⟦' in x.words) > 0 $$;
comment on function private.visible_texts is 'The texts of a problem with a mention in them that the caller may read, and the part of the record each stands in.';

create or replace function private.visible_mentions(p_problem uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  select distinct private.tokens_in(x.words) from private.visible_texts(p_problem) x $$;

create or replace function private.identities_json(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  with places as (select m.id, m.identity_id, min(m.created_at) as created_at, array_agg(distinct x.stands_in) as stands_in
      from private.visible_texts(p_problem) x cross join lateral private.tokens_in(x.words) token join public.mention m on m.id = token group by m.id),
    seen as (select identity_id, jsonb_agg(id order by created_at, id) as said, count(*) filter (where 'log' = any (stands_in)) as in_log from places group by identity_id)
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal), 'said', s.said, 'in_log', s.in_log,
    'elsewhere', (select coalesce(jsonb_agg(distinct w order by w), '[]') from places p cross join lateral unnest(p.stands_in) w where p.identity_id = i.id and w <> 'log'),
    'roles', (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'from_date', r.from_date) order by r.from_date, r.role), '[]')
      from public.identity_role r where r.identity_id = i.id and r.until_date is null)) order by i.kind, i.ordinal), '[]')
  from seen s join public.identity i on i.id = s.identity_id $$;

create or replace function private.part_choices_json(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('member_id', m.id, 'name', a.display_name, 'role', m.role, 'organisation', o.name, 'police', o.kind = 'police') order by o.kind <> 'police', o.name, a.display_name, m.id), '[]')
  from public.problem p join public.problem_neighbourhood pn on pn.problem_id = p.id and pn.lead
  join public.member m on m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())
  join public.account a on a.id = m.account_id and a.disabled_at is null
  join public.unit u on u.id = m.unit_id join public.organisation o on o.id = u.organisation_id
  where p.id = p_problem and (
    (m.force_id = p.force_id and m.role in ('officer', 'pcso', 'supervisor', 'inspector', 'analyst', 'coordinator') and (
      exists (select 1 from public.member_neighbourhood x where x.member_id = m.id and x.neighbourhood_id = pn.neighbourhood_id
        and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today()))
      or m.role in ('supervisor', 'inspector') and private.supervises_neighbourhood(m.id, pn.neighbourhood_id)
      or m.id in (select b.deputy_id from public.absence b where b.from_date <= private.today() and b.until_date > private.today())
        and private.supervises_neighbourhood(m.id, pn.neighbourhood_id)))
    or (m.role in ('partner', 'partner_lead') and exists (select 1 from public.participation x where x.problem_id = p.id and x.organisation_id = o.id
      and x.until_date is null and x.disclosure_id is not null))) $$;

create or replace function private.desk_actions(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  with supervised as materialized (select private.supervised_problems(c.member_id) as id where c.role in ('supervisor', 'inspector')),
  due as materialized (
    select a.* from public.action a
    where a.status = 'open' and a.due_on <= private.today() + 3 and a.problem_id is not null
      and (a.owner_member_id = c.member_id
        or (c.role = 'partner_lead' and a.owner_organisation_id = c.organisation_id)
        or (c.role = 'partner' and a.owner_organisation_id = c.organisation_id and a.owner_member_id is null)
        or (a.due_on < private.today() and a.problem_id in (select id from supervised))))
  select private.row_of(case when a.due_on < private.today() then 'action_overdue' else 'action_due' end, a.id, a.problem_id, a.task, a.due_on, null,
    case when a.owner_member_id is distinct from c.member_id then coalesce(private.member_name(a.owner_member_id), o.short_name) end)
  from due a join public.organisation o on o.id = a.owner_organisation_id
  where private.problem_access(a.problem_id) is not null
    and (a.owner_member_id = c.member_id or (not c.police and a.owner_organisation_id = c.organisation_id)
      -- What is overdue stands out to the supervisor, too.
      or private.can_see_item(a.problem_id, a.grading_id, a.controller_unit_id))
  order by a.due_on limit 50 $$;

create or replace function private.desk_decisions(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  with supervised as materialized (select private.supervised_problems(c.member_id) as id where c.role in ('supervisor', 'inspector'))
  select private.row_of('returned', s.id, s.problem_id, v.reason, null, v.reviewed_at, private.member_name(v.reviewed_by))
  from public.submission s join public.review v on v.submission_id = s.id
  where s.state = 'returned' and s.problem_id in (select private.problems_with_role(c.member_id, 'lead', 'co_lead', 'deputy')) and private.can_read_record(s.problem_id)
    and not exists (select 1 from public.submission n where n.problem_id = s.problem_id and n.submitted_at > v.reviewed_at)
  union all
  select private.row_of('review', s.id, s.problem_id, initcap(s.stage::text), (s.submitted_at at time zone 'Europe/London')::date + 7, s.submitted_at, private.member_name(s.submitted_by))
  from public.submission s
  where s.state = 'waiting' and s.problem_id in (select id from supervised) and s.submitted_by <> c.member_id and private.can_read_record(s.problem_id)
  union all
  select private.row_of('summary', s.id, s.problem_id, s.title, null, s.submitted_at, private.member_name(s.drafted_by))
  from public.summary s
  where s.state = 'waiting' and s.drafted_by <> c.member_id and (c.role = 'coordinator' or s.problem_id in (select id from supervised)) and private.can_read_record(s.problem_id)
  union all
  select private.row_of('asks_to_join', q.id, q.problem_id, q.reason, null, q.asked_at, o.name)
  from public.participation_request q join public.organisation o on o.id = q.organisation_id
  where q.decision is null and q.problem_id in (select id from supervised) and private.can_read_record(q.problem_id)
  union all
  select private.row_of('unallocated', p.id, p.id, '', null, p.logged_at)
  from public.problem p join public.problem_neighbourhood n on n.problem_id = p.id and n.lead
  where c.role in ('supervisor', 'inspector') and p.stage <> 'closed' and p.merged_into is null and n.neighbourhood_id in (select private.team_neighbourhoods(c))
    and not exists (select 1 from public.problem_role r where r.problem_id = p.id and r.role = 'lead' and r.until_date is null) and private.can_read_record(p.id)
  union all
  select private.row_of('other_district', p.id, p.id, d.name, null, p.logged_at)
  from public.problem_district x join public.problem p on p.id = x.problem_id join public.district d on d.id = x.district_id
  where x.state = 'asked' and c.role in ('supervisor', 'inspector') and p.stage <> 'closed'
    and exists (select 1 from public.member_district m where m.member_id = c.member_id and m.district_id = x.district_id and m.until_date is null)
    and private.can_read_record(p.id) $$;

create or replace function public.my_actions() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  -- A police organisation has thousands: those of the member's own neighbourhoods and problems are what they can act on.
  near uuid[] := case when c.police then array(
    select private.problems_with_role(c.member_id, 'lead', 'co_lead', 'supervisor', 'deputy', 'named')
    union
    select pn.problem_id from public.problem_neighbourhood pn
    where pn.neighbourhood_id in (select n.neighbourhood_id from public.member_neighbourhood n where n.member_id = c.member_id and n.until_date is null
      union select private.supervised_neighbourhoods(c.member_id))) end;
begin
  return jsonb_build_object('organisation', (select name from public.organisation where id = c.organisation_id),
    'own', (select coalesce(jsonb_agg(private.action_row(x) order by x.due_on, x.id), '[]') from (
      select a.* from public.action a where a.status = 'open' and a.owner_member_id = c.member_id and private.can_see_action(a, c) order by a.due_on, a.id limit 100) x),
    'others', (select coalesce(jsonb_agg(private.action_row(x) order by x.due_on, x.id), '[]') from (
      select a.* from public.action a where a.status = 'open' and a.owner_organisation_id = c.organisation_id and a.owner_member_id is distinct from c.member_id
        and c.role <> 'special' and (not c.police or a.problem_id = any (near)) and private.can_see_action(a, c)
      order by a.due_on, a.id limit 100) x),
    'done', (select coalesce(jsonb_agg(private.action_row(x) order by x.done_at desc), '[]') from (
      select a.* from public.action a where a.status = 'done' and a.done_by = c.member_id and private.can_see_action(a, c) order by a.done_at desc limit 10) x));
end $$;
alter function private.can_see_action(public.action, private.caller) cost 3000;
