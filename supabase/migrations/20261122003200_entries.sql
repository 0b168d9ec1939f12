-- The log: an entry with its mentions, grading and attendance is one command.
create function private.grade_item(p_problem uuid, c private.caller, p_grading jsonb, p_replaces uuid default null) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  g jsonb := coalesce(nullif(p_grading, 'null'), '{}');
  handling text := coalesce(g ->> 'handling', '2');
  recipients uuid[] := array(select jsonb_array_elements_text(coalesce(nullif(g -> 'recipients', 'null'), '[]'))::uuid);
  reason text := nullif(trim(g ->> 'reason'), '');
  told_conditions text := nullif(trim(g ->> 'conditions'), '');
  told_review date := nullif(g ->> 'review_on', '')::date;
  made uuid;
begin
  if handling = '4' and (reason is null or told_review is null or told_review <= private.today()) then perform private.fail(400, 'handling_4_needs_reason'); end if;
  if handling in ('5', 'C') and (told_conditions is null or cardinality(recipients) = 0) then perform private.fail(400, 'handling_5_needs_recipients'); end if;
  if p_replaces is not null and reason is null then perform private.fail(400, 'regrading_needs_reason'); end if;
  if coalesce(g ->> 'source', 'B') !~ '^[A-E1-3]$' then perform private.fail(400, 'grading_invalid'); end if;
  made := private.add_grading(p_problem, c, coalesce(g ->> 'source', 'B'), coalesce(g ->> 'information', '2'), handling, p_replaces, reason);
  if num_nonnulls(told_conditions, told_review) > 0 then
    update public.grading x set conditions = told_conditions, review_on = told_review where x.id = made;
  end if;
  insert into public.grading_recipient (grading_id, organisation_id) select made, r from unnest(recipients) r;
  return made;
end $$;
comment on function private.grade_item is
  'A grading from {source, information, handling, reason, review_on, conditions, recipients: [organisation]}; B-2-2 where nothing is said. Code 4 wants a reason and a review date, code 5 conditions and recipients, a regrading a reason.';

create function private.rate_on(p_force text, p_cost_role text, p_day date) returns public.rate language sql stable security definer set search_path = '' as $$
  select r from public.rate r where r.force_id = p_force and r.cost_role = p_cost_role and r.basis = 'full' and r.period @> p_day $$;
comment on function private.rate_on is 'The full rate of a role in force on a day; null where the card has none.';
create function private.add_entry_attendance(p_entry public.entry, c private.caller, p_attendance jsonb) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  a public.attendance;
  line record;
  rate public.rate;
  entry_minutes int := nullif(p_attendance ->> 'minutes', '')::int;
begin
  if entry_minutes is null or entry_minutes not between 1 and 10080 then perform private.fail(400, 'attendance_minutes'); end if;
  if coalesce(p_attendance ->> 'side', '') not in ('problem', 'solution') then perform private.fail(400, 'attendance_side'); end if;
  insert into public.attendance (force_id, entry_id, started_at, minutes, side, grading_id, controller_unit_id, created_by)
  values (p_entry.force_id, p_entry.id, p_entry.happened_at, entry_minutes, p_attendance ->> 'side', p_entry.grading_id, c.unit_id, c.member_id) returning * into a;
  for line in select * from jsonb_to_recordset(p_attendance -> 'lines') as x (organisation_id uuid, cost_role text, people int) loop
    perform private.require_kind('cost_role', line.cost_role, p_entry.force_id);
    if line.people is null or line.people not between 1 and 500 then perform private.fail(400, 'attendance_people'); end if;
    -- Their own time is recorded by whoever did an action, also after their organisation has left.
    if line.organisation_id <> c.organisation_id and not private.may_own_action(p_entry.problem_id, line.organisation_id, null) then
      perform private.fail(400, 'attendance_organisation');
    end if;
    rate := private.rate_on(p_entry.force_id, line.cost_role, (a.started_at at time zone 'Europe/London')::date);
    insert into public.attendance_line (attendance_id, organisation_id, cost_role, people, minutes, rate_id, pounds_per_hour)
    values (a.id, coalesce(line.organisation_id, c.organisation_id), line.cost_role, line.people, entry_minutes, rate.id, rate.pounds_per_hour);
  end loop;
  if not exists (select 1 from public.attendance_line where attendance_id = a.id) then perform private.fail(400, 'attendance_people'); end if;
  insert into public.attendance_allocation (attendance_id, problem_id, percent) values (a.id, p_entry.problem_id, 100);
  return a.id;
end $$;
comment on function private.add_entry_attendance is 'Who was there with an entry: {minutes, side, lines: [{organisation_id?, cost_role, people}]}, priced from the rate card of that day, the whole to the entry''s problem.';

