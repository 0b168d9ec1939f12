-- The day before which a summary must not go out, and why: kept by those whose case it is, each change on record, the
-- reason for their eyes alone. What was said to earlier words stays readable.
create table public.summary_hold (
  id uuid primary key default gen_random_uuid(),
  number bigint not null generated always as identity,
  problem_id uuid not null references public.problem,
  summary_id uuid not null references public.summary,
  not_before date,
  reason public.plain_text not null default '',
  organisation_id uuid not null references public.organisation,
  set_by uuid references public.member,
  set_at timestamptz not null default private.now(),
  check (not_before is null or length(reason) >= 3)
);
comment on table public.summary_hold is 'Each setting, change and clearing of a summary''s day "not before"; the last one stands, a null day is a clearing. Rows are added, never changed.';
comment on column public.summary_hold.organisation_id is 'Whose reason it is: of other organisations only who may approve reads it or changes the day.';
comment on column public.summary_hold.set_by is 'Null for a day set before this was kept.';
create index on public.summary_hold (summary_id, number desc);
create index on public.summary_hold (problem_id);
insert into public.summary_hold (problem_id, summary_id, not_before, reason, organisation_id)
select s.problem_id, s.id, s.not_before, case when length(s.not_before_reason) >= 3 then s.not_before_reason else 'Not given' end, u.organisation_id
from public.summary s join public.member m on m.id = s.drafted_by join public.unit u on u.id = m.unit_id where s.not_before is not null;
alter table public.summary drop column not_before_reason;
comment on column public.summary.not_before is 'For operational reasons it must not go out before this day; why is in summary_hold.';

create function private.may_read_hold(p_problem uuid, p_organisation uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select private.can_read_record(p_problem) and exists (select 1 from private.caller() c
    where c.organisation_id = p_organisation or c.role in ('coordinator', 'auditor') or private.supervises_problem(c.member_id, p_problem)) $$;
comment on function private.may_read_hold is 'The reason of a day "not before" is for the organisation that gave it, who may approve, and the auditor.';
alter table public.summary_hold enable row level security;
grant select on public.summary_hold to authenticated;
grant execute on function private.may_read_hold(uuid, uuid) to authenticated;
create policy summary_hold_select on public.summary_hold for select to authenticated using (private.may_read_hold(problem_id, organisation_id));
create trigger audit after insert or update or delete on public.summary_hold for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();

create function private.lead_organisation(p_problem uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select u.organisation_id from public.problem_role r join public.member m on m.id = r.member_id join public.unit u on u.id = m.unit_id
     where r.problem_id = p_problem and r.role = 'lead' and r.until_date is null limit 1),
    (select o.id from public.organisation o join public.problem p on p.force_id = o.force_id where p.id = p_problem and o.kind = 'police' limit 1)) $$;
comment on function private.lead_organisation is 'The organisation of whoever leads the problem; the force''s police while nobody does.';
create function private.may_hold(p_problem uuid, s public.summary, c private.caller) returns boolean language sql stable security definer set search_path = '' as $$
  -- A day that stands is its organisation's to change, even where another leads by now.
  select c.role = 'coordinator' or private.supervises_problem(c.member_id, p_problem) or (c.organisation_id = private.lead_organisation(p_problem)
    and (s.not_before is null or c.organisation_id = (select h.organisation_id from public.summary_hold h where h.summary_id = s.id order by h.number desc limit 1))) $$;
comment on function private.may_hold is 'May the caller, who may write in the problem, set, change or clear the day before which its summary must not go out?';

