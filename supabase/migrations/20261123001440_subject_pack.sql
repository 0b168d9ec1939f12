-- Asking other controllers, answering the person, and what stays of it afterwards.
create function public.ask_controllers(p_form_token uuid, p_reference text, p_site_url text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_open_request(p_reference);
  c private.caller := private.caller();
  done jsonb := private.form_done(p_form_token);
  due date := private.next_working_day(private.today() + 10);
  asked uuid[];
begin
  if done is not null then return done; end if;
  update public.subject_item i set asked_at = private.now(), asked_by = c.member_id, answer_due_on = due
  where i.request_id = r.id and i.controller_id <> c.organisation_id and i.asked_at is null and i.decision is null;
  asked := array(select distinct i.controller_id from public.subject_item i where i.request_id = r.id and i.asked_at = private.now() and i.answered_at is null);
  -- Neither the name nor the words: they are read on the lead's own page, by label.
  perform private.send_mail(a.email, 'An answer is needed by ' || private.day_words(due) || ': may these items be given to the person they are about?',
    'A person has asked for what is kept on them (' || r.reference || '). Something that your organisation controls is about them. Please say by ' || private.day_words(due)
      || ' whether it may be given: ' || private.site_address(p_site_url) || '/organisation/subject-access', 'subject_items:' || r.id || ':' || due || ':' || a.id)
  from public.member m join public.unit u on u.id = m.unit_id join public.account a on a.id = m.account_id
  where u.organisation_id = any (asked) and m.role in ('partner_lead', 'information_manager') and private.current_post(m) and a.disabled_at is null;
  return private.form_keep(p_form_token, jsonb_build_object('asked', cardinality(asked), 'without_lead', (select coalesce(jsonb_agg(o.name order by o.name), '[]') from public.organisation o
    where o.id = any (asked) and not exists (select 1 from public.member m join public.unit u on u.id = m.unit_id where u.organisation_id = o.id and m.role in ('partner_lead', 'information_manager') and private.current_post(m)))));
end $$;
comment on function public.ask_controllers is 'Asks the lead of every other controller, on their desk and by mail, what may be given: within ten days, counted to a working day. Names organisations that have no lead in PRIME: {asked, without_lead}.';

create function private.chase_controllers() returns void language sql volatile security definer set search_path = '' as $$
  select private.send_mail(a.email, 'Overdue: may these items be given to the person they are about?',
    'Your answer to ' || r.reference || ' was due on ' || private.day_words(i.due_on) || '. Without it the information manager of the police may decide alone. Open your desk in PRIME to answer.',
    'subject_items_overdue:' || r.id || ':' || i.due_on || ':' || a.id)
  from (select x.request_id, x.controller_id, x.answer_due_on as due_on from public.subject_item x
      where x.asked_at is not null and x.answer is null and not x.without_answer and x.answer_due_on <= private.today() group by 1, 2, 3) i
    join public.subject_request r on r.id = i.request_id and r.state = 'open'
    join public.unit u on u.organisation_id = i.controller_id join public.member m on m.unit_id = u.id and m.role in ('partner_lead', 'information_manager') and private.current_post(m)
    join public.account a on a.id = m.account_id and a.disabled_at is null $$;
comment on function private.chase_controllers is 'Daily: writes once more to the leads whose answer is due today or was due before.';

create function private.require_controller() returns private.caller language plpgsql stable security definer set search_path = '' as $$
begin
  return private.require_member('partner_lead', 'information_manager');
end $$;
create function public.asked_subject_items() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_controller();
begin
  return jsonb_build_object('reasons', private.withholding_reasons(null), 'items', (
    with asked as (select i.*, r.reference from public.subject_item i join public.subject_request r on r.id = i.request_id
      where i.controller_id = c.organisation_id and i.asked_at is not null and r.state = 'open' and r.force_id is distinct from c.force_id),
    source as materialized (select q.request_id, s.* from (select distinct a.request_id from asked a) q cross join lateral private.items_of(q.request_id) s)
    select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'reference', a.reference, 'part', a.part, 'problem', p.reference, 'at', s.at, 'words', private.shown(s.words),
      -- The label alone says whom it is about: the name is not the controller's to learn from the request.
      'labels', (select coalesce(jsonb_agg(distinct private.label_of(y.kind, y.ordinal)), '[]') from public.identity y where y.dictionary_id = p.dictionary_id and y.id = any (private.subject_identities(a.request_id))),
      'due_on', a.answer_due_on, 'answer', a.answer, 'answered_at', a.answered_at, 'answered_by', private.member_name(a.answered_by), 'reason_code', case when a.answer is not null then a.reason_code end)
      order by a.answered_at is not null, a.answer_due_on, a.reference, s.at, a.id), '[]')
    from asked a join public.problem p on p.id = a.problem_id join source s on s.request_id = a.request_id and s.problem_id = a.problem_id and s.part = a.part and s.row_id = a.row_id));
