-- Working a problem: answers, hypotheses, who owns it, who may know of it, where else it lies, joining in.
create function private.require_problem(p_reference text) returns uuid language plpgsql stable security definer set search_path = '' as $$
declare found_id uuid := (select id from public.problem where reference = p_reference);
begin
  if found_id is null or private.problem_access(found_id) is null then perform private.fail(404, 'problem_unknown'); end if;
  return found_id;
end $$;
comment on function private.require_problem is 'The problem of this reference; the same 404 for one that does not exist and one that the caller may not know of.';

create function private.require_open_stage(p_problem uuid, p_stage public.stage) returns void language plpgsql stable security definer set search_path = '' as $$
declare at public.stage := (select stage from public.problem where id = p_problem);
begin
  if at > p_stage then perform private.fail(409, 'stage_approved'); end if;
  if exists (select 1 from public.submission where problem_id = p_problem and stage = p_stage and state = 'waiting') then perform private.fail(409, 'stage_waiting'); end if;
end $$;
comment on function private.require_open_stage is 'What is approved changes only after reopening, what waits for review only after withdrawing. Entries and actions go on.';

create function private.regrade(p_problem uuid, c private.caller, p_current uuid, p_grading jsonb) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare g public.grading;
begin
  select * into g from public.grading where id = p_current;
  if p_grading is null or (g.source, g.information, g.handling) = (p_grading ->> 'source', p_grading ->> 'information', p_grading ->> 'handling') then return p_current; end if;
  return private.add_grading(p_problem, c, p_grading ->> 'source', p_grading ->> 'information', p_grading ->> 'handling', p_current);
end $$;
comment on function private.regrade is 'The current grading, or a new one that replaces it where the codes differ.';