create function public.log_entry(p_form_token uuid, p_problem uuid, p_entry jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
  p public.problem;
  e public.entry;
  mentions jsonb := coalesce(nullif(p_entry -> 'mentions', 'null'), '[]');
begin
  if done is not null then return done; end if;
  select * into p from public.problem where id = p_problem;
  if coalesce(trim(p_entry ->> 'body'), '') = '' then perform private.fail(400, 'entry_empty'); end if;
  if coalesce((p_entry ->> 'happened_at')::timestamptz, private.now()) > private.now() + interval '5 minutes' then perform private.fail(400, 'entry_in_future'); end if;
  perform private.require_kind('entry', coalesce(p_entry ->> 'kind', 'note'), p.force_id);
  if jsonb_array_length(mentions) > 0 then perform private.store_mentions(p.dictionary_id, c, mentions); end if;
  insert into public.entry (force_id, problem_id, kind, body, happened_at, grading_id, controller_unit_id, created_by)
  values (p.force_id, p_problem, coalesce(p_entry ->> 'kind', 'note'), p_entry ->> 'body', coalesce((p_entry ->> 'happened_at')::timestamptz, private.now()),
    private.grade_item(p_problem, c, p_entry -> 'grading'), c.unit_id, c.member_id) returning * into e;
  if jsonb_typeof(p_entry -> 'attendance') = 'object' then perform private.add_entry_attendance(e, c, p_entry -> 'attendance'); end if;
  perform private.attach_to_entry(e, c, p_entry -> 'uploads');
  return private.form_keep(p_form_token, jsonb_build_object('id', e.id));
end $$;
comment on function public.log_entry is
  'Saves an entry: {body, kind, happened_at, mentions: [as private.store_mentions], grading: [as private.grade_item], attendance: [as private.add_entry_attendance] or null, uploads: [id]}. Returns {id}.';

create function public.regrade_entry(p_form_token uuid, p_entry uuid, p_version int, p_grading jsonb, p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  e public.entry;
  c private.caller;
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  select * into e from public.entry where id = p_entry and problem_id is not null for update;
  if e.id is null then perform private.fail(404, 'entry_unknown'); end if;
  c := private.require_contributor(e.problem_id);
  if not private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id) then perform private.fail(404, 'entry_unknown'); end if;
  if c.member_id <> e.created_by and not private.supervises_problem(c.member_id, e.problem_id) and c.role <> 'information_manager' then
    perform private.fail(403, 'not_the_grader');
  end if;
  if e.version <> p_version then perform private.fail(409, 'stale_version'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = e.problem_id), c, p_mentions); end if;
  -- The controller stays who wrote it, whoever grades.
  c.unit_id := e.controller_unit_id;
  update public.entry set grading_id = private.grade_item(e.problem_id, c, p_grading, e.grading_id), version = version + 1 where id = e.id;
  return private.form_keep(p_form_token, jsonb_build_object('version', e.version + 1));
end $$;
comment on function public.regrade_entry is 'Another grading by the author, a supervisor of the problem or the information manager, with a reason; the earlier one is kept.';

create function private.labels_in(p_text text) returns jsonb language sql stable security definer set search_path = '' as $$
  -- Named officers and council workers show to signed-in staff without a purpose.
  select coalesce(jsonb_object_agg(m.id, jsonb_build_object('label', case when i.kind = 'official' then w.words else private.label_of(i.kind, i.ordinal) end, 'identity_id', i.id)), '{}')
  from private.tokens_in(p_text) token join public.mention m on m.id = token join public.identity i on i.id = m.identity_id
  left join personal.mention_words w on w.mention_id = m.id where i.kind <> 'official' or w.words is not null $$;
comment on function private.labels_in is 'What stands for each mention of a text that the caller reads: {mention: {label, identity_id}}.';

