-- One attendance for several problems: its shares add up to 100 %. The time counts in each; the words of its note stay with
-- the problem it was recorded for, whose dictionary and disclosures they belong to.
revoke select on public.attendance from authenticated;
grant select (id, force_id, entry_id, started_at, minutes, side, grading_id, controller_unit_id, version, created_by, created_at) on public.attendance to authenticated;

create function private.recorded_for(p_attendance uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select g.problem_id from public.attendance a join public.grading g on g.id = a.grading_id where a.id = p_attendance $$;
comment on function private.recorded_for is 'The problem that an attendance was recorded for: its grading, note and mentions belong there.';

create function private.sharing_refusal(a public.attendance, c private.caller) returns text language sql stable security definer set search_path = '' as $$
  select case
    when not exists (select 1 from public.unit u where u.id = a.controller_unit_id and u.organisation_id = c.organisation_id) then 'attendance_of_another'
    when exists (select 1 from public.attendance_allocation x join public.problem p on p.id = x.problem_id where x.attendance_id = a.id and p.restricted) then 'attendance_restricted'
    when exists (select 1 from public.attendance_allocation x where x.attendance_id = a.id and not private.may_contribute(x.problem_id)) then 'attendance_shared_elsewhere' end $$;
comment on function private.sharing_refusal is
  'Why the caller may not share this attendance, or null: another organisation''s, of a restricted problem (a share would show that it exists), or already of one where they take no part.';

create function private.shares_of(p_attendance uuid) returns text language sql stable security definer set search_path = '' as $$
  select string_agg(p.reference || '=' || x.percent, ' ' order by p.reference) from public.attendance_allocation x
  join public.problem p on p.id = x.problem_id where x.attendance_id = p_attendance $$;

create function public.attendance_shares(p_reference text, p_attendance uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  this_problem uuid := private.require_problem(p_reference);
  c private.caller := private.require_member();
  a public.attendance;
  refusal text;
begin
  select x.* into a from public.attendance x join public.attendance_allocation y on y.attendance_id = x.id and y.problem_id = this_problem
  where x.id = p_attendance and private.can_see_item(this_problem, x.grading_id, x.controller_unit_id, true);
  if not found then perform private.fail(404, 'attendance_unknown'); end if;
  if not private.may_contribute(this_problem) then perform private.fail(403, 'not_a_contributor'); end if;
  refusal := private.sharing_refusal(a, c);
  if refusal is not null then perform private.fail(403, refusal); end if;
  return jsonb_build_object('id', a.id, 'reference', p_reference, 'started_at', a.started_at, 'minutes', a.minutes, 'side', a.side, 'as_read', private.shares_of(a.id),
    'lines', (select jsonb_agg(jsonb_build_object('people', l.people, 'cost_role', l.cost_role, 'organisation', l.organisation) order by l.line_id)
      from private.ledger(this_problem) l where l.attendance_id = a.id),
    'shares', (select jsonb_agg(jsonb_build_object('reference', p.reference, 'title', private.shown(p.title), 'percent', x.percent,
        'recorded_here', p.id = private.recorded_for(a.id)) order by p.id <> private.recorded_for(a.id), p.reference)
      from public.attendance_allocation x join public.problem p on p.id = x.problem_id where x.attendance_id = a.id));
end $$;
comment on function public.attendance_shares is 'One attendance and its shares, for who may change them: the first is the problem it was recorded for. as_read goes back with the command.';

create function private.checked_shares(a public.attendance, p_shares jsonb) returns table (problem_id uuid, percent numeric)
language plpgsql stable security definer set search_path = '' as $$
declare asked int := jsonb_array_length(coalesce(p_shares, '[]'));
begin
  if exists (select 1 from jsonb_to_recordset(p_shares) as x (percent numeric)
      where x.percent is null or x.percent <= 0 or x.percent > 100 or x.percent <> round(x.percent, 2)) then perform private.fail(400, 'share_percent'); end if;
  return query select p.id, x.percent from jsonb_to_recordset(p_shares) as x (reference text, percent numeric)
    join public.problem p on p.reference = x.reference and p.force_id = a.force_id and private.may_contribute(p.id);
  if (select count(*) from jsonb_to_recordset(p_shares) as x (reference text)
      join public.problem p on p.reference = x.reference and p.force_id = a.force_id and private.may_contribute(p.id)) < asked then
    perform private.fail(400, 'share_problem_unknown');
  end if;
  if (select count(distinct x.reference) from jsonb_to_recordset(p_shares) as x (reference text)) < asked then perform private.fail(400, 'share_problem_twice'); end if;
  if exists (select 1 from jsonb_to_recordset(p_shares) as x (reference text) join public.problem p on p.reference = x.reference where p.restricted) then
    perform private.fail(400, 'share_problem_restricted');
  end if;
  if (select sum(x.percent) from jsonb_to_recordset(p_shares) as x (percent numeric)) is distinct from 100 then perform private.fail(400, 'allocation_not_whole'); end if;
end $$;

create function public.share_attendance(p_form_token uuid, p_attendance uuid, p_as_read text, p_shares jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  a public.attendance;
  refusal text;
  wanted uuid[];
begin
  if done is not null then return done; end if;
  select * into a from public.attendance where id = p_attendance and private.can_see_attendance(id) for update;
  if not found then perform private.fail(404, 'attendance_unknown'); end if;
  refusal := private.sharing_refusal(a, c);
  if refusal is not null then perform private.fail(403, refusal); end if;
  if private.shares_of(a.id) is distinct from p_as_read then perform private.fail(409, 'shares_changed'); end if;
  wanted := array(select s.problem_id from private.checked_shares(a, p_shares) s);
  if not private.recorded_for(a.id) = any (wanted) then perform private.fail(400, 'share_origin_missing'); end if;
  delete from public.attendance_allocation where attendance_id = a.id and problem_id <> all (wanted);
  insert into public.attendance_allocation as x (attendance_id, problem_id, percent)
  select a.id, s.problem_id, s.percent from private.checked_shares(a, p_shares) s
  on conflict (attendance_id, problem_id) do update set percent = excluded.percent where x.percent <> excluded.percent;
  return private.form_keep(p_form_token, jsonb_build_object('id', a.id));
end $$;
comment on function public.share_attendance is
  'Shares an attendance of one''s own organisation over problems where one takes part: [{reference, percent}] adding up to 100, the problem it was recorded for among them. p_as_read is as_read of attendance_shares; other shares by now are shares_changed. Returns {id}.';

-- A value of a note is seen through the problem it was recorded for alone.
create or replace function private.visible_mentions(p_problem uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  -- The same conditions as the policies of these tables: a value is seen only through a record that the viewer may read.
  select distinct private.tokens_in(x.words) from (
    select concat_ws(' ', p.title, p.handling_note) as words from public.problem p where p.id = p_problem and private.can_read_record(p.id)
    union all select l.label from public.place l where l.problem_id = p_problem and private.can_read_record(p_problem)
    union all select e.body from public.entry e where e.problem_id = p_problem and private.can_see_item(p_problem, e.grading_id, e.controller_unit_id, true)
    union all select concat_ws(' ', a.task, a.mechanism, a.dropped_reason) from public.action a
      where a.problem_id = p_problem and private.can_see_item(p_problem, a.grading_id, a.controller_unit_id, true)
    union all select s.body from public.stage_answer s where s.problem_id = p_problem and private.can_see_item(p_problem, s.grading_id, s.controller_unit_id)
    union all select concat_ws(' ', h.statement, h.test, h.finding) from public.hypothesis h
      where h.problem_id = p_problem and private.can_see_item(p_problem, h.grading_id, h.controller_unit_id)
    union all select concat_ws(' ', v.caption, v.description) from public.evidence v
      where v.problem_id = p_problem and private.can_see_item(p_problem, v.grading_id, v.controller_unit_id)
    union all select t.note from public.attendance t join public.grading tg on tg.id = t.grading_id
      where tg.problem_id = p_problem and private.can_see_item(p_problem, t.grading_id, t.controller_unit_id, true)
    union all select concat_ws(' ', g.conditions, g.reason) from public.grading g where g.problem_id = p_problem and private.can_see_item(p_problem, g.id, g.controller_unit_id, true)
    union all select concat_ws(' ', d.purpose, d.conditions) from public.disclosure d join private.caller() c on true
      where d.problem_id = p_problem and private.can_read_record(p_problem) and (c.police or d.to_organisation_id = c.organisation_id)) x
  where position('⟦' in x.words) > 0 $$;

create or replace function private.ledger(p_problem uuid) returns table (attendance_id uuid, line_id uuid, started_at timestamptz, side text, note text, entry_id uuid, organisation_id uuid,
  organisation text, cost_role text, people int, minutes int, pounds_per_hour numeric, percent numeric, pounds numeric, illustrative boolean, source text, by_name text)
language sql stable security definer set search_path = '' as $$
  select a.id, l.id, a.started_at, a.side, case when g.problem_id = p_problem then private.shown(a.note) else '' end, case when e.id is not null then a.entry_id end, o.id, o.short_name,
    coalesce(k.label, l.cost_role), l.people, l.minutes, l.pounds_per_hour, x.percent, round(l.cost * x.percent / 100, 2), coalesce(r.illustrative, false), r.source, private.member_name(a.created_by)
  from public.attendance_allocation x join public.attendance a on a.id = x.attendance_id join public.attendance_line l on l.attendance_id = a.id join public.grading g on g.id = a.grading_id
    join public.organisation o on o.id = l.organisation_id left join public.rate r on r.id = l.rate_id
    left join public.entry e on e.id = a.entry_id and private.can_see_item(p_problem, e.grading_id, e.controller_unit_id, true)
    left join lateral (select label from public.kind where list = 'cost_role' and code = l.cost_role and (force_id is null or force_id = a.force_id) order by force_id nulls last limit 1) k on true
  where x.problem_id = p_problem and private.can_see_item(p_problem, a.grading_id, a.controller_unit_id, true) $$;
comment on function private.ledger is 'Every line of time spent on a problem that the caller may see, with its share and price; pounds null is "not yet priced". The note stands with the problem it was recorded for.';
create or replace function public.costs_page(p_reference text, p_page int default 1) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  this_problem uuid := private.require_problem(p_reference);
  c private.caller := private.require_member();
  p public.problem;
begin
  select * into p from public.problem where id = this_problem;
  return jsonb_build_object('problem_id', p.id, 'reference', p.reference, 'title', private.title_for_caller(p), 'own_organisation_id', c.organisation_id,
    'may_add', private.may_contribute(p.id), 'cost_roles', private.active_kinds('cost_role', p.force_id), 'organisations', case when private.can_read_record(p.id) then private.working_organisations(p.id) else '[]' end,
    'totals', (select coalesce(jsonb_agg(jsonb_build_object('organisation', t.organisation, 'side', t.side, 'pounds', t.pounds, 'minutes', t.minutes,
        'unpriced_minutes', t.unpriced, 'illustrative', t.illustrative) order by t.organisation, t.side), '[]') from (
      select organisation, side, coalesce(sum(pounds), 0) as pounds, sum(round(people * minutes * percent / 100)) as minutes,
        coalesce(sum(round(people * minutes * percent / 100)) filter (where pounds is null), 0) as unpriced, bool_or(illustrative) as illustrative
      from private.ledger(p.id) group by organisation, side) t),
    'sources', (select coalesce(jsonb_agg(distinct l.source) filter (where l.source is not null), '[]') from private.ledger(p.id) l),
    'total', (select count(*) from private.ledger(p.id)),
    'lines', (select coalesce(jsonb_agg((to_jsonb(l) - 'organisation_id') || jsonb_build_object('may_share', private.may_contribute(p.id)
        and (select private.sharing_refusal(a, c) is null from public.attendance a where a.id = l.attendance_id)) order by l.started_at desc, l.line_id), '[]') from (
      select * from private.ledger(p.id) order by started_at desc, line_id limit 50 offset 50 * (greatest(p_page, 1) - 1)) l));
end $$;
grant execute on function public.attendance_shares(text, uuid), public.share_attendance(uuid, uuid, text, jsonb) to authenticated;