create or replace function public.set_not_before(p_problem uuid, p_edit_version int, p_day date, p_reason public.plain_text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_publishable(p_problem);
  done jsonb := private.form_done(p_form_token);
  s public.summary;
begin
  if done is not null then return done; end if;
  select * into s from public.summary where problem_id = p_problem and state in ('draft', 'waiting') for update;
  if not private.may_hold(p_problem, s, c) then perform private.fail(403, 'not_yours_to_hold'); end if;
  if s.id is null then perform private.fail(409, 'summary_not_a_draft'); end if;
  if s.edit_version <> p_edit_version then perform private.fail(409, 'summary_changed'); end if;
  if p_day is not null and length(trim(coalesce(p_reason, ''))) < 3 then perform private.fail(400, 'reason_missing'); end if;
  if p_day > private.today() + 366 then perform private.fail(400, 'not_before_too_late'); end if;
  if p_day is not null or s.not_before is not null then
    insert into public.summary_hold (problem_id, summary_id, not_before, reason, organisation_id, set_by)
    values (p_problem, s.id, p_day, case when p_day is null then '' else trim(p_reason) end, c.organisation_id, c.member_id);
  end if;
  update public.summary set not_before = p_day where id = s.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.set_not_before is 'The day before which the summary must not be published, and why; null takes it away. Staff of the lead''s organisation, or who may approve; each change is kept.';

create function private.said_of(n public.summary_notice, c private.caller) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', n.id, 'organisation', o.name, 'own', o.id = c.organisation_id, 'due_on', n.due_on, 'answer', n.answer,
    'overdue', n.answer is null and n.due_on < private.today(), 'words', n.words, 'answered_at', n.answered_at, 'answered_by', private.member_name(n.answered_by),
    'settled_words', n.settled_words, 'settled_by', private.member_name(n.settled_by))
  from public.organisation o where o.id = n.organisation_id $$;
