-- The history tells of a submission that was taken back, and names who holds a part instead of who seems to have given it.
alter table public.submission add column withdrawn_at timestamptz, add column withdrawn_by uuid references public.member;

create or replace function public.withdraw_submission(p_form_token uuid, p_submission uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_owner((select problem_id from public.submission where id = p_submission));
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  update public.submission set state = 'withdrawn', withdrawn_at = private.now(), withdrawn_by = c.member_id where id = p_submission and state = 'waiting';
  if not found then perform private.fail(409, 'not_waiting'); end if;
  return private.form_keep(p_form_token, '{}');
end $$;

create or replace function public.reopen_stage(p_form_token uuid, p_problem uuid, p_stage public.stage, p_reason public.separated_text, p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_owner(p_problem);
  done jsonb := private.form_done(p_form_token);
  p public.problem;
begin
  if done is not null then return done; end if;
  select * into p from public.problem where id = p_problem for update;
  if p_stage >= p.stage then perform private.fail(409, 'stage_not_approved'); end if;
  if trim(coalesce(p_reason, '')) = '' then perform private.fail(400, 'reason_needed'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions(p.dictionary_id, c, p_mentions); end if;
  update public.submission set state = 'withdrawn', withdrawn_at = private.now(), withdrawn_by = c.member_id where problem_id = p.id and state = 'waiting';
  insert into public.reopening (problem_id, from_stage, to_stage, reason, reopened_by) values (p.id, p.stage, p_stage, p_reason, c.member_id);
  update public.problem set stage = p_stage, stage_since = private.now(), closed_at = null, closure_reason = null, version = version + 1 where id = p.id;
  return private.form_keep(p_form_token, '{}');
end $$;

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
  union all select 'joined-' || x.id, 'organisation', x.from_date, x.admitted_by, (select o.name from public.organisation o where o.id = x.organisation_id) || ' takes part', ''
    from public.participation x where x.problem_id = p_problem
  union all select 'left-' || x.id, 'organisation', x.until_date, null, (select o.name from public.organisation o where o.id = x.organisation_id) || ' no longer takes part', ''
    from public.participation x where x.problem_id = p_problem and x.until_date is not null
  union all select 'restricted-' || r.id, 'restriction', r.from_date, r.set_by, 'Restricted to named people', private.shown(r.reason) from public.restriction r where r.problem_id = p_problem
  union all select 'lifted-' || r.id, 'restriction', r.until_date, null, 'Restriction lifted', '' from public.restriction r where r.problem_id = p_problem and r.until_date is not null $$;
