-- Priorities of a neighbourhood: promise, done, result for residents; say this, grade it so for call handlers.
create function private.may_manage_neighbourhood(c private.caller, p_neighbourhood uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select c.police and c.role in ('officer', 'pcso', 'supervisor', 'inspector', 'coordinator')
    and exists (select 1 from public.neighbourhood n where n.id = p_neighbourhood and n.force_id = c.force_id)
    and (c.role = 'coordinator' or private.supervises_neighbourhood(c.member_id, p_neighbourhood)
      or exists (select 1 from public.member_neighbourhood x where x.member_id = c.member_id and x.neighbourhood_id = p_neighbourhood
        and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today()))) $$;
comment on function private.may_manage_neighbourhood is 'Its own team, its supervisors and the force''s co-ordinators keep a neighbourhood''s priorities.';
create function private.require_neighbourhood_manager(p_neighbourhood uuid) returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member();
begin
  if not exists (select 1 from public.neighbourhood where id = p_neighbourhood) then perform private.fail(404, 'neighbourhood_unknown'); end if;
  if not coalesce(private.may_manage_neighbourhood(c, p_neighbourhood), false) then perform private.fail(403, 'not_the_neighbourhood_team'); end if;
  return c;
end $$;

create function private.link_priority(p_priority uuid, p_references text[]) returns void language plpgsql volatile security definer set search_path = '' as $$
declare wanted uuid[] := array(select id from public.problem where reference = any (p_references) and private.can_see_problem(id));
begin
  if cardinality(wanted) < (select count(distinct x) from unnest(p_references) x) then perform private.fail(400, 'problem_unknown'); end if;
  -- Links to problems that the caller may not know of stay.
  delete from public.priority_problem where priority_id = p_priority and problem_id <> all (wanted) and private.can_see_problem(problem_id);
  insert into public.priority_problem (priority_id, problem_id) select p_priority, w from unnest(wanted) w on conflict do nothing;
end $$;

create function public.save_priority(p_form_token uuid, p_neighbourhood uuid, p_priority uuid, p_version int, p_position int, p_title text,
  p_promise text, p_promised_on date, p_done text, p_done_on date, p_result text, p_result_on date, p_say_this text, p_grade_it text,
  p_owner uuid, p_from_date date, p_until_date date, p_problems text[])
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_neighbourhood_manager(p_neighbourhood);
  done jsonb := private.form_done(p_form_token);
  p public.priority;
begin
  if done is not null then return done; end if;
  if p_owner is not null and not exists (select 1 from public.member m where m.id = p_owner and m.force_id = c.force_id
    and (m.until_date is null or m.until_date > private.today())) then perform private.fail(400, 'owner_unknown'); end if;
  if p_priority is null then
    insert into public.priority (force_id, neighbourhood_id, title, created_by) values (c.force_id, p_neighbourhood, p_title, c.member_id) returning * into p;
  else
    select * into p from public.priority where id = p_priority and neighbourhood_id = p_neighbourhood for update;
    if not found then perform private.fail(404, 'priority_unknown'); end if;
    if p.version is distinct from p_version then perform private.fail(409, 'stale_version'); end if;
  end if;
  update public.priority set position = p_position, title = p_title, promise = p_promise, promised_on = p_promised_on, done = p_done, done_on = p_done_on,
    result = p_result, result_on = p_result_on, say_this = p_say_this, grade_it = p_grade_it, owner_id = p_owner,
    from_date = coalesce(p_from_date, private.today()), until_date = p_until_date,
    updated_at = private.now(), updated_by = c.member_id, version = p.version + (p_priority is not null)::int
  where id = p.id;
  perform private.link_priority(p.id, p_problems);
  return private.form_keep(p_form_token, jsonb_build_object('id', p.id));
end $$;
comment on function public.save_priority is 'Adds (p_priority null) or changes a priority and the problems it stands for (references); answers {id}.';

create function private.priority_for_staff(p public.priority) returns jsonb language sql stable security definer set search_path = '' as $$
  select (to_jsonb(p) - array['force_id', 'created_by', 'updated_by']) || jsonb_build_object(
    'current', p.until_date is null or p.until_date > private.today(),
    'owner', (select a.display_name from public.member m join public.account a on a.id = m.account_id where m.id = p.owner_id),
    'problems', (select coalesce(jsonb_agg(r.reference order by r.reference), '[]') from public.priority_problem pp
      join public.problem r on r.id = pp.problem_id where pp.priority_id = p.id and private.can_see_problem(r.id))) $$;

create function public.managed_neighbourhood(p_force text, p_code text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  n public.neighbourhood;
  c private.caller;
begin
  select * into n from public.neighbourhood where force_id = p_force and code = p_code;
  c := private.require_neighbourhood_manager(n.id);
  return private.neighbourhood_json(n.id) || jsonb_build_object(
    'today', private.today(),
    'priorities', (select coalesce(jsonb_agg(private.priority_for_staff(p) order by (p.until_date is null or p.until_date > private.today()) desc, p.position, p.from_date desc), '[]')
      from public.priority p where p.neighbourhood_id = n.id),
    'owners', (select coalesce(jsonb_agg(distinct jsonb_build_object('id', m.id, 'name', a.display_name)), '[]')
      from public.member m join public.account a on a.id = m.account_id
      where m.force_id = n.force_id and a.disabled_at is null and (m.until_date is null or m.until_date > private.today())
        and (m.id = c.member_id or exists (select 1 from public.member_neighbourhood x where x.member_id = m.id and x.neighbourhood_id = n.id
          and (x.until_date is null or x.until_date > private.today()))
          or exists (select 1 from public.priority p where p.neighbourhood_id = n.id and p.owner_id = m.id))),
    'problems', (select coalesce(jsonb_agg(jsonb_build_object('reference', r.reference, 'title', private.shown(r.title), 'stage', r.stage) order by r.reference), '[]')
      from public.problem r join public.problem_neighbourhood pn on pn.problem_id = r.id and pn.neighbourhood_id = n.id
      where private.can_see_problem(r.id) and not r.restricted));
end $$;
comment on function public.managed_neighbourhood is 'The neighbourhood with all its priorities, whole, and whom and what they may be given: owners, problems (references).';
grant execute on function public.save_priority(uuid, uuid, uuid, int, int, text, text, date, text, date, text, date, text, text, uuid, date, date, text[]),
  public.managed_neighbourhood(text, text) to authenticated;