create or replace function public.publication_state(p_reference text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  this_problem uuid := private.require_problem(p_reference);
  s public.summary;
begin
  if not private.can_read_record(this_problem) then perform private.fail(404, 'problem_unknown'); end if;
  select * into s from public.summary x where x.problem_id = this_problem and x.state in ('draft', 'waiting');
  return jsonb_build_object('not_before', s.not_before, 'may_hold', private.may_contribute(this_problem) and private.may_hold(this_problem, s, c),
    'not_before_reason', (select case when private.may_read_hold(this_problem, h.organisation_id) then h.reason end
      from public.summary_hold h where h.summary_id = s.id and s.not_before is not null order by h.number desc limit 1),
    'early', coalesce(s.not_before > private.today(), false),
    'notices', (select coalesce(jsonb_agg(private.said_of(n, c) order by o.name), '[]')
      from public.summary_notice n join public.organisation o on o.id = n.organisation_id where n.summary_id = s.id and n.edit_version = s.edit_version and s.state = 'waiting'),
    -- What was said to words that were taken back or changed since.
    'earlier', (select coalesce(jsonb_agg(private.said_of(n, c) order by n.answered_at desc, o.name), '[]')
      from public.summary_notice n join public.organisation o on o.id = n.organisation_id
      where n.summary_id = s.id and n.answer in ('agreed', 'objected') and (n.edit_version <> s.edit_version or s.state = 'draft')),
    'answers', (select coalesce(jsonb_agg(jsonb_build_object('words', a.words, 'answer', a.answer, 'by', private.member_name(a.answered_by)) order by a.words), '[]')
      from public.summary_answer a join public.summary l on l.id = a.summary_id where l.problem_id = this_problem and l.state = 'published'));
end $$;
comment on function public.publication_state is
  'What stands between the signatures and residents: not before which day (why, for whom it is), what each organisation named says now and said to earlier words, what the approver answered of the page that is live.';

create function private.summary_events(p_problem uuid) returns table (id text, kind text, at timestamptz, by_member uuid, title text, body text)
language sql stable security definer set search_path = '' as $$
  -- The day is for everybody with the record, the reason is not: it is left out for all.
  select 'hold-' || h.id, 'summary', h.set_at, h.set_by,
    case when h.not_before is null then 'Day before which the summary must not be published taken away' else 'Summary not to be published before ' || private.day_words(h.not_before) end, ''
  from public.summary_hold h where h.problem_id = p_problem and private.can_read_record(p_problem)
  union all
  select 'notice-' || n.id, 'summary', n.answered_at, n.answered_by, o.name || case n.answer when 'agreed' then ' agrees to the summary'
    when 'objected' then ' objects to the summary' else ' did not answer on the summary in its five working days' end, n.words
  from public.summary_notice n join public.summary s on s.id = n.summary_id join public.organisation o on o.id = n.organisation_id
  where s.problem_id = p_problem and n.answer is not null and private.can_read_record(p_problem)
  union all
  select 'settled-' || n.id, 'summary', n.settled_at, n.settled_by, 'Words of the summary stand in spite of the objection of ' || o.name, n.settled_words
  from public.summary_notice n join public.summary s on s.id = n.summary_id join public.organisation o on o.id = n.organisation_id
  where s.problem_id = p_problem and n.settled_at is not null and private.can_read_record(p_problem) $$;
comment on function private.summary_events is 'What happened to a summary between draft and page, for the history of its problem: days set and taken away, what organisations said.';
grant execute on function private.summary_events(uuid) to authenticated;
create or replace function private.problem_events(p_problem uuid) returns table (id text, kind text, at timestamptz, by_member uuid, title text, body text)
language sql stable set search_path = '' as $$
  select 'logged', 'logged', p.logged_at, p.logged_by, 'Problem logged', '' from public.problem p where p.id = p_problem
  union all select 'entry-' || e.id, 'entry', e.happened_at, e.created_by,
      coalesce((select k.label from public.kind k where k.list = 'entry' and k.code = e.kind and (k.force_id is null or k.force_id = e.force_id) limit 1)::text, 'Entry'), private.shown(e.body)
    from public.entry e where e.problem_id = p_problem
  union all select 'submission-' || s.id, 'review', s.submitted_at, s.submitted_by, initcap(s.stage::text) || ' submitted', private.shown(s.note) from public.submission s where s.problem_id = p_problem
  union all select 'taken-back-' || s.id, 'review', s.withdrawn_at, s.withdrawn_by, initcap(s.stage::text) || ' withdrawn from review', '' from public.submission s
    where s.problem_id = p_problem and s.withdrawn_at is not null
  union all select 'review-' || v.id, 'review', v.reviewed_at, v.reviewed_by, initcap(s.stage::text) || ' ' || v.decision, private.shown(v.reason)
    from public.review v join public.submission s on s.id = v.submission_id where s.problem_id = p_problem
  union all select 'reopening-' || o.id, 'review', o.reopened_at, o.reopened_by, initcap(o.to_stage::text) || ' reopened', private.shown(o.reason) from public.reopening o where o.problem_id = p_problem
  union all select 'role-' || r.id, 'role', r.from_date, null,
      private.member_name(r.member_id) || ' became ' || case r.role when 'lead' then 'owner' when 'co_lead' then 'joint owner' when 'named' then 'a named member' else r.role end, '' from public.problem_role r where r.problem_id = p_problem
  union all select 'role-end-' || r.id, 'role', r.until_date, null,
      private.member_name(r.member_id) || ' is no longer ' || case r.role when 'lead' then 'owner' when 'co_lead' then 'joint owner' when 'named' then 'a named member' else r.role end, '' from public.problem_role r
    where r.problem_id = p_problem and r.until_date is not null
  union all select 'action-' || a.id, 'action', a.created_at, a.created_by, 'Action added', private.shown(a.task) from public.action a where a.problem_id = p_problem
  union all select 'action-done-' || a.id, 'action', a.done_at, a.done_by, 'Action done', private.shown(a.task) from public.action a where a.problem_id = p_problem and a.done_at is not null
  union all select 'evidence-' || v.id, 'evidence', v.created_at, v.created_by, 'Evidence added', private.shown(v.caption) from public.evidence v where v.problem_id = p_problem
  union all select 'summary-' || s.id, 'summary', s.published_at, s.approved_by, 'Summary published', s.title from public.summary s where s.problem_id = p_problem and s.published_at is not null
  union all select 'withdrawn-' || s.id, 'summary', s.withdrawn_at, s.withdrawn_by, 'Summary withdrawn', s.withdrawn_reason from public.summary s where s.problem_id = p_problem and s.withdrawn_at is not null
  union all select * from private.summary_events(p_problem)
  union all select 'joined-' || x.id, 'organisation', x.from_date, x.admitted_by, (select o.name from public.organisation o where o.id = x.organisation_id) || ' takes part', ''
    from public.participation x where x.problem_id = p_problem
  union all select 'left-' || x.id, 'organisation', x.until_date, null, (select o.name from public.organisation o where o.id = x.organisation_id) || ' no longer takes part', ''
    from public.participation x where x.problem_id = p_problem and x.until_date is not null
  union all select 'restricted-' || r.id, 'restriction', r.from_date, r.set_by, 'Restricted to named people', private.shown(r.reason) from public.restriction r where r.problem_id = p_problem
  union all select 'lifted-' || r.id, 'restriction', r.until_date, null, 'Restriction lifted', '' from public.restriction r where r.problem_id = p_problem and r.until_date is not null $$;
