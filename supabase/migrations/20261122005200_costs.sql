-- Attendances without an entry of their own, and the ledger of a problem.
create function public.record_attendance(p_form_token uuid, p_problem uuid, p_attendance jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
  p public.problem;
  a public.attendance;
  line record;
  rate public.rate;
  started timestamptz := (p_attendance ->> 'started_at')::timestamptz;
  length_minutes int := nullif(p_attendance ->> 'minutes', '')::int;
  mentions jsonb := coalesce(nullif(p_attendance -> 'mentions', 'null'), '[]');
begin
  if done is not null then return done; end if;
  select * into p from public.problem where id = p_problem;
  if started is null or started > private.now() + interval '5 minutes' then perform private.fail(400, 'entry_in_future'); end if;
  if length_minutes is null or length_minutes not between 1 and 10080 then perform private.fail(400, 'attendance_minutes'); end if;
  if coalesce(p_attendance ->> 'side', '') not in ('problem', 'solution') then perform private.fail(400, 'attendance_side'); end if;
  if jsonb_array_length(mentions) > 0 then perform private.store_mentions(p.dictionary_id, c, mentions); end if;
  insert into public.attendance (force_id, started_at, minutes, side, note, grading_id, controller_unit_id, created_by)
  values (p.force_id, started, length_minutes, p_attendance ->> 'side', coalesce(p_attendance ->> 'note', ''),
    private.grade_item(p.id, c, p_attendance -> 'grading'), c.unit_id, c.member_id) returning * into a;
  for line in select * from jsonb_to_recordset(p_attendance -> 'lines') as x (organisation_id uuid, cost_role text, people int) loop
    perform private.require_kind('cost_role', line.cost_role, p.force_id);
    if line.people is null or line.people not between 1 and 500 then perform private.fail(400, 'attendance_people'); end if;
    if not private.may_own_action(p.id, coalesce(line.organisation_id, c.organisation_id), null) then perform private.fail(400, 'attendance_organisation'); end if;
    rate := private.rate_on(p.force_id, line.cost_role, (started at time zone 'Europe/London')::date);
    insert into public.attendance_line (attendance_id, organisation_id, cost_role, people, minutes, rate_id, pounds_per_hour)
    values (a.id, coalesce(line.organisation_id, c.organisation_id), line.cost_role, line.people, length_minutes, rate.id, rate.pounds_per_hour);
  end loop;
  if not exists (select 1 from public.attendance_line where attendance_id = a.id) then perform private.fail(400, 'attendance_people'); end if;
  insert into public.attendance_allocation values (a.id, p.id, 100);
  return private.form_keep(p_form_token, jsonb_build_object('id', a.id));
end $$;
comment on function public.record_attendance is
  'Time without an entry: {started_at, minutes, side, note, mentions, lines: [{organisation_id?, cost_role, people}], grading}, priced from the rate card of that day. Returns {id}.';

create function private.ledger(p_problem uuid) returns table (attendance_id uuid, line_id uuid, started_at timestamptz, side text, note text, entry_id uuid, organisation_id uuid,
  organisation text, cost_role text, people int, minutes int, pounds_per_hour numeric, percent numeric, pounds numeric, illustrative boolean, source text, by_name text)
language sql stable security definer set search_path = '' as $$
  select a.id, l.id, a.started_at, a.side, private.shown(a.note), case when e.id is not null then a.entry_id end, o.id, o.short_name,
    coalesce(k.label, l.cost_role), l.people, l.minutes, l.pounds_per_hour, x.percent, round(l.cost * x.percent / 100, 2), coalesce(r.illustrative, false), r.source, private.member_name(a.created_by)
  from public.attendance_allocation x join public.attendance a on a.id = x.attendance_id join public.attendance_line l on l.attendance_id = a.id
    join public.organisation o on o.id = l.organisation_id left join public.rate r on r.id = l.rate_id
    left join public.entry e on e.id = a.entry_id and private.can_see_item(p_problem, e.grading_id, e.controller_unit_id, true)
    left join lateral (select label from public.kind where list = 'cost_role' and code = l.cost_role and (force_id is null or force_id = a.force_id) order by force_id nulls last limit 1) k on true
  where x.problem_id = p_problem and private.can_see_item(p_problem, a.grading_id, a.controller_unit_id, true) $$;
comment on function private.ledger is 'Every line of time spent on a problem that the caller may see, with its share and price; pounds null is "not yet priced".';

create function public.costs_page(p_reference text, p_page int default 1) returns jsonb language plpgsql stable security definer set search_path = '' as $$
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
    'lines', (select coalesce(jsonb_agg(to_jsonb(l) - 'attendance_id' - 'organisation_id' order by l.started_at desc, l.line_id), '[]') from (
      select * from private.ledger(p.id) order by started_at desc, line_id limit 50 offset 50 * (greatest(p_page, 1) - 1)) l));
end $$;
comment on function public.costs_page is 'The costs tab: the ledger, newest first, 50 lines a page; totals by organisation and side over all lines that the caller may see.';
grant execute on function public.record_attendance(uuid, uuid, jsonb), public.costs_page(text, int) to authenticated;
