-- What the pages of a problem read: its header, overview, stages and history.
create function private.member_name(p_member uuid) returns text language sql stable security definer set search_path = '' as $$
  select a.display_name from public.member m join public.account a on a.id = m.account_id where m.id = p_member $$;
comment on function private.member_name is 'What signed-in people call a member. Staff are named to staff without a purpose.';
create function private.title_for_caller(p public.problem) returns text language sql stable security definer set search_path = '' as $$
  select case when private.can_see_problem(p.id) then private.shown(p.title) else p.reference end $$;
comment on function private.title_for_caller is 'The title; for a partner whose agreement has lapsed the reference, which is all they keep.';
create function private.role_holder(p_problem uuid, p_role text) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('member_id', m.id, 'name', a.display_name, 'role', m.role, 'since', r.from_date)
  from public.problem_role r join public.member m on m.id = r.member_id join public.account a on a.id = m.account_id
  where r.problem_id = p_problem and r.role = p_role and r.until_date is null $$;
grant execute on function private.member_name(uuid), private.role_holder(uuid, text) to authenticated;

create function private.waiting_submission(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', s.id, 'stage', s.stage, 'submitted_at', s.submitted_at, 'by', private.member_name(s.submitted_by), 'escalated', s.escalated_at is not null)
  from public.submission s where s.problem_id = p_problem and s.state = 'waiting' $$;
create function private.last_return(p_problem uuid, p_stage public.stage) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('submission_id', s.id, 'reviewed_at', v.reviewed_at, 'by', private.member_name(v.reviewed_by), 'reason', private.shown(v.reason))
  from public.submission s join public.review v on v.submission_id = s.id
  where s.problem_id = p_problem and s.stage = p_stage and s.state = 'returned'
    and not exists (select 1 from public.submission later where later.problem_id = s.problem_id and later.stage = s.stage and later.number > s.number)
    and not exists (select 1 from public.reopening o where o.problem_id = s.problem_id and o.reopened_at > v.reviewed_at) $$;
comment on function private.last_return is 'The review that returned a stage, while nothing was submitted since.';
grant execute on function private.waiting_submission(uuid), private.last_return(uuid, public.stage) to authenticated;

create function private.lapsed_header(p public.problem) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('access', 'lapsed', 'id', p.id, 'reference', p.reference,
    'owner', (select jsonb_build_object('name', a.display_name, 'email', a.email) from public.problem_role r join public.member m on m.id = r.member_id
      join public.account a on a.id = m.account_id where r.problem_id = p.id and r.role = 'lead' and r.until_date is null)) $$;
comment on function private.lapsed_header is 'What a partner whose agreement has lapsed keeps: the reference and whom to speak to. Its own actions, entries and attendances stand on their own pages.';

create function public.problem_header(p_reference text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.caller();
  found_id uuid := private.require_problem(p_reference);
  access text := private.problem_access(found_id);
  p public.problem;
begin
  select * into p from public.problem where id = found_id;
  if access = 'lapsed' then return private.lapsed_header(p); end if;
  return jsonb_build_object('access', access, 'id', p.id, 'reference', p.reference, 'title', private.shown(p.title), 'category',
      (select k.label from public.kind k where k.list = 'category' and k.code = p.category and (k.force_id is null or k.force_id = p.force_id) limit 1),
    'stage', p.stage, 'stage_since', p.stage_since, 'restricted', p.restricted, 'logged_at', p.logged_at, 'closed_at', p.closed_at,
    'closure_reason', (select k.label from public.kind k where k.list = 'closure_reason' and k.code = p.closure_reason limit 1),
    'merged_into', (select m.reference from public.problem m where m.id = p.merged_into and private.can_see_problem(m.id)),
    'today', private.today(),
    'approved', (select coalesce(jsonb_object_agg(x.stage, x.at), '{}') from (
      select s.stage, max(v.reviewed_at) as at from public.submission s join public.review v on v.submission_id = s.id
      where s.problem_id = p.id and s.state = 'approved' and s.stage < p.stage group by s.stage) x),
    'neighbourhoods', (select jsonb_agg(jsonb_build_object('id', n.id, 'force_id', n.force_id, 'code', n.code, 'name', n.name, 'lead', pn.lead) order by pn.lead desc, n.name)
      from public.problem_neighbourhood pn join public.neighbourhood n on n.id = pn.neighbourhood_id where pn.problem_id = p.id),
    'owner', private.role_holder(p.id, 'lead'), 'supervisor', private.role_holder(p.id, 'supervisor'),
    'priorities', (select coalesce(jsonb_agg(y.title order by y.title), '[]') from public.priority_problem x join public.priority y on y.id = x.priority_id
      where x.problem_id = p.id and (y.until_date is null or y.until_date > private.today())),
    -- A review is of the record: who sees the overview alone learns neither its words nor that one waits.
    'waiting', case when access = 'record' then private.waiting_submission(p.id) end, 'returned', case when access = 'record' then private.last_return(p.id, p.stage) end,
    'missing', case when access = 'record' then to_jsonb(private.gate_missing(p.id, p.stage)) else '[]' end,
    'next_action', (select jsonb_build_object('task', private.shown(a.task), 'due_on', a.due_on) from public.action a
      where a.problem_id = p.id and a.status = 'open' and private.can_see_item(p.id, a.grading_id, a.controller_unit_id, true) order by a.due_on, a.id limit 1),
    'asked_to_join', exists (select 1 from public.participation_request r where r.problem_id = p.id and r.organisation_id = c.organisation_id and r.decision is null),
    'may', jsonb_build_object(
      'contribute', access = 'record' and c.role in ('officer', 'pcso', 'supervisor', 'inspector', 'partner', 'partner_lead', 'analyst', 'coordinator', 'information_manager'),
      'own', access = 'record' and (private.has_problem_role(p.id, c.member_id, 'lead', 'co_lead', 'deputy') or private.supervises_problem(c.member_id, p.id)),
      'supervise', access = 'record' and private.supervises_problem(c.member_id, p.id),
      'review', exists (select 1 from public.submission s where s.problem_id = p.id and s.state = 'waiting' and private.review_refusal(s.id, c) is null),
      'join', access = 'overview' and not c.police and c.role in ('partner', 'partner_lead')));
end $$;
comment on function public.problem_header is 'What stands above every tab of a problem, by what the caller may see of it; 404 alike for what is not there and what they may not know of.';

create function private.cost_of(p_problem uuid, p_side text) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object('pounds', coalesce(round(sum(l.cost * x.percent / 100), 2), 0),
    'minutes', coalesce(sum(round(l.people * l.minutes * x.percent / 100)), 0),
    'unpriced_minutes', coalesce(sum(round(l.people * l.minutes * x.percent / 100)) filter (where l.rate_id is null), 0))
  from public.attendance_allocation x join public.attendance a on a.id = x.attendance_id join public.attendance_line l on l.attendance_id = a.id
  where x.problem_id = p_problem and a.side = p_side $$;
comment on function private.cost_of is 'Pounds and people-minutes of one side as the caller sees them; what has no rate counts as time alone.';
grant execute on function private.cost_of(uuid, text) to authenticated;

create function public.problem_overview(p_problem uuid) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'statement', (select private.shown(a.body) from public.stage_answer a where a.problem_id = p.id and a.question_code = 'problem_statement' and trim(a.body) <> ''),
    'frequency', (select k.label from public.kind k where k.list = 'frequency' and k.code = p.frequency limit 1), 'since_on', p.since_on,
    'places', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'label', private.shown(l.label), 'longitude', l.longitude, 'latitude', l.latitude,
      'shape', l.shape, 'neighbourhood', n.name, 'by_hand', l.assigned_by_hand) order by l.main desc, l.created_at), '[]')
      from public.place l left join public.neighbourhood n on n.id = l.neighbourhood_id where l.problem_id = p.id),
    'entries', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'body', private.shown(e.body), 'happened_at', e.happened_at, 'by', private.member_name(e.created_by)) order by e.happened_at desc), '[]')
      from (select * from public.entry x where x.problem_id = p.id and x.happened_at > private.now() - interval '7 days' order by x.happened_at desc limit 5) e),
    'actions', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'task', private.shown(a.task), 'due_on', a.due_on, 'overdue', a.due_on < private.today(),
      'organisation', o.short_name, 'owner', private.member_name(a.owner_member_id)) order by (a.due_on < private.today()) desc, o.short_name, a.due_on), '[]')
      from public.action a join public.organisation o on o.id = a.owner_organisation_id where a.problem_id = p.id and a.status = 'open'),
    'cost', jsonb_build_object('problem', private.cost_of(p.id, 'problem'), 'solution', private.cost_of(p.id, 'solution')),
    'problem_cost', (select jsonb_build_object('pounds', a.amount, 'from_date', a.from_date, 'until_date', a.until_date) from public.stage_answer a
      where a.problem_id = p.id and a.question_code = 'problem_cost' and a.amount is not null),
    'organisations', (select coalesce(jsonb_agg(o.name order by o.name), '[]') from public.participation x join public.organisation o on o.id = x.organisation_id
      where x.problem_id = p.id and x.until_date is null),
    'districts', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'state', x.state,
      'mine', exists (select 1 from public.problem_neighbourhood pn join public.neighbourhood_district nd on nd.neighbourhood_id = pn.neighbourhood_id and nd.until_date is null
        where pn.problem_id = p.id and nd.district_id = d.id and private.supervises_neighbourhood((select private.acting_member_id()), pn.neighbourhood_id))) order by d.name), '[]')
      from public.problem_district x join public.district d on d.id = x.district_id where x.problem_id = p.id),
    'alike', (select jsonb_build_object('reference', q.reference, 'title', private.shown(q.title)) from public.problem q
      where q.stage = 'closed' and q.category = p.category and q.id <> p.id and q.force_id = p.force_id order by q.closed_at desc limit 1))
  from public.problem p where p.id = p_problem $$;
