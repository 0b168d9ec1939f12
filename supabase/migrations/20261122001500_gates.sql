-- Gates: a stage is submitted as a frozen copy, reviewed by somebody else, and moves on only when its conditions are met.
create function private.gate_missing(p_problem uuid, p_stage public.stage) returns text[] language sql stable security definer set search_path = '' as $$
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
      (2, 'response', 'action_without_owner', exists (select 1 from public.action x where x.problem_id = p_problem and x.status <> 'dropped' and x.owner_member_id is null)),
      (1, 'assessment', 'impact_missing', not exists (select 1 from public.stage_answer a where a.problem_id = p_problem and a.question_code = 'impact' and trim(a.body) <> '')),
      (2, 'assessment', 'community_not_told', not exists (select 1 from public.stage_answer a where a.problem_id = p_problem and a.question_code = 'community_told'
        and a.from_date <= private.today() and trim(a.body) <> '')),
      (3, 'assessment', 'lesson_missing', not exists (select 1 from public.stage_answer a where a.problem_id = p_problem and a.question_code = 'lessons' and trim(a.body) <> ''))
    ) as condition (n, stage, word, missing) where stage = p_stage::text and missing) x $$;
comment on function private.gate_missing is 'What a stage still lacks, as stable words in order (DOMAIN 3.1, gate to the next stage); empty when it may be submitted. The words have their sentences in app/features/problems/gate.ts.';
grant execute on function private.gate_missing(uuid, public.stage) to authenticated;

create function private.freeze_stage(p_submission uuid, p_problem uuid, p_stage public.stage) returns void
language sql volatile security definer set search_path = '' as $$
  insert into public.submission_answer (submission_id, kind, question_code, position, body, choices, amount, amount_after, from_date, until_date,
    after_from_date, after_until_date, written_by, grading_id, controller_unit_id)
  select p_submission, x.kind, x.code, (row_number() over (order by x.part, x.place, x.since))::int, x.body, x.choices, x.amount, x.amount_after, x.from_date, x.until_date,
    x.after_from_date, x.after_until_date, x.written_by, x.grading_id, x.controller_unit_id
  from (
    select 'answer' as kind, a.question_code as code, 1 as part, q.position as place, a.created_at as since, a.body::text as body, a.choices, a.amount, a.amount_after,
      a.from_date, a.until_date, a.after_from_date, a.after_until_date, a.updated_by as written_by, a.grading_id, a.controller_unit_id
    from public.stage_answer a join public.problem p on p.id = a.problem_id
    cross join lateral private.question_of(a.question_code, p.force_id) q where a.problem_id = p_problem and q.stage = p_stage
    union all
    select 'hypothesis', 'hypothesis', 2, 0, h.created_at, concat_ws(E'\n\n', h.statement, nullif(h.test, ''), nullif(h.finding, '')), array[h.outcome] || h.data_sources,
      null, null, null, null, null, null, h.created_by, h.grading_id, h.controller_unit_id
    from public.hypothesis h where h.problem_id = p_problem and p_stage = 'analysis'
    union all
    select 'action', 'action', 3, 0, x.created_at, concat_ws(E'\n\n', x.task, nullif(x.mechanism, '')), array[x.status],
      null, null, null, x.due_on, null, null, x.created_by, x.grading_id, x.controller_unit_id
    from public.action x where x.problem_id = p_problem and p_stage = 'response' and x.status <> 'dropped') x $$;
comment on function private.freeze_stage is 'Copies a stage as it stands into its submission.';

create function public.submit_stage(p_form_token uuid, p_problem uuid, p_note public.separated_text default '', p_closure_reason text default null, p_mentions jsonb default '[]')
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_owner(p_problem);
  done jsonb := private.form_done(p_form_token);
  p public.problem;
  missing text[];
  new_submission uuid;