end $$;
comment on function public.asked_subject_items is 'What the caller''s organisation is asked about: its own items by label, never who asks. {items, reasons}';

create function public.answer_subject_item(p_form_token uuid, p_item uuid, p_answer text, p_reason_code text, p_reason text, p_blanked text[]) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_controller();
  i public.subject_item;
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  select x.* into i from public.subject_item x join public.subject_request r on r.id = x.request_id
  where x.id = p_item and x.controller_id = c.organisation_id and x.asked_at is not null and r.state = 'open' and r.force_id is distinct from c.force_id for update of x;
  if not found then perform private.fail(404, 'subject_item_unknown'); end if;
  if i.without_answer then perform private.fail(409, 'answered_too_late'); end if;
  perform private.check_item_decision(i.force_id, p_answer, p_reason_code, p_reason, p_blanked);
  update public.subject_item set answer = p_answer, answered_by = c.member_id, answered_at = private.now(), decision = p_answer, decided_by = c.member_id, decided_at = private.now(),
    reason_code = case when p_answer <> 'given' then p_reason_code end where id = i.id;
  perform private.keep_item_words(i.id, p_answer, p_reason, p_blanked, left(trim(coalesce(p_reason, '')), 1000));
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.answer_subject_item is 'The controller says whether its item is given, given with words blanked, or withheld, and why; it may change its mind until the request is answered.';

create table public.subject_disclosure (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  request_id uuid not null references public.subject_request,
  problem_id uuid not null references public.problem,
  given int not null,
  redacted int not null,
  withheld int not null,
  gateway public.plain_text not null default 'Data Protection Act 2018, section 45',
  disclosed_by uuid not null references public.member,
  disclosed_at timestamptz not null default private.now()
);
comment on table public.subject_disclosure is 'What of a problem was given to the person it is about, when a request was answered: a disclosure to the subject, by reference alone.';
create index on public.subject_disclosure (problem_id);
create index on public.subject_disclosure (request_id);
alter table public.subject_disclosure enable row level security;
grant select on public.subject_disclosure to authenticated;
create policy subject_disclosure_select on public.subject_disclosure for select to authenticated using (
  ((select private.caller())).role in ('auditor', 'information_manager') and force_id = ((select private.caller())).force_id and private.can_see_problem(problem_id));
create trigger audit after insert or update or delete on public.subject_disclosure for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();