create function private.entry_json(e public.entry, c private.caller) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', e.id, 'kind', e.kind, 'kind_label', coalesce((select k.label from public.kind k where k.list = 'entry' and k.code = e.kind
      and (k.force_id is null or k.force_id = e.force_id) order by k.force_id nulls last limit 1), e.kind),
    'happened_at', e.happened_at, 'logged_at', e.created_at, 'body', e.body, 'labels', private.labels_in(e.body), 'version', e.version,
    'author', a.display_name, 'organisation', o.name, 'own', e.created_by = c.member_id,
    'grade', concat_ws('-', g.source, g.information, g.handling), 'conditions', private.shown(g.conditions), 'review_on', g.review_on,
    'graded_again', g.replaces is not null,
    'attendance', (select jsonb_agg(jsonb_build_object('organisation', lo.name, 'cost_role', coalesce((select k.label from public.kind k where k.list = 'cost_role' and k.code = l.cost_role
        and (k.force_id is null or k.force_id = e.force_id) order by k.force_id nulls last limit 1), l.cost_role), 'people', l.people, 'minutes', l.minutes, 'side', t.side) order by lo.name, l.cost_role)
      from public.attendance t join public.attendance_line l on l.attendance_id = t.id join public.organisation lo on lo.id = l.organisation_id where t.entry_id = e.id),
    'evidence', (select jsonb_agg(jsonb_build_object('id', v.id, 'kind', v.kind, 'caption', private.shown(v.caption)) order by v.created_at)
      from public.evidence_link x join public.evidence v on v.id = x.evidence_id
      where x.entry_id = e.id and private.can_see_item(e.problem_id, v.grading_id, v.controller_unit_id)))
  from public.member m join public.account a on a.id = m.account_id join public.unit u on u.id = e.controller_unit_id
  join public.organisation o on o.id = u.organisation_id join public.grading g on g.id = e.grading_id where m.id = e.created_by $$;

create function public.log_page(p_reference text, p_kind text default null, p_organisation uuid default null, p_identity uuid default null, p_page int default 1) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  this_problem uuid := private.require_problem(p_reference);
  c private.caller := private.require_member();
  this_force text := (select force_id from public.problem where id = this_problem);
  seen uuid[];
begin
  -- Of a merged problem the log is one: its own entries and those of what was merged into it.
  seen := array(select e.id from public.entry e where e.problem_id in (select id from public.problem where id = this_problem or merged_into = this_problem)
    and private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id, true));
  return jsonb_build_object('problem_id', this_problem, 'may_write', private.may_contribute(this_problem), 'organisation_id', c.organisation_id,
    'some_hidden', exists (select 1 from public.entry e where e.problem_id = this_problem and not e.id = any (seen)),
    'ask', (select a.display_name from public.problem_role r join public.member m on m.id = r.member_id join public.account a on a.id = m.account_id
      where r.problem_id = this_problem and r.role = 'supervisor' and r.until_date is null),
    'kinds', (select jsonb_agg(jsonb_build_object('code', k.code, 'label', k.label) order by k.position, k.label) from public.kind k
      where k.list = 'entry' and (k.force_id is null or k.force_id = this_force) and k.from_date <= private.today() and (k.until_date is null or k.until_date > private.today())),
    'cost_roles', (select jsonb_agg(jsonb_build_object('code', k.code, 'label', k.label) order by k.position, k.label) from public.kind k
      where k.list = 'cost_role' and (k.force_id is null or k.force_id = this_force) and k.from_date <= private.today() and (k.until_date is null or k.until_date > private.today())),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from public.organisation o
      where o.id = c.organisation_id or private.can_read_record(this_problem) and (
        o.id in (select x.organisation_id from public.participation x where x.problem_id = this_problem and x.until_date is null)
        or o.id in (select u.organisation_id from public.problem p join public.unit u on u.id = p.controller_unit_id where p.id = this_problem))),
    'total', (select count(*) from public.entry e where e.id = any (seen) and private.entry_matches(e, p_kind, p_organisation, p_identity)),
    'entries', (select coalesce(jsonb_agg(private.entry_json(e, c) order by e.happened_at desc, e.created_at desc), '[]') from (
      select * from public.entry x where x.id = any (seen) and private.entry_matches(x, p_kind, p_organisation, p_identity)
      order by x.happened_at desc, x.created_at desc limit 50 offset 50 * (greatest(p_page, 1) - 1)) e));
end $$;
comment on function public.log_page is 'The log of a problem, newest first, 50 a page, what the caller may see of it; filtered by kind, by organisation of the author, by whom it mentions.';
create function private.entry_matches(e public.entry, p_kind text, p_organisation uuid, p_identity uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select (p_kind is null or e.kind = p_kind)
    and (p_organisation is null or exists (select 1 from public.unit u where u.id = e.controller_unit_id and u.organisation_id = p_organisation))
    and (p_identity is null or exists (select 1 from private.tokens_in(e.body) token join public.mention m on m.id = token where m.identity_id = p_identity)) $$;
create function private.may_contribute(p_problem uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select coalesce(private.problem_access(p_problem) = 'record'
    and c.role in ('officer', 'pcso', 'supervisor', 'inspector', 'partner', 'partner_lead', 'analyst', 'coordinator', 'information_manager'), false) from private.caller() c $$;
comment on function private.may_contribute is 'What private.require_contributor demands, as a question.';
grant execute on function public.log_entry(uuid, uuid, jsonb), public.regrade_entry(uuid, uuid, int, jsonb, jsonb), public.log_page(text, text, uuid, uuid, int) to authenticated;