begin
  if done is not null then return done; end if;
  select * into p from public.problem where id = p_problem for update;
  if p.stage = 'closed' then perform private.fail(409, 'problem_closed'); end if;
  if exists (select 1 from public.submission where problem_id = p.id and state = 'waiting') then perform private.fail(409, 'stage_waiting'); end if;
  missing := private.gate_missing(p.id, p.stage);
  if cardinality(missing) > 0 then perform private.fail(409, missing[1], array_to_string(missing, ' ')); end if;
  if p.stage = 'assessment' then
    if nullif(p_closure_reason, '') is null then perform private.fail(400, 'closure_reason_missing'); end if;
    perform private.require_kind('closure_reason', p_closure_reason, p.force_id);
  end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions(p.dictionary_id, c, p_mentions); end if;
  insert into public.submission (problem_id, stage, number, closure_reason, note, submitted_by)
  values (p.id, p.stage, 1 + coalesce((select max(number) from public.submission where problem_id = p.id and stage = p.stage), 0),
    case when p.stage = 'assessment' then p_closure_reason end, coalesce(p_note, ''), c.member_id) returning id into new_submission;
  perform private.freeze_stage(new_submission, p.id, p.stage);
  return private.form_keep(p_form_token, jsonb_build_object('id', new_submission));
end $$;
comment on function public.submit_stage is 'Submits the present stage for review when its gate is met; 409 with the first missing condition otherwise. Assessment needs a closure reason.';

create function public.withdraw_submission(p_form_token uuid, p_submission uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_owner((select problem_id from public.submission where id = p_submission));
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  update public.submission set state = 'withdrawn' where id = p_submission and state = 'waiting';
  if not found then perform private.fail(409, 'not_waiting'); end if;
  return private.form_keep(p_form_token, '{}');
end $$;

create function private.needs_inspector(p_problem uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.problem_role r join public.member m on m.id = r.member_id
    where r.problem_id = p_problem and r.role = 'lead' and r.until_date is null and m.role in ('supervisor', 'inspector')) $$;
comment on function private.needs_inspector is 'A sergeant''s (or inspector''s) own problem is reviewed by an inspector.';

create function private.wrote_in_submission(p_submission uuid, p_account uuid) returns boolean language sql stable security definer set search_path = '' as $$
  -- By account: a person who holds two posts is still one author. The audit knows those whose words were since replaced.
  select exists (
    select 1 from public.submission s join public.member m on m.id = s.submitted_by where s.id = p_submission and m.account_id = p_account
    union all
    select 1 from public.submission_answer a join public.member m on m.id = a.written_by where a.submission_id = p_submission and m.account_id = p_account
    union all
    select 1 from public.submission s join public.audit_event e on e.problem_id = s.problem_id
      join public.problem p on p.id = s.problem_id
    where s.id = p_submission and e.account_id = p_account
      and ((e.table_name = 'hypothesis' and s.stage = 'analysis')
        or (e.table_name = 'stage_answer' and (private.question_of(e.after ->> 'question_code', p.force_id)).stage = s.stage))) $$;
comment on function private.wrote_in_submission is 'Did this person submit it, or write, now or earlier, anything in that stage?';

create function private.review_refusal(p_submission uuid, c private.caller) returns text language plpgsql stable security definer set search_path = '' as $$
declare s public.submission;
begin
  select * into s from public.submission where id = p_submission;
  if not private.supervises_problem(c.member_id, s.problem_id) then return 'not_the_supervisor'; end if;
  if private.wrote_in_submission(s.id, c.account_id) then return 'own_work'; end if;
  if private.has_problem_role(s.problem_id, c.member_id, 'lead', 'co_lead') then return 'own_work'; end if;
  if private.needs_inspector(s.problem_id) and c.role <> 'inspector' and not exists (
      select 1 from public.absence b join public.member m on m.id = b.member_id and m.role = 'inspector'
      where b.deputy_id = c.member_id and b.from_date <= private.today() and b.until_date > private.today()) then
    return 'inspector_needed';
  end if;
  return null;
end $$;
comment on function private.review_refusal is 'Why the caller may not review this submission, or null.';

create function public.review_submission(p_form_token uuid, p_submission uuid, p_decision text, p_reason public.separated_text default '', p_reasons jsonb default '[]', p_mentions jsonb default '[]')
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor((select problem_id from public.submission where id = p_submission));
  done jsonb := private.form_done(p_form_token);
  s public.submission;
  refusal text;
  missing text[];
  new_review uuid;
  next_stage public.stage;
begin
  if done is not null then return done; end if;
  perform 1 from public.problem where id = (select problem_id from public.submission where id = p_submission) for update;
  select * into s from public.submission where id = p_submission for update;
  refusal := private.review_refusal(s.id, c);
  if refusal is not null then perform private.fail(403, refusal); end if;
  if s.state <> 'waiting' then perform private.fail(409, 'not_waiting'); end if;
  if p_decision not in ('approved', 'returned') then perform private.fail(400, 'decision_missing'); end if;
  if p_decision = 'returned' and trim(coalesce(p_reason, '')) = '' then perform private.fail(400, 'reason_needed'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = s.problem_id), c, p_mentions); end if;
  -- An owner may have left, or an action lost its owner, since it was submitted.
  if p_decision = 'approved' then
    missing := private.gate_missing(s.problem_id, s.stage);
    if cardinality(missing) > 0 then perform private.fail(409, missing[1], array_to_string(missing, ' ')); end if;
  end if;
  insert into public.review (submission_id, decision, reason, reviewed_by) values (s.id, p_decision, coalesce(p_reason, ''), c.member_id) returning id into new_review;
  insert into public.review_reason (review_id, question_code, words)
  select new_review, r ->> 'question_code', trim(r ->> 'words') from jsonb_array_elements(p_reasons) r
  where trim(r ->> 'words') <> '' and exists (select 1 from public.submission_answer a where a.submission_id = s.id and a.question_code = r ->> 'question_code');
  update public.submission set state = p_decision where id = s.id;
  if p_decision = 'approved' then
    next_stage := (enum_range(s.stage, null::public.stage))[2];
    update public.problem set stage = next_stage, stage_since = private.now(), version = version + 1,
      closed_at = case when next_stage = 'closed' then private.now() end, closure_reason = case when next_stage = 'closed' then s.closure_reason end
    where id = s.problem_id;
  end if;
  return private.form_keep(p_form_token, jsonb_build_object('decision', p_decision));