comment on function public.problem_overview is 'The overview as the caller may see it: places, this week''s entries, open actions with overdue ones first, cost so far. Null when the problem is not theirs to see.';

create function public.problem_stage(p_problem uuid, p_stage public.stage) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'questions', (select jsonb_agg(jsonb_build_object('code', q.code, 'heading', q.heading, 'hint', q.hint, 'guidance', q.guidance, 'input', q.input,
        'choices', private.choices_of(q, p.force_id),
        'returned', (select private.shown(r.words) from public.review v join public.review_reason r on r.review_id = v.id
          where v.submission_id = (private.last_return(p.id, p_stage) ->> 'submission_id')::uuid and r.question_code = q.code),
        'answer', (select jsonb_build_object('body', private.shown(a.body), 'choices', a.choices, 'amount', a.amount, 'amount_after', a.amount_after,
            'from_date', a.from_date, 'until_date', a.until_date, 'after_from_date', a.after_from_date, 'after_until_date', a.after_until_date, 'version', a.version,
            'by', private.member_name(a.updated_by), 'at', a.updated_at,
            'grading', jsonb_build_object('source', g.source, 'information', g.information, 'handling', g.handling))
          from public.stage_answer a join public.grading g on g.id = a.grading_id where a.problem_id = p.id and a.question_code = q.code)) order by q.position)
      from public.stage_question q where q.stage = p_stage and q.id = (private.question_of(q.code, p.force_id)).id),
    'missing', to_jsonb(private.gate_missing(p.id, p_stage)),
    'returned', private.last_return(p.id, p_stage),
    'hypotheses', case when p_stage = 'analysis' then (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'statement', private.shown(h.statement), 'test', private.shown(h.test),
        'finding', private.shown(h.finding), 'outcome', h.outcome, 'data_sources', h.data_sources, 'version', h.version, 'by', private.member_name(h.created_by)) order by h.created_at, h.id), '[]')
      from public.hypothesis h where h.problem_id = p.id) else '[]' end,
    'data_sources', case when p_stage = 'analysis' then private.choices_of(private.question_of('data_sources', p.force_id), p.force_id) else '[]' end,
    'actions', case when p_stage = 'response' then (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'task', private.shown(a.task), 'mechanism', private.shown(a.mechanism),
        'technique', a.technique, 'due_on', a.due_on, 'status', a.status, 'overdue', a.status = 'open' and a.due_on < private.today(), 'done_at', a.done_at,
        'organisation', o.short_name, 'owner', private.member_name(a.owner_member_id), 'created_at', a.created_at) order by a.due_on, a.id), '[]')
      from public.action a join public.organisation o on o.id = a.owner_organisation_id where a.problem_id = p.id) else '[]' end,
    'closure_reasons', case when p_stage = 'assessment' then (select jsonb_agg(jsonb_build_object('code', k.code, 'label', k.label, 'hint', k.help) order by k.position)
      from public.kind k where k.list = 'closure_reason' and (k.force_id is null or k.force_id = p.force_id) and (k.until_date is null or k.until_date > private.today())) else '[]' end,
    'submissions', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'number', s.number, 'state', s.state, 'submitted_at', s.submitted_at, 'by', private.member_name(s.submitted_by),
        'reviewed_at', v.reviewed_at, 'reviewer', private.member_name(v.reviewed_by), 'reason', private.shown(v.reason)) order by s.number desc), '[]')
      from public.submission s left join public.review v on v.submission_id = s.id where s.problem_id = p.id and s.stage = p_stage))
  from public.problem p where p.id = p_problem and private.can_read_record(p.id) $$;
