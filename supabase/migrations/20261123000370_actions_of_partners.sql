-- An action given to a partner's organisation waits for a name: its people are told, and whoever does it has taken it on.
create or replace function private.gate_missing(p_problem uuid, p_stage public.stage) returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(word order by n), '{}') from (
    select * from (values
      (1, 'scanning', 'cheers_not_met', not exists (select 1 from public.stage_answer a where a.problem_id = p_problem and a.question_code = 'cheers'
        and a.choices @> '{community,harmful,expectation,events,recurring,similarity}' and trim(a.body) <> '')),
      (2, 'scanning', 'owner_missing', not exists (select 1 from public.problem_role r where r.problem_id = p_problem and r.role = 'lead' and r.until_date is null)),
      (3, 'scanning', 'supervisor_missing', not exists (select 1 from public.problem_role r where r.problem_id = p_problem and r.role = 'supervisor' and r.until_date is null)),
      (4, 'scanning', 'place_missing', not exists (select 1 from public.place l where l.problem_id = p_problem and l.main)),
      (5, 'scanning', 'period_missing', (select p.since_on is null from public.problem p where p.id = p_problem)),
      (6, 'scanning', 'baseline_missing', not exists (select 1 from public.stage_answer a where a.problem_id = p_problem and a.question_code = 'baseline'
        and a.amount is not null and a.from_date is not null and a.until_date is not null)),
      (1, 'analysis', 'hypothesis_untested', not exists (select 1 from public.hypothesis h where h.problem_id = p_problem and h.outcome <> 'untested')),
      (2, 'analysis', 'other_data_missing', not exists (
        select 1 from public.stage_answer a, unnest(a.choices) s where a.problem_id = p_problem and a.question_code = 'data_sources' and s not like 'police\_%'
        union all select 1 from public.hypothesis h, unnest(h.data_sources) s where h.problem_id = p_problem and s not like 'police\_%')),
      (3, 'analysis', 'problem_cost_missing', not exists (select 1 from public.stage_answer a where a.problem_id = p_problem and a.question_code = 'problem_cost' and a.amount is not null)),
      (1, 'response', 'action_missing', not exists (select 1 from public.action x where x.problem_id = p_problem and x.status <> 'dropped')),
      (2, 'response', 'action_without_owner', exists (select 1 from public.action x where x.problem_id = p_problem and x.status <> 'dropped' and x.owner_member_id is null and x.done_by is null)),
      (1, 'assessment', 'impact_missing', not exists (select 1 from public.stage_answer a where a.problem_id = p_problem and a.question_code = 'impact' and trim(a.body) <> '')),
      (2, 'assessment', 'community_not_told', not exists (select 1 from public.stage_answer a where a.problem_id = p_problem and a.question_code = 'community_told'
        and a.from_date <= private.today() and trim(a.body) <> '')),
      (3, 'assessment', 'lesson_missing', not exists (select 1 from public.stage_answer a where a.problem_id = p_problem and a.question_code = 'lessons' and trim(a.body) <> ''))
    ) as condition (n, stage, word, missing) where stage = p_stage::text and missing) x $$;