create function public.finish_subject_request(p_form_token uuid, p_reference text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_open_request(p_reference);
  c private.caller := private.caller();
  done jsonb := private.form_done(p_form_token);
  own uuid[] := private.subject_identities(r.id);
begin
  if done is not null then return done; end if;
  if private.subject_clock(r) is null then perform private.fail(409, 'identity_not_proven'); end if;
  if r.searched_at is null then perform private.fail(409, 'not_searched'); end if;
  if exists (select 1 from public.subject_candidate k where k.request_id = r.id and k.state = 'proposed') then perform private.fail(409, 'candidates_undecided'); end if;
  -- What was written since the list was made counts, too.
  perform private.gather_items(r, c);
  if exists (select 1 from public.subject_item i where i.request_id = r.id and i.decision is null) then perform private.fail(409, 'items_undecided'); end if;
  insert into personal.subject_item_words as w (item_id, given)
  select i.id, private.shown_to_subject(s.words, own, x.blanked) from public.subject_item i join private.items_of(r.id) s on s.problem_id = i.problem_id and s.part = i.part and s.row_id = i.row_id
    left join personal.subject_item_words x on x.item_id = i.id where i.request_id = r.id and i.decision <> 'withheld'
  on conflict (item_id) do update set given = excluded.given;
  insert into public.subject_disclosure (force_id, request_id, problem_id, given, redacted, withheld, disclosed_by)
  select r.force_id, r.id, i.problem_id, count(*) filter (where i.decision = 'given'), count(*) filter (where i.decision = 'redacted'), count(*) filter (where i.decision = 'withheld'), c.member_id
  from public.subject_item i where i.request_id = r.id group by i.problem_id;
  -- Two years, for a complaint to the Information Commissioner or a court; then the details are erased.
  update public.subject_request set state = 'finished', finished_at = private.now(), finished_by = c.member_id, details_until = (private.today() + interval '2 years')::date where id = r.id;
  return private.form_keep(p_form_token, jsonb_build_object('reference', r.reference));
end $$;
comment on function public.finish_subject_request is 'Answers a request once every candidate and item is decided: what is given is frozen, and each problem''s part recorded as a disclosure to the subject.';

create function public.subject_pack(p_reference text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_subject_request(p_reference);
  c private.caller := private.caller();
  own uuid[] := private.subject_identities(r.id);
  items jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('number', x.number, 'part', x.part, 'problem', x.reference, 'at', s.at, 'controller', x.controller, 'decision', x.decision,
      'reason', case when x.decision <> 'given' then x.label end, 'source', case when x.decision <> 'given' then x.source end,
      'file', case when x.part = 'evidence' and x.decision <> 'withheld' then x.row_id end,
      -- The pack of a restricted problem is read while it is open to whoever prints it.
      'closed', not private.can_read_record(x.problem_id),
      'words', case when x.decision = 'withheld' or not private.can_read_record(x.problem_id) then null
        when r.state = 'finished' then x.given when x.decision is not null and (s.readable or x.answer is not null) then private.shown_to_subject(s.words, own, x.blanked) end) order by x.number), '[]') into items
  from (select i.id, i.part, i.row_id, i.problem_id, i.decision, i.answer, p.reference, o.name as controller, w.given, w.blanked, k.label, k.help as source,
      row_number() over (order by p.reference, i.part, i.id) as number
    from public.subject_item i join public.problem p on p.id = i.problem_id join public.organisation o on o.id = i.controller_id
      left join personal.subject_item_words w on w.item_id = i.id
      left join lateral (select y.label, y.help from public.kind y where y.list = 'withholding_reason' and y.code = i.reason_code and (y.force_id is null or y.force_id = r.force_id) order by y.force_id nulls last limit 1) k on true
    where i.request_id = r.id) x left join private.items_of(r.id) s on s.problem_id = x.problem_id and s.part = x.part and s.row_id = x.row_id;
  perform private.read_event('subject_pack_read', null, r.id::text, jsonb_build_object('reference', r.reference));
  perform private.look_for_request(r, c, array(select y from unnest(own) y where private.can_read_record(private.identity_problem(y))));
  return private.subject_request_json(r) || jsonb_build_object('today', private.today(), 'name', (select d.name from personal.subject_request d where d.request_id = r.id),
    'force', (select f.name from public.force f where f.id = r.force_id), 'items', items);
end $$;
comment on function public.subject_pack is 'What the person is given, item by item, with what is withheld and under which law; frozen once the request is answered. Each reading is an event.';

create function public.erase_subject_details(p_form_token uuid, p_reference text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_subject_request(p_reference);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if r.state <> 'finished' or r.details_until > private.today() then perform private.fail(409, 'details_still_kept'); end if;
  delete from personal.subject_item_words w using public.subject_item i where i.id = w.item_id and i.request_id = r.id;
  delete from personal.subject_candidate_reason w using public.subject_candidate k where k.id = w.candidate_id and k.request_id = r.id;
  delete from personal.subject_request where request_id = r.id;
  update public.subject_request set details_erased_at = private.now() where id = r.id and details_erased_at is null;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.erase_subject_details is 'Erases who asked, every reason in words and what was given, once their time is over; dates, decisions and the disclosures stay.';
grant execute on function public.ask_controllers(uuid, text, text), public.asked_subject_items(), public.answer_subject_item(uuid, uuid, text, text, text, text[]),
  public.finish_subject_request(uuid, text), public.subject_pack(text), public.erase_subject_details(uuid, text) to authenticated;
