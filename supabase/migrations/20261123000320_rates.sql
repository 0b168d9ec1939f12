-- The rate card: finance sets what an hour of a role costs from a day on. What has been priced keeps its rate; hours of a
-- day that had none wait, and are priced by a command of their own once their day has a rate.
create index on public.attendance_line (cost_role) where rate_id is null;
create index on public.attendance_line (rate_id);

create function private.require_finance() returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('finance');
begin
  if c.force_id is null or not c.police then perform private.fail(403, 'role_not_allowed'); end if;
  return c;
end $$;

create function public.set_rate(p_form_token uuid, p_cost_role text, p_basis text, p_pounds_per_hour numeric, p_from date, p_source text, p_illustrative boolean)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_finance();
  done jsonb := private.form_done(p_form_token);
  ends date;
  r public.rate;
begin
  if done is not null then return done; end if;
  perform private.require_kind('cost_role', p_cost_role, c.force_id);
  if coalesce(p_basis, '') not in ('full', 'direct') then perform private.fail(400, 'rate_basis'); end if;
  if p_pounds_per_hour is null or p_pounds_per_hour not between 0 and 99999.99 then perform private.fail(400, 'rate_amount'); end if;
  if p_from is null then perform private.fail(400, 'rate_from_missing'); end if;
  if length(trim(coalesce(p_source, ''))) not between 1 and 300 then perform private.fail(400, 'rate_source_missing'); end if;
  -- One at a time for each role of a force, so that two new rates cannot both close the same period.
  perform pg_advisory_xact_lock(hashtext('rate ' || c.force_id || ' ' || p_cost_role || ' ' || p_basis));
  select * into r from public.rate where force_id = c.force_id and cost_role = p_cost_role and basis = p_basis and lower(period) = p_from;
  if found then
    -- A rate that has priced nothing may be put right; one that has stands.
    if exists (select 1 from public.attendance_line where rate_id = r.id) then perform private.fail(409, 'rate_in_use'); end if;
    delete from public.rate where id = r.id;
  end if;
  select min(lower(period)) into ends from public.rate
  where force_id = c.force_id and cost_role = p_cost_role and basis = p_basis and lower(period) > p_from;
  update public.rate set period = daterange(lower(period), p_from)
  where force_id = c.force_id and cost_role = p_cost_role and basis = p_basis and period @> p_from;
  insert into public.rate (force_id, cost_role, pounds_per_hour, period, basis, illustrative, source, set_by)
  values (c.force_id, p_cost_role, p_pounds_per_hour, daterange(p_from, ends), p_basis, coalesce(p_illustrative, false), trim(p_source), c.member_id) returning * into r;
  return private.form_keep(p_form_token, jsonb_build_object('id', r.id));
end $$;
comment on function public.set_rate is
  'A new rate from a day on: the period in force then ends the day before, and it holds until the next one begins. Lines that are priced keep theirs. By finance. Returns {id}.';

create function private.waiting_lines(p_force text, p_cost_role text) returns table (line_id uuid, cost_role text, day date, people_minutes int, seen boolean)
language sql stable security definer set search_path = '' as $$
  -- Hours of restricted problems are priced like all others, and counted only for those who may know of the problem.
  select l.id, l.cost_role, (a.started_at at time zone 'Europe/London')::date, l.people * l.minutes,
    not exists (select 1 from public.attendance_allocation x join public.problem p on p.id = x.problem_id
      where x.attendance_id = a.id and p.restricted and not private.can_see_problem(p.id))
  from public.attendance_line l join public.attendance a on a.id = l.attendance_id
  where l.rate_id is null and a.force_id = p_force and (p_cost_role is null or l.cost_role = p_cost_role) $$;

create function public.price_waiting(p_form_token uuid, p_cost_role text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_finance();
  done jsonb := private.form_done(p_form_token);
  minutes bigint;
begin
  if done is not null then return done; end if;
  with priced as (
    update public.attendance_line l set rate_id = r.id, pounds_per_hour = r.pounds_per_hour
    from private.waiting_lines(c.force_id, p_cost_role) w
      cross join lateral (select x.* from private.rate_on(c.force_id, w.cost_role, w.day) x) r
    where l.id = w.line_id and l.rate_id is null and r.id is not null
    returning w.people_minutes, w.seen)
  select coalesce(sum(people_minutes) filter (where seen), 0) into minutes from priced;
  perform private.read_event('price_waiting', null, p_cost_role, jsonb_build_object('people_minutes', minutes));
  return private.form_keep(p_form_token, jsonb_build_object('people_minutes', minutes));
end $$;
comment on function public.price_waiting is
  'Prices the hours of a role that had no rate by the full rate in force on their day, where there is one by now; each line leaves its event. By finance. Returns {people_minutes}.';

create function public.rate_card() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_finance();
begin
  return jsonb_build_object('cost_roles', private.active_kinds('cost_role', c.force_id),
    'rates', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'cost_role', r.cost_role, 'basis', r.basis, 'pounds_per_hour', r.pounds_per_hour,
        'from', lower(r.period), 'until', upper(r.period) - 1, 'now', r.period @> private.today(), 'illustrative', r.illustrative, 'source', r.source,
        'set_by', private.member_name(r.set_by), 'used', exists (select 1 from public.attendance_line l where l.rate_id = r.id))
        order by r.cost_role, r.basis desc, lower(r.period) desc), '[]') from public.rate r where r.force_id = c.force_id),
    'waiting', (select coalesce(jsonb_agg(to_jsonb(w) order by w.cost_role), '[]') from (
      select x.cost_role, sum(x.people_minutes) as people_minutes, min(x.day) as first_day, max(x.day) as last_day,
        coalesce(sum(x.people_minutes) filter (where (private.rate_on(c.force_id, x.cost_role, x.day)).id is not null), 0) as can_be_priced
      from private.waiting_lines(c.force_id, null) x where x.seen group by x.cost_role) w));
end $$;
comment on function public.rate_card is 'The force''s rates by role, newest first, and the hours that wait for one, in people-minutes. For finance.';
grant execute on function public.set_rate(uuid, text, text, numeric, date, text, boolean), public.price_waiting(uuid, text), public.rate_card() to authenticated;