comment on function public.problem_stage is 'One stage: its questions with the answers the caller may see (labels in place of values), what the gate still wants, earlier submissions. Null without access to the record.';

create function private.problem_events(p_problem uuid) returns table (id text, kind text, at timestamptz, by_member uuid, title text, body text)
language sql stable set search_path = '' as $$
  select 'logged', 'logged', p.logged_at, p.logged_by, 'Problem logged', '' from public.problem p where p.id = p_problem
  union all select 'entry-' || e.id, 'entry', e.happened_at, e.created_by,
      coalesce((select k.label from public.kind k where k.list = 'entry' and k.code = e.kind and (k.force_id is null or k.force_id = e.force_id) limit 1)::text, 'Entry'), private.shown(e.body)
    from public.entry e where e.problem_id = p_problem
  union all select 'submission-' || s.id, 'review', s.submitted_at, s.submitted_by, initcap(s.stage::text) || ' submitted', private.shown(s.note) from public.submission s where s.problem_id = p_problem
  union all select 'review-' || v.id, 'review', v.reviewed_at, v.reviewed_by, initcap(s.stage::text) || ' ' || v.decision, private.shown(v.reason)
    from public.review v join public.submission s on s.id = v.submission_id where s.problem_id = p_problem
  union all select 'reopening-' || o.id, 'review', o.reopened_at, o.reopened_by, initcap(o.to_stage::text) || ' reopened', private.shown(o.reason) from public.reopening o where o.problem_id = p_problem
  union all select 'role-' || r.id, 'role', r.from_date, r.member_id,
      'Became ' || case r.role when 'lead' then 'owner' when 'co_lead' then 'joint owner' when 'named' then 'a named member' else r.role end, '' from public.problem_role r where r.problem_id = p_problem
  union all select 'role-end-' || r.id, 'role', r.until_date, r.member_id,
      'No longer ' || case r.role when 'lead' then 'owner' when 'co_lead' then 'joint owner' when 'named' then 'a named member' else r.role end, '' from public.problem_role r
    where r.problem_id = p_problem and r.until_date is not null
  union all select 'action-' || a.id, 'action', a.created_at, a.created_by, 'Action added', private.shown(a.task) from public.action a where a.problem_id = p_problem
  union all select 'action-done-' || a.id, 'action', a.done_at, a.done_by, 'Action done', private.shown(a.task) from public.action a where a.problem_id = p_problem and a.done_at is not null
  union all select 'evidence-' || v.id, 'evidence', v.created_at, v.created_by, 'Evidence added', private.shown(v.caption) from public.evidence v where v.problem_id = p_problem
  union all select 'summary-' || s.id, 'summary', s.published_at, s.approved_by, 'Summary published', s.title from public.summary s where s.problem_id = p_problem and s.published_at is not null
  union all select 'withdrawn-' || s.id, 'summary', s.withdrawn_at, s.withdrawn_by, 'Summary withdrawn', s.withdrawn_reason from public.summary s where s.problem_id = p_problem and s.withdrawn_at is not null
  union all select 'joined-' || x.id, 'organisation', x.from_date, x.admitted_by, (select o.name from public.organisation o where o.id = x.organisation_id) || ' takes part', ''
    from public.participation x where x.problem_id = p_problem
  union all select 'left-' || x.id, 'organisation', x.until_date, null, (select o.name from public.organisation o where o.id = x.organisation_id) || ' no longer takes part', ''
    from public.participation x where x.problem_id = p_problem and x.until_date is not null
  union all select 'restricted-' || r.id, 'restriction', r.from_date, r.set_by, 'Restricted to named people', private.shown(r.reason) from public.restriction r where r.problem_id = p_problem
  union all select 'lifted-' || r.id, 'restriction', r.until_date, null, 'Restriction lifted', '' from public.restriction r where r.problem_id = p_problem and r.until_date is not null $$;
comment on function private.problem_events is 'Everything that happened on a problem, as far as the caller may see it. Runs with the caller''s own rights.';
grant execute on function private.problem_events(uuid) to authenticated;

create function public.problem_history(p_problem uuid, p_page int default 1, p_kind text default null) returns jsonb language sql stable set search_path = '' as $$
  with happened as (select * from private.problem_events(p_problem) e where p_kind is null or e.kind = p_kind)
  select jsonb_build_object('total', (select count(*) from happened),
    'events', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'kind', x.kind, 'at', x.at, 'by', private.member_name(x.by_member), 'title', x.title, 'body', x.body) order by x.at desc, x.id), '[]')
      from (select * from happened order by at desc, id limit 50 offset 50 * (greatest(p_page, 1) - 1)) x))
  where private.can_read_record(p_problem) $$;
comment on function public.problem_history is 'The history of a problem, newest first, 50 to a page, all kinds or one: entry, review, role, action, evidence, summary, organisation, restriction.';
grant execute on function public.problem_header(text), public.problem_overview(uuid), public.problem_stage(uuid, public.stage), public.problem_history(uuid, int, text) to authenticated;
