-- What a publication needs besides two signatures: answers on whom the words might still single out, the word of every
-- organisation named, the day before which it must not go out; and a way for anybody to challenge what is published.
alter table public.summary add column not_before date, add column not_before_reason public.plain_text not null default '';
comment on column public.summary.not_before is 'For operational reasons it must not go out before this day; residents are told neither.';

create table public.summary_answer (
  id uuid primary key default gen_random_uuid(),
  summary_id uuid not null references public.summary,
  part text not null check (part in ('title', 'the_problem', 'found_out', 'did', 'changed', 'learned', 'pictures')),
  words public.plain_text not null,
  question public.plain_text not null,
  answer public.plain_text not null check (length(answer) >= 3),
  answered_by uuid not null references public.member,
  answered_at timestamptz not null default private.now(),
  unique (summary_id, part, words)
);
comment on table public.summary_answer is 'Words of a summary that could single somebody out, and why the approver says that they do not.';
create table public.summary_notice (
  id uuid primary key default gen_random_uuid(),
  summary_id uuid not null references public.summary,
  edit_version int not null,
  organisation_id uuid not null references public.organisation,
  asked_at timestamptz not null default private.now(),
  due_on date not null,
  answer text check (answer in ('agreed', 'objected', 'silent')),
  words public.plain_text not null default '',
  answered_by uuid references public.member,
  answered_at timestamptz,
  settled_words public.plain_text not null default '',
  settled_by uuid references public.member,
  settled_at timestamptz,
  unique (summary_id, edit_version, organisation_id),
  check ((answer is null) = (answered_at is null)),
  check (answer <> 'objected' or length(words) >= 3)
);
comment on table public.summary_notice is 'An organisation named in a summary sees its words before they go out and has five working days to object; silence is recorded as such.';
comment on column public.summary_notice.settled_words is 'How an objection was answered where the words were left: by a supervisor or co-ordinator, with the reason.';
create index on public.summary_notice (organisation_id) where answer is null;
create table public.summary_challenge (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  summary_id uuid not null references public.summary,
  kind text not null check (kind in ('about_me', 'about_somebody', 'wrong', 'out_of_date', 'other')),
  received_at timestamptz not null default private.now(),
  due_on date not null,
  outcome text check (outcome in ('changed', 'withdrawn', 'stays')),
  decided_words public.plain_text not null default '',
  decided_by uuid references public.member,
  decided_at timestamptz,
  check ((outcome is null) = (decided_at is null))
);
comment on table public.summary_challenge is 'Somebody says that a published page is wrong or tells too much. What they wrote and how to reach them lies in personal.';
create index on public.summary_challenge (problem_id);
create table personal.summary_challenge (
  challenge_id uuid primary key references public.summary_challenge,
  words text not null check (length(words) between 3 and 4000),
  contact text not null default '' check (length(contact) <= 300)
);
alter table personal.summary_challenge enable row level security;
create trigger audit after insert or update or delete on personal.summary_challenge for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit_personal('challenge_id');
create function private.problem_of_summary(p_summary uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select s.problem_id from public.summary s where s.id = p_summary $$;
grant execute on function private.problem_of_summary(uuid) to authenticated;
do $$ declare t text; begin
  foreach t in array array['summary_answer', 'summary_notice', 'summary_challenge'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('grant select on public.%I to authenticated', t);
    execute format('create trigger audit after insert or update or delete on public.%I for each row when (current_setting(''prime.bulk'', true) is distinct from ''on'') execute function private.audit()', t);
    execute format('create policy %1$s_select on public.%1$I for select to authenticated using (private.can_read_record(private.problem_of_summary(summary_id)))', t);
  end loop;
end $$;

create function private.working_days_on(p_from date, p_days int) returns date language plpgsql stable security definer set search_path = '' as $$
declare
  d date := p_from;
  left_over int := p_days;
begin
  while left_over > 0 loop
    d := d + 1;
    if extract(isodow from d) < 6 and not exists (select 1 from public.bank_holiday h where h.day = d) then left_over := left_over - 1; end if;
  end loop;
  return d;
end $$;
comment on function private.working_days_on is 'The day so many working days after another: weekends and bank holidays do not count.';

-- Whoever is named is asked when the words are sent for approval; words that change are sent anew.
create function private.ask_named_organisations() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.summary_notice (summary_id, edit_version, organisation_id, due_on)
  select new.id, new.edit_version, o.id, private.working_days_on(private.today(), 5)
  from public.summary_organisation x join public.organisation o on o.id = x.organisation_id
  -- Not asked: the author's own organisation, and the police of the force, of which the approver is one.
  where x.summary_id = new.id and o.kind <> 'police'
    and o.id <> (select u.organisation_id from public.member m join public.unit u on u.id = m.unit_id where m.id = new.drafted_by)
  on conflict do nothing;
  perform private.send_mail(a.email, 'A page for residents names ' || o.name,
    'A summary of ' || (select p.reference from public.problem p where p.id = new.problem_id) || ' that is about to be published names ' || o.name
      || '. Please read it on your desk in PRIME by ' || private.day_words(n.due_on) || ' and say whether you agree or object. If nobody answers by then, that is recorded, and it may be published.',
    'summary_notice:' || n.id || ':' || a.id)
  from public.summary_notice n join public.organisation o on o.id = n.organisation_id join public.unit u on u.organisation_id = o.id
    join public.member m on m.unit_id = u.id and m.role = 'partner_lead' and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())
    join public.account a on a.id = m.account_id and a.disabled_at is null
  where n.summary_id = new.id and n.edit_version = new.edit_version and n.answer is null;
  return null;
end $$;
create trigger ask_named after update of state on public.summary for each row
  when (new.state = 'waiting' and old.state is distinct from 'waiting') execute function private.ask_named_organisations();

-- Whichever command publishes, these hold.
create function private.hold_publication() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.not_before > private.today() then perform private.fail(409, 'summary_too_early'); end if;
  update public.summary_notice n set answer = 'silent', answered_at = private.now()
  where n.summary_id = new.id and n.edit_version = new.edit_version and n.answer is null and n.due_on < private.today();
  if exists (select 1 from public.summary_notice n where n.summary_id = new.id and n.edit_version = new.edit_version and n.answer is null) then
    perform private.fail(409, 'organisation_not_heard');
  end if;
  if exists (select 1 from public.summary_notice n where n.summary_id = new.id and n.edit_version = new.edit_version and n.answer = 'objected' and n.settled_at is null) then
    perform private.fail(409, 'organisation_objects');
  end if;
  return new;
end $$;
create trigger hold_publication before update of state on public.summary for each row
  when (new.state = 'published' and old.state is distinct from 'published') execute function private.hold_publication();

create function public.approve_with_answers(p_problem uuid, p_edit_version int, p_answers jsonb, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_approver(p_problem);
  s public.summary;
begin
  select * into s from public.summary where problem_id = p_problem and state = 'waiting';
  if found then
    -- The answers are published with nothing, but an answer that names somebody is no answer.
    perform private.refuse_findings(p_problem, coalesce((select string_agg(x ->> 'answer', E'\n') from jsonb_array_elements(p_answers) x), ''));
    insert into public.summary_answer (summary_id, part, words, question, answer, answered_by)
    select s.id, x.part, left(x.words, 300), left(x.question, 300), left(trim(x.answer), 1000), c.member_id
    from jsonb_to_recordset(p_answers) as x (part text, words text, question text, answer text)
    on conflict (summary_id, part, words) do update set answer = excluded.answer, question = excluded.question, answered_by = excluded.answered_by, answered_at = private.now();
  end if;
  return public.approve_summary(p_problem, p_edit_version, p_form_token);
end $$;
comment on function public.approve_with_answers is 'The second signature, with an answer on every word that could single somebody out: [{part, words, question, answer}].';
revoke execute on function public.approve_summary(uuid, int, uuid) from authenticated;

create function public.set_not_before(p_problem uuid, p_edit_version int, p_day date, p_reason public.plain_text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_publishable(p_problem);
  done jsonb := private.form_done(p_form_token);
  s public.summary;
begin
  if done is not null then return done; end if;
  select * into s from public.summary where problem_id = p_problem and state in ('draft', 'waiting') for update;
  if not found then perform private.fail(409, 'summary_not_a_draft'); end if;
  if s.edit_version <> p_edit_version then perform private.fail(409, 'summary_changed'); end if;
  if p_day is not null and length(trim(coalesce(p_reason, ''))) < 3 then perform private.fail(400, 'reason_missing'); end if;
  if p_day > private.today() + 366 then perform private.fail(400, 'not_before_too_late'); end if;
  update public.summary set not_before = p_day, not_before_reason = case when p_day is null then '' else trim(p_reason) end where id = s.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.set_not_before is 'The day before which the summary must not be published, and why; null takes it away.';

create function public.answer_notice(p_notice uuid, p_answer text, p_words public.plain_text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('partner', 'partner_lead');
  done jsonb := private.form_done(p_form_token);
  n public.summary_notice;
begin
  if done is not null then return done; end if;
  select x.* into n from public.summary_notice x join public.summary s on s.id = x.summary_id
  where x.id = p_notice and x.organisation_id = c.organisation_id and private.can_read_record(s.problem_id) for update of x;
  if not found then perform private.fail(404, 'notice_unknown'); end if;
  if n.answer is not null or not exists (select 1 from public.summary s where s.id = n.summary_id and s.state = 'waiting' and s.edit_version = n.edit_version) then
    perform private.fail(409, 'notice_closed');
  end if;
  if p_answer not in ('agreed', 'objected') then perform private.fail(400, 'notice_answer_missing'); end if;
  if p_answer = 'objected' and length(trim(coalesce(p_words, ''))) < 3 then perform private.fail(400, 'reason_missing'); end if;
  update public.summary_notice set answer = p_answer, words = trim(coalesce(p_words, '')), answered_by = c.member_id, answered_at = private.now() where id = n.id;
  return private.form_keep(p_form_token, jsonb_build_object('answer', p_answer));
end $$;
comment on function public.answer_notice is 'An organisation named in a summary agrees to its words or objects, with a reason.';
create function public.settle_objection(p_notice uuid, p_words public.plain_text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  n public.summary_notice;
begin
  if done is not null then return done; end if;
  select x.* into n from public.summary_notice x where x.id = p_notice for update;
  if not found then perform private.fail(404, 'notice_unknown'); end if;
  c := private.require_approver(private.problem_of_summary(n.summary_id));
  if n.answer is distinct from 'objected' or n.settled_at is not null then perform private.fail(409, 'notice_closed'); end if;
  if length(trim(coalesce(p_words, ''))) < 10 then perform private.fail(400, 'reason_missing'); end if;
  update public.summary_notice set settled_words = trim(p_words), settled_by = c.member_id, settled_at = private.now() where id = n.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.settle_objection is 'The approver lets the words stand in spite of an objection, and says why: the organisation reads it.';

create function public.challenge_summary(p_reference text, p_kind text, p_words text, p_contact text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  s public.summary;
  p public.problem;
  made public.summary_challenge;
begin
  select x.* into p from public.problem x where x.reference = upper(trim(p_reference)) and not x.restricted;
  select x.* into s from public.summary x where x.problem_id = p.id and x.state = 'published';
  if s.id is null then perform private.fail(404, 'not_found'); end if;
  -- The application counts attempts by address; this holds whoever goes past it.
  if (select count(*) from public.summary_challenge x where x.problem_id = p.id and x.received_at > private.now() - interval '1 day') >= 20 then
    perform private.fail(429, 'too_many_challenges');
  end if;
  if p_kind not in ('about_me', 'about_somebody', 'wrong', 'out_of_date', 'other') then perform private.fail(400, 'challenge_kind_missing'); end if;
  if length(trim(coalesce(p_words, ''))) < 3 then perform private.fail(400, 'reason_missing'); end if;
  insert into public.summary_challenge (problem_id, summary_id, kind, due_on)
  values (p.id, s.id, p_kind, private.working_days_on(private.today(), case when p_kind in ('about_me', 'about_somebody') then 1 else 5 end)) returning * into made;
  insert into personal.summary_challenge values (made.id, left(trim(p_words), 4000), left(trim(coalesce(p_contact, '')), 300));
  perform private.send_mail(a.email, 'A published page is challenged: ' || p.reference,
    'Somebody says that the page of ' || p.reference || ' for residents ' || case when p_kind in ('about_me', 'about_somebody') then 'tells too much about a person' else 'is wrong' end
      || '. Please look at it by ' || private.day_words(made.due_on) || '; you can withdraw the page while you do.', 'challenge:' || made.id || ':' || a.id)
  from (select r.member_id from public.problem_role r where r.problem_id = p.id and r.role = 'supervisor' and r.until_date is null
      union select m.id from public.member m where m.role = 'information_manager' and m.force_id = p.force_id) told
    join public.member m on m.id = told.member_id and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())
    join public.account a on a.id = m.account_id and a.disabled_at is null;
  return jsonb_build_object('due_on', made.due_on);
end $$;
comment on function public.challenge_summary is 'Anybody challenges a published page: looked at within one working day where it tells of a person, else five. {due_on}';
create function private.may_judge_challenge(p_problem uuid, c private.caller) returns boolean language sql stable security definer set search_path = '' as $$
  select private.can_read_record(p_problem) and (private.supervises_problem(c.member_id, p_problem) or c.role in ('coordinator', 'information_manager')) $$;
create function public.open_challenges(p_problem uuid default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  found jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'reference', p.reference, 'title', s.title, 'kind', x.kind, 'received_at', x.received_at, 'due_on', x.due_on,
      'words', w.words, 'contact', w.contact, 'outcome', x.outcome, 'decided_words', x.decided_words, 'decided_at', x.decided_at, 'decided_by', private.member_name(x.decided_by),
      'published', s.state = 'published') order by (x.outcome is null) desc, x.received_at desc), '[]') into found
  from public.summary_challenge x join public.problem p on p.id = x.problem_id join public.summary s on s.id = x.summary_id
    left join personal.summary_challenge w on w.challenge_id = x.id
  where (p_problem is null or x.problem_id = p_problem) and p.force_id = c.force_id and (x.outcome is null or x.decided_at > private.now() - interval '90 days')
    and private.may_judge_challenge(x.problem_id, c);
  if jsonb_array_length(found) > 0 then
    perform private.read_event('read challenges', p_problem, null, (select jsonb_agg(y ->> 'id') from jsonb_array_elements(found) y));
  end if;
  return found;
end $$;
comment on function public.open_challenges is 'Challenges of published pages that the caller may judge, of one problem or of all, open ones first; decided ones of the last 90 days. Reading them is an event.';
create function public.decide_challenge(p_challenge uuid, p_outcome text, p_words public.plain_text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  x public.summary_challenge;
begin
  if done is not null then return done; end if;
  select * into x from public.summary_challenge y where y.id = p_challenge for update;
  if not found or not private.may_judge_challenge(x.problem_id, c) then perform private.fail(404, 'challenge_unknown'); end if;
  if x.outcome is not null then perform private.fail(409, 'challenge_decided'); end if;
  if p_outcome not in ('changed', 'withdrawn', 'stays') then perform private.fail(400, 'challenge_outcome_missing'); end if;
  -- Said to be withdrawn or changed it must be so.
  if (p_outcome = 'withdrawn' and exists (select 1 from public.summary s where s.problem_id = x.problem_id and s.state = 'published'))
    or (p_outcome = 'changed' and (select s.state from public.summary s where s.id = x.summary_id) = 'published') then
    perform private.fail(409, 'challenge_not_done');
  end if;
  if length(trim(coalesce(p_words, ''))) < 10 then perform private.fail(400, 'reason_missing'); end if;
  update public.summary_challenge set outcome = p_outcome, decided_words = trim(p_words), decided_by = c.member_id, decided_at = private.now() where id = x.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.decide_challenge is 'The outcome of a challenge with its reason: the page was changed, withdrawn, or stays.';

create function public.publication_state(p_reference text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  this_problem uuid := private.require_problem(p_reference);
  s public.summary;
begin
  if not private.can_read_record(this_problem) then perform private.fail(404, 'problem_unknown'); end if;
  select * into s from public.summary x where x.problem_id = this_problem and x.state in ('draft', 'waiting');
  return jsonb_build_object('not_before', s.not_before, 'not_before_reason', s.not_before_reason,
    'early', coalesce(s.not_before > private.today(), false),
    'notices', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'organisation', o.name, 'own', o.id = c.organisation_id, 'due_on', n.due_on, 'answer', n.answer,
        'overdue', n.answer is null and n.due_on < private.today(), 'words', n.words, 'answered_at', n.answered_at, 'answered_by', private.member_name(n.answered_by),
        'settled_words', n.settled_words, 'settled_by', private.member_name(n.settled_by)) order by o.name), '[]')
      from public.summary_notice n join public.organisation o on o.id = n.organisation_id where n.summary_id = s.id and n.edit_version = s.edit_version and s.state = 'waiting'),
    'answers', (select coalesce(jsonb_agg(jsonb_build_object('words', a.words, 'answer', a.answer, 'by', private.member_name(a.answered_by)) order by a.words), '[]')
      from public.summary_answer a join public.summary l on l.id = a.summary_id where l.problem_id = this_problem and l.state = 'published'));
end $$;
comment on function public.publication_state is 'What stands between the signatures and residents: not before which day, what each organisation named says, what the approver answered of the page that is live.';
grant execute on function public.approve_with_answers(uuid, int, jsonb, uuid), public.set_not_before(uuid, int, date, public.plain_text, uuid),
  public.answer_notice(uuid, text, public.plain_text, uuid), public.settle_objection(uuid, public.plain_text, uuid), public.open_challenges(uuid),
  public.decide_challenge(uuid, text, public.plain_text, uuid), public.publication_state(text) to authenticated;
grant execute on function public.challenge_summary(text, text, text, text) to anon, authenticated;

create function private.desk_publications(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  select private.row_of('named_in_summary', n.id, s.problem_id, s.title, n.due_on, n.asked_at)
  from public.summary_notice n join public.summary s on s.id = n.summary_id
  where c.role in ('partner', 'partner_lead') and n.organisation_id = c.organisation_id and n.answer is null and s.state = 'waiting' and s.edit_version = n.edit_version
    and private.can_read_record(s.problem_id)
  union all
  select private.row_of('objection', n.id, s.problem_id, s.title, null, n.answered_at, o.name)
  from public.summary_notice n join public.summary s on s.id = n.summary_id join public.organisation o on o.id = n.organisation_id
  where n.answer = 'objected' and n.settled_at is null and s.state = 'waiting' and s.edit_version = n.edit_version and c.role in ('supervisor', 'inspector', 'coordinator')
    and (c.role = 'coordinator' or private.supervises_problem(c.member_id, s.problem_id)) and private.can_read_record(s.problem_id)
  union all
  select private.row_of('challenge', x.id, x.problem_id, s.title, x.due_on, x.received_at)
  from public.summary_challenge x join public.summary s on s.id = x.summary_id
  where x.outcome is null and c.role in ('supervisor', 'inspector', 'information_manager') and private.may_judge_challenge(x.problem_id, c) $$;
create or replace function private.desk_decisions(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  with supervised as materialized (select private.supervised_problems(c.member_id) as id where c.role in ('supervisor', 'inspector'))
  select private.row_of('returned', s.id, s.problem_id, v.reason, null, v.reviewed_at, private.member_name(v.reviewed_by))
  from public.submission s join public.review v on v.submission_id = s.id
  where s.state = 'returned' and s.problem_id in (select private.problems_with_role(c.member_id, 'lead', 'co_lead', 'deputy')) and private.can_read_record(s.problem_id)
    and not exists (select 1 from public.submission n where n.problem_id = s.problem_id and n.submitted_at > v.reviewed_at)
  union all
  select private.row_of('review', s.id, s.problem_id, initcap(s.stage::text), (s.submitted_at at time zone 'Europe/London')::date + 7, s.submitted_at, private.member_name(s.submitted_by))
  from public.submission s
  where s.state = 'waiting' and s.problem_id in (select id from supervised) and s.submitted_by <> c.member_id and private.can_read_record(s.problem_id)
  union all
  select private.row_of('summary', s.id, s.problem_id, s.title, null, s.submitted_at, private.member_name(s.drafted_by))
  from public.summary s
  where s.state = 'waiting' and s.drafted_by <> c.member_id and (c.role = 'coordinator' or s.problem_id in (select id from supervised)) and private.can_read_record(s.problem_id)
  union all
  select private.row_of('asks_to_join', q.id, q.problem_id, q.reason, null, q.asked_at, o.name)
  from public.participation_request q join public.organisation o on o.id = q.organisation_id
  where q.decision is null and q.problem_id in (select id from supervised) and private.can_read_record(q.problem_id)
  union all
  select private.row_of('unallocated', p.id, p.id, '', null, p.logged_at)
  from public.problem p join public.problem_neighbourhood n on n.problem_id = p.id and n.lead
  where c.role in ('supervisor', 'inspector') and p.stage <> 'closed' and p.merged_into is null and n.neighbourhood_id in (select private.team_neighbourhoods(c))
    and not exists (select 1 from public.problem_role r where r.problem_id = p.id and r.role = 'lead' and r.until_date is null) and private.can_read_record(p.id)
  union all
  select private.row_of('other_district', p.id, p.id, d.name, null, p.logged_at)
  from public.problem_district x join public.problem p on p.id = x.problem_id join public.district d on d.id = x.district_id
  where x.state = 'asked' and c.role in ('supervisor', 'inspector') and p.stage <> 'closed'
    and exists (select 1 from public.member_district m where m.member_id = c.member_id and m.district_id = x.district_id and m.until_date is null)
    and private.can_read_record(p.id)
  union all
  select private.desk_publications(c) $$;