create function public.save_answer(p_form_token uuid, p_problem uuid, p_question text, p_version int, p_answer jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
  q public.stage_question := private.question_of(p_question, (select force_id from public.problem where id = p_problem));
  a public.stage_answer;
  grading jsonb := nullif(p_answer -> 'grading', 'null');
  chosen text[] := array(select jsonb_array_elements_text(coalesce(p_answer -> 'choices', '[]')));
begin
  if done is not null then return done; end if;
  if q.code is null then perform private.fail(400, 'question_unknown'); end if;
  perform private.require_open_stage(p_problem, q.stage);
  if exists (select 1 from unnest(chosen) x where x not in (select v ->> 'code' from jsonb_array_elements(private.choices_of(q, (select force_id from public.problem where id = p_problem))) v)) then
    perform private.fail(400, 'choice_unknown');
  end if;
  select * into a from public.stage_answer where problem_id = p_problem and question_code = p_question for update;
  if a.id is not null and not private.can_see_item(p_problem, a.grading_id, a.controller_unit_id) then perform private.fail(403, 'answer_restricted'); end if;
  if coalesce(a.version, 0) <> p_version then perform private.fail(409, 'stale_version'); end if;
  if jsonb_array_length(coalesce(nullif(p_answer -> 'mentions', 'null'), '[]')) > 0 then
    perform private.store_mentions((select dictionary_id from public.problem where id = p_problem), c, p_answer -> 'mentions');
  end if;
  a.body := coalesce(p_answer ->> 'body', '');
  a.amount := nullif(p_answer ->> 'amount', '')::numeric;
  a.amount_after := nullif(p_answer ->> 'amount_after', '')::numeric;
  a.from_date := nullif(p_answer ->> 'from_date', '')::date;
  a.until_date := nullif(p_answer ->> 'until_date', '')::date;
  a.after_from_date := nullif(p_answer ->> 'after_from_date', '')::date;
  a.after_until_date := nullif(p_answer ->> 'after_until_date', '')::date;
  if a.amount < 0 or a.amount_after < 0 or a.until_date < a.from_date or a.after_until_date < a.after_from_date then perform private.fail(400, 'answer_invalid'); end if;
  if a.id is null then
    a.grading_id := private.add_grading(p_problem, c, coalesce(grading ->> 'source', 'B'), coalesce(grading ->> 'information', '2'), coalesce(grading ->> 'handling', '2'));
    insert into public.stage_answer (problem_id, question_code, body, choices, amount, amount_after, from_date, until_date, after_from_date, after_until_date, grading_id, controller_unit_id, created_by, updated_by)
    values (p_problem, p_question, a.body, chosen, a.amount, a.amount_after, a.from_date, a.until_date, a.after_from_date, a.after_until_date, a.grading_id, c.unit_id, c.member_id, c.member_id);
  else
    update public.stage_answer set body = a.body, choices = chosen, amount = a.amount, amount_after = a.amount_after, from_date = a.from_date, until_date = a.until_date,
      after_from_date = a.after_from_date, after_until_date = a.after_until_date, grading_id = private.regrade(p_problem, c, a.grading_id, grading),
      version = version + 1, updated_by = c.member_id, updated_at = private.now()
    where id = a.id;
  end if;
  -- What the problem itself says of its period follows the answers: nobody types it twice.
  if p_question = 'since_when' then update public.problem set since_on = a.from_date, version = version + 1 where id = p_problem and since_on is distinct from a.from_date; end if;
  if p_question = 'how_often' then update public.problem set frequency = chosen[1], version = version + 1 where id = p_problem and frequency is distinct from chosen[1]; end if;
  return private.form_keep(p_form_token, jsonb_build_object('version', coalesce(a.version, 0) + 1));
end $$;
comment on function public.save_answer is
  'Saves one answer: {body, choices, amount, amount_after, from_date, until_date, after_from_date, after_until_date, mentions, grading}. p_version is the version that was read, 0 for none; another one is stale_version.';

create function public.save_hypothesis(p_form_token uuid, p_problem uuid, p_hypothesis uuid, p_version int, p_words jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
  h public.hypothesis;
  sources text[] := array(select jsonb_array_elements_text(coalesce(p_words -> 'data_sources', '[]')));
  verdict text := coalesce(nullif(p_words ->> 'outcome', ''), 'untested');
begin
  if done is not null then return done; end if;
  perform private.require_open_stage(p_problem, 'analysis');
  if coalesce(trim(p_words ->> 'statement'), '') = '' then perform private.fail(400, 'hypothesis_empty'); end if;
  if verdict not in ('untested', 'supported', 'not_supported', 'unclear') then perform private.fail(400, 'choice_unknown'); end if;
  -- A verdict without saying how it was reached is not a test.
  if verdict <> 'untested' and (coalesce(trim(p_words ->> 'test'), '') = '' or coalesce(trim(p_words ->> 'finding'), '') = '') then perform private.fail(400, 'hypothesis_without_test'); end if;
  perform private.require_kind('data_source', s, (select force_id from public.problem where id = p_problem)) from unnest(sources) s;
  if jsonb_array_length(coalesce(nullif(p_words -> 'mentions', 'null'), '[]')) > 0 then
    perform private.store_mentions((select dictionary_id from public.problem where id = p_problem), c, p_words -> 'mentions');
  end if;
  if p_hypothesis is null then
    insert into public.hypothesis (problem_id, statement, test, finding, outcome, data_sources, grading_id, controller_unit_id, created_by)
    values (p_problem, p_words ->> 'statement', coalesce(p_words ->> 'test', ''), coalesce(p_words ->> 'finding', ''), verdict, sources,
      private.add_grading(p_problem, c, 'B', '2', '2'), c.unit_id, c.member_id) returning * into h;
  else
    select * into h from public.hypothesis where id = p_hypothesis and problem_id = p_problem for update;
    if h.id is null or not private.can_see_item(p_problem, h.grading_id, h.controller_unit_id) then perform private.fail(404, 'hypothesis_unknown'); end if;
    if h.version <> p_version then perform private.fail(409, 'stale_version'); end if;
    update public.hypothesis set statement = p_words ->> 'statement', test = coalesce(p_words ->> 'test', ''), finding = coalesce(p_words ->> 'finding', ''),
      outcome = verdict, data_sources = sources, version = version + 1 where id = h.id returning * into h;
  end if;
  return private.form_keep(p_form_token, jsonb_build_object('id', h.id, 'version', h.version));
end $$;

create function public.set_problem_role(p_form_token uuid, p_problem uuid, p_role text, p_member uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_owner(p_problem);
  done jsonb := private.form_done(p_form_token);
  new_holder public.member;
  force text := (select force_id from public.problem where id = p_problem);
begin
  if done is not null then return done; end if;
  if p_role not in ('lead', 'co_lead', 'supervisor', 'deputy') then perform private.fail(400, 'problem_role_invalid'); end if;
  -- An owner may ask others in; only a supervisor changes who owns and who supervises.
  if p_role in ('lead', 'supervisor') and not private.supervises_problem(c.member_id, p_problem) then perform private.fail(403, 'not_the_supervisor'); end if;
  select m.* into new_holder from public.member m join public.account a on a.id = m.account_id and a.disabled_at is null
  where m.id = p_member and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today());
  if new_holder.id is null then perform private.fail(400, 'member_unknown'); end if;
  if p_role = 'supervisor' and not (new_holder.role in ('supervisor', 'inspector') and new_holder.force_id = force) then perform private.fail(400, 'member_cannot_supervise'); end if;
  if p_role = 'lead' and not (new_holder.role in ('officer', 'pcso', 'supervisor', 'inspector') and new_holder.force_id = force) then perform private.fail(400, 'member_cannot_lead'); end if;
  if new_holder.role in ('administrator', 'auditor', 'scrutineer', 'call_handler', 'finance') then perform private.fail(400, 'member_role_unfit'); end if;
  if p_role in ('co_lead', 'deputy') and new_holder.force_id is distinct from force and not exists (
      select 1 from public.participation x join public.unit u on u.organisation_id = x.organisation_id
      where x.problem_id = p_problem and x.until_date is null and x.disclosure_id is not null and u.id = new_holder.unit_id) then
    perform private.fail(400, 'member_not_taking_part');
  end if;
  if p_role in ('lead', 'supervisor') then
    if exists (select 1 from public.problem_role r join public.member m on m.id = r.member_id where r.problem_id = p_problem and r.until_date is null
        and r.role = case p_role when 'lead' then 'supervisor' else 'lead' end and m.account_id = new_holder.account_id) then
      perform private.fail(400, 'owner_supervises_self');
    end if;
    update public.problem_role set until_date = private.now() where problem_id = p_problem and role = p_role and until_date is null and member_id <> p_member;
  end if;
  insert into public.problem_role (problem_id, member_id, role) select p_problem, p_member, p_role
  where not exists (select 1 from public.problem_role where problem_id = p_problem and role = p_role and member_id = p_member and until_date is null);
  if (select restricted from public.problem where id = p_problem) then perform private.check_named(p_problem); end if;
  return private.form_keep(p_form_token, jsonb_build_object('role', p_role));
end $$;
comment on function public.set_problem_role is 'Gives a member a role on the problem (lead, co_lead, supervisor, deputy); a lead or supervisor follows the one before, whose days stay on record.';

create function public.end_problem_role(p_form_token uuid, p_role_id uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.problem_role;
  c private.caller;
  done jsonb;
begin
  select * into r from public.problem_role where id = p_role_id and until_date is null;
  c := private.require_owner(r.problem_id);
  done := private.form_done(p_form_token);
  if done is not null then return done; end if;
  if r.role in ('lead', 'supervisor', 'named') and not private.supervises_problem(c.member_id, r.problem_id) then perform private.fail(403, 'not_the_supervisor'); end if;
  update public.problem_role set until_date = private.now() where id = r.id;
  if (select restricted from public.problem where id = r.problem_id) then perform private.check_named(r.problem_id); end if;
  return private.form_keep(p_form_token, '{}');
end $$;

create function public.restrict_problem(p_form_token uuid, p_problem uuid, p_reason public.separated_text, p_named uuid[], p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_owner(p_problem);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if coalesce(trim(p_reason), '') = '' then perform private.fail(400, 'reason_needed'); end if;
  if (select restricted from public.problem where id = p_problem) then perform private.fail(409, 'already_restricted'); end if;
  if exists (select 1 from public.summary where problem_id = p_problem and state = 'published') then perform private.fail(409, 'published_not_restricted'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = p_problem), c, p_mentions); end if;
  update public.problem set restricted = true, version = version + 1 where id = p_problem;
  insert into public.restriction (problem_id, reason, set_by) values (p_problem, p_reason, c.member_id);
  insert into public.problem_role (problem_id, member_id, role)
  select p_problem, m.id, 'named' from public.member m where m.id = any (p_named || c.member_id)
    and not exists (select 1 from public.problem_role r where r.problem_id = p_problem and r.member_id = m.id and r.until_date is null);
  perform private.check_named(p_problem);
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.restrict_problem is 'From now on the problem exists for its named members alone: those given, the caller and whoever holds a role on it.';

create function public.lift_restriction(p_form_token uuid, p_problem uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_supervisor(p_problem);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  update public.problem set restricted = false, version = version + 1 where id = p_problem and restricted;
  if not found then perform private.fail(409, 'not_restricted'); end if;
  update public.restriction set until_date = private.now() where problem_id = p_problem and until_date is null;
  update public.problem_role set until_date = private.now() where problem_id = p_problem and role = 'named' and until_date is null;
  return private.form_keep(p_form_token, '{}');
end $$;

create function public.add_problem_neighbourhood(p_form_token uuid, p_problem uuid, p_neighbourhood uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_owner(p_problem);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  perform private.add_neighbourhood(p_problem, p_neighbourhood);
  return private.form_keep(p_form_token, '{}');
end $$;
create function public.answer_district(p_form_token uuid, p_problem uuid, p_district uuid, p_accept boolean) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if not exists (select 1 from public.problem_neighbourhood pn join public.neighbourhood_district nd on nd.neighbourhood_id = pn.neighbourhood_id and nd.until_date is null
      where pn.problem_id = p_problem and nd.district_id = p_district and private.supervises_neighbourhood(c.member_id, pn.neighbourhood_id)) then
    perform private.fail(403, 'not_the_supervisor');
  end if;
  update public.problem_district set state = case when p_accept then 'accepted' else 'declined' end, decided_by = c.member_id, decided_at = private.now()
  where problem_id = p_problem and district_id = p_district;
  if not found then perform private.fail(404, 'district_not_asked'); end if;
  -- A district that declines is out of it: its neighbourhoods no longer show the problem.
  if not p_accept then
    delete from public.problem_neighbourhood pn using public.neighbourhood_district nd
    where pn.problem_id = p_problem and not pn.lead and nd.neighbourhood_id = pn.neighbourhood_id and nd.until_date is null and nd.district_id = p_district;
  end if;
  return private.form_keep(p_form_token, '{}');
end $$;

create function public.join_problem(p_form_token uuid, p_problem uuid, p_words public.separated_text, p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('officer', 'pcso', 'supervisor', 'inspector', 'partner', 'partner_lead', 'analyst', 'coordinator');
  done jsonb := private.form_done(p_form_token);
  access text := private.problem_access(p_problem);
  p public.problem;
begin
  if done is not null then return done; end if;
  if access is null then perform private.fail(404, 'problem_unknown'); end if;
  if coalesce(trim(p_words), '') = '' then perform private.fail(400, 'reason_needed'); end if;
  select * into p from public.problem where id = p_problem;
  if access not in ('record', 'overview') or (access = 'overview' and c.police) then perform private.fail(403, 'not_a_contributor'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions(p.dictionary_id, c, p_mentions); end if;
  if access = 'record' then
    insert into public.entry (force_id, problem_id, kind, body, happened_at, grading_id, controller_unit_id, created_by)
    values (p.force_id, p.id, 'report', p_words, private.now(), private.add_grading(p.id, c, 'B', '2', '2'), c.unit_id, c.member_id);
  else
    insert into public.participation_request (problem_id, organisation_id, reason, asked_by)
    select p.id, c.organisation_id, p_words, c.member_id
    where not exists (select 1 from public.participation_request r where r.problem_id = p.id and r.organisation_id = c.organisation_id and r.decision is null);
  end if;
  return private.form_keep(p_form_token, jsonb_build_object('reference', p.reference, 'joined', access = 'record'));
end $$;
comment on function public.join_problem is 'Instead of logging the same again: an entry for those who may add to the record, a request to take part for a partner who sees the overview. Returns {reference, joined}.';

grant execute on function public.save_answer(uuid, uuid, text, int, jsonb), public.save_hypothesis(uuid, uuid, uuid, int, jsonb),
  public.set_problem_role(uuid, uuid, text, uuid), public.end_problem_role(uuid, uuid),
  public.restrict_problem(uuid, uuid, public.separated_text, uuid[], jsonb), public.lift_restriction(uuid, uuid),
  public.add_problem_neighbourhood(uuid, uuid, uuid), public.answer_district(uuid, uuid, uuid, boolean),
  public.join_problem(uuid, uuid, public.separated_text, jsonb) to authenticated;