end $$;
comment on function public.review_submission is
  'Approves or returns a submission: {question_code, words} by field. The reviewer supervises the problem, wrote nothing in the stage, and is an inspector where the owner is a sergeant. Approving assessment closes the problem.';

create function public.reopen_stage(p_form_token uuid, p_problem uuid, p_stage public.stage, p_reason public.separated_text, p_mentions jsonb default '[]') returns jsonb
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
  update public.submission set state = 'withdrawn' where problem_id = p.id and state = 'waiting';
  insert into public.reopening (problem_id, from_stage, to_stage, reason, reopened_by) values (p.id, p.stage, p_stage, p_reason, c.member_id);
  update public.problem set stage = p_stage, stage_since = private.now(), closed_at = null, closure_reason = null, version = version + 1 where id = p.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.reopen_stage is 'Goes back to an approved stage, with a reason; what was approved stays on record.';

create function private.escalate_reviews() returns int language plpgsql volatile security definer set search_path = '' as $$
declare escalated int;
begin
  update public.submission s set escalated_at = private.now(), escalated_to = (
    select m.id from public.member m join public.problem_neighbourhood n on n.problem_id = s.problem_id and n.lead
    where m.role = 'inspector' and private.supervises_neighbourhood(m.id, n.neighbourhood_id)
      and (not p.restricted or exists (select 1 from public.problem_role r where r.problem_id = p.id and r.member_id = m.id and r.until_date is null))
    order by m.from_date, m.id limit 1)
  from public.problem p
  where p.id = s.problem_id and s.state = 'waiting' and s.escalated_at is null and s.submitted_at <= private.now() - interval '7 days';
  get diagnostics escalated = row_count;
  return escalated;
end $$;
comment on function private.escalate_reviews is 'For the daily job: what has waited 7 days goes to the inspector as well. Returns how many did.';

grant execute on function public.submit_stage(uuid, uuid, public.separated_text, text, jsonb), public.withdraw_submission(uuid, uuid),
  public.review_submission(uuid, uuid, text, public.separated_text, jsonb, jsonb), public.reopen_stage(uuid, uuid, public.stage, public.separated_text, jsonb) to authenticated;