create or replace function public.complete_action(p_form_token uuid, p_action uuid, p_done jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  a public.action;
  e public.entry;
  mentions jsonb := coalesce(nullif(p_done -> 'mentions', 'null'), '[]');
  uploads uuid[];
  happened timestamptz := coalesce((p_done ->> 'happened_at')::timestamptz, private.now());
begin
  if done is not null then return done; end if;
  a := private.require_action(p_action);
  if coalesce(trim(p_done ->> 'body'), '') = '' then perform private.fail(400, 'entry_empty'); end if;
  if happened > private.now() + interval '5 minutes' then perform private.fail(400, 'entry_in_future'); end if;
  if jsonb_array_length(mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = a.problem_id), c, mentions); end if;
  insert into public.entry (force_id, problem_id, kind, body, happened_at, grading_id, controller_unit_id, created_by)
  values (a.force_id, a.problem_id, 'action_done', p_done ->> 'body', happened, private.grade_item(a.problem_id, c, p_done -> 'grading'), c.unit_id, c.member_id) returning * into e;
  if jsonb_typeof(p_done -> 'attendance') = 'object' then perform private.add_entry_attendance(e, c, p_done -> 'attendance'); end if;
  uploads := private.attach_to_entry(e, c, p_done -> 'uploads');
  insert into public.evidence_link (evidence_id, action_id, created_by) select x, a.id, c.member_id from unnest(uploads) x;
  update public.action set status = 'done', done_at = happened, done_by = c.member_id, owner_member_id = case when c.organisation_id = a.owner_organisation_id then coalesce(a.owner_member_id, c.member_id) else a.owner_member_id end,
    done_entry_id = e.id, version = version + 1 where id = a.id;
  return private.form_keep(p_form_token, jsonb_build_object('entry_id', e.id, 'reference', (select reference from public.problem where id = a.problem_id)));
end $$;

create or replace function private.desk_actions(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  with supervised as materialized (select private.supervised_problems(c.member_id) as id where c.role in ('supervisor', 'inspector')),
  due as materialized (
    select a.* from public.action a
    where a.status = 'open' and a.problem_id is not null
      -- What nobody of the organisation has taken on is on its desks from the day it is given: the gate of response waits for a name.
      and (a.due_on <= private.today() + 3 or (a.owner_member_id is null and not c.police))
      and (a.owner_member_id = c.member_id
        or (c.role = 'partner_lead' and a.owner_organisation_id = c.organisation_id)
        or (c.role = 'partner' and a.owner_organisation_id = c.organisation_id and a.owner_member_id is null)
        or (a.due_on < private.today() and a.problem_id in (select id from supervised))))
  select private.row_of(case when a.due_on < private.today() then 'action_overdue' when a.due_on <= private.today() + 3 then 'action_due' else 'action_unnamed' end, a.id, a.problem_id, a.task, a.due_on, null,
    case when a.owner_member_id is distinct from c.member_id then coalesce(private.member_name(a.owner_member_id), o.short_name) end)
  from due a join public.organisation o on o.id = a.owner_organisation_id
  where private.problem_access(a.problem_id) is not null
    and (a.owner_member_id = c.member_id or (not c.police and a.owner_organisation_id = c.organisation_id)
      -- What is overdue stands out to the supervisor, too.
      or private.can_see_item(a.problem_id, a.grading_id, a.controller_unit_id))
  order by a.due_on limit 50 $$;

create or replace function private.desk_news(c private.caller, p_since timestamptz) returns setof jsonb language sql stable security definer set search_path = '' as $$
  with mine as (select distinct r.problem_id from public.problem_role r where r.member_id = c.member_id and r.until_date is null
    union select x.problem_id from public.participation x where not c.police and x.organisation_id = c.organisation_id and x.until_date is null),
  news as (
    select private.row_of('entry', e.id, e.problem_id, e.body, null, e.created_at, private.member_name(e.created_by)) as item, e.created_at as at
    from mine join public.entry e on e.problem_id = mine.problem_id
    where e.created_at > p_since and e.created_by <> c.member_id and private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id)
    union all
    select private.row_of(v.decision, s.id, s.problem_id, initcap(s.stage::text), null, v.reviewed_at, private.member_name(v.reviewed_by)), v.reviewed_at
    from mine join public.submission s on s.problem_id = mine.problem_id join public.review v on v.submission_id = s.id
    where v.reviewed_at > p_since and v.reviewed_by <> c.member_id and private.can_read_record(s.problem_id)
    union all
    select private.row_of('action_given', a.id, a.problem_id, a.task, a.due_on, null, private.member_name(a.created_by)), a.created_at
    from public.action a
    where a.owner_member_id = c.member_id and a.status = 'open' and a.created_at > p_since and a.created_by <> c.member_id and private.can_see_action(a, c))
  select item from news order by at desc limit 20 $$;
