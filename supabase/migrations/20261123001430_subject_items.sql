-- What is given to the person who asks: every item that mentions or shows them, each decided, another controller's by its controller.
do $$ declare listed text;
begin
  -- Whatever lists there are by now stay; one comes in.
  select pg_get_constraintdef(k.oid) into listed from pg_constraint k where k.conrelid = 'public.kind'::regclass and k.conname = 'kind_list_check';
  alter table public.kind drop constraint kind_list_check;
  execute 'alter table public.kind add constraint kind_list_check ' || regexp_replace(listed, 'ARRAY\[', 'ARRAY[''withholding_reason''::text, ');
end $$;
insert into public.kind (list, code, label, help, position) values
  ('withholding_reason', 'inquiry', 'It would obstruct an inquiry, investigation or procedure', 'Data Protection Act 2018, section 45(4)(a)', 10),
  ('withholding_reason', 'crime', 'It would prejudice the prevention, detection, investigation or prosecution of crime', 'Data Protection Act 2018, section 45(4)(b)', 20),
  ('withholding_reason', 'public_security', 'To protect public security', 'Data Protection Act 2018, section 45(4)(c)', 30),
  ('withholding_reason', 'national_security', 'To protect national security', 'Data Protection Act 2018, section 45(4)(d)', 40),
  ('withholding_reason', 'others_rights', 'To protect the rights and freedoms of others', 'Data Protection Act 2018, section 45(4)(e)', 50),
  ('withholding_reason', 'third_party', 'It would disclose information about somebody else', 'Data Protection Act 2018, section 94(6) and Schedule 2, paragraph 16', 60),
  ('withholding_reason', 'not_theirs', 'It holds nothing about them', 'Not personal data of the person who asks', 70),
  ('withholding_reason', 'other', 'Another reason, in words', 'Say which law', 90);

create table public.subject_item (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  request_id uuid not null references public.subject_request,
  problem_id uuid not null references public.problem,
  part text not null,
  row_id uuid not null,
  controller_id uuid not null references public.organisation,
  decision text check (decision in ('given', 'redacted', 'withheld')),
  reason_code text,
  decided_by uuid references public.member,
  decided_at timestamptz,
  asked_at timestamptz,
  asked_by uuid references public.member,
  answer_due_on date,
  answer text check (answer in ('given', 'redacted', 'withheld')),
  answered_by uuid references public.member,
  answered_at timestamptz,
  without_answer boolean not null default false,
  unique (request_id, part, row_id),
  check ((decision is null) = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check ((answer is null) = (answered_by is null) and (decision is null or decision = 'given' or reason_code is not null))
);
comment on table public.subject_item is 'One thing in the record about the person of a request, by table and row, and what is done with it. Reasons in words stand in personal.';
comment on column public.subject_item.without_answer is 'Decided after its controller was asked and had not answered in time.';
create index on public.subject_item (problem_id);
create index on public.subject_item (controller_id) where asked_at is not null and answered_at is null;
alter table public.subject_item enable row level security;
grant select on public.subject_item to authenticated;
create policy subject_item_select on public.subject_item for select to authenticated using (
  ((select private.caller())).role in ('auditor', 'information_manager') and force_id = ((select private.caller())).force_id and private.can_see_problem(problem_id));
create trigger audit after insert or update or delete on public.subject_item for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();
create table personal.subject_item_words (
  item_id uuid primary key references public.subject_item on delete cascade,
  reason text not null default '' check (length(reason) <= 1000),
  blanked text[] not null default '{}',
  answer text not null default '' check (length(answer) <= 1000),
  given text
);
comment on table personal.subject_item_words is 'Reasons in words, further words that are blanked, and, once a request is answered, exactly what was given.';
alter table personal.subject_item_words enable row level security;
create trigger audit after insert or update or delete on personal.subject_item_words for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit_personal('item_id');

create function private.subject_identities(p_request uuid) returns uuid[] language sql stable security definer set search_path = '' as $$
  -- What was merged since means the same person.
  select coalesce(array_agg(distinct x.id), '{}') from public.subject_candidate k
    cross join lateral (select k.identity_id as id union select g.to_identity from public.identity_change g where g.from_identity = k.identity_id and g.what = 'merged') x
  where k.request_id = p_request and k.state = 'confirmed' $$;
comment on function private.subject_identities is 'The identities that a person confirmed to be the one who asks.';

create function private.items_of(p_request uuid) returns table (problem_id uuid, part text, row_id uuid, at text, words text, controller_id uuid, readable boolean)
language sql stable security definer set search_path = '' as $$
  with own as (select i.id as identity_id, p.id as problem_id, p.controller_unit_id, p.force_id from unnest(private.subject_identities(p_request)) o (id)
    join public.identity i on i.id = o.id join public.problem p on p.dictionary_id = i.dictionary_id),
  affected as materialized (select distinct o.problem_id, o.controller_unit_id, o.force_id from own o),
  force as (select a.problem_id, u.organisation_id as home, (select o.id from public.organisation o where o.force_id = a.force_id and o.kind = 'police' limit 1) as police
    from affected a join public.unit u on u.id = a.controller_unit_id),
  marked as (select distinct e.problem_id, e.evidence_id from public.evidence_identity e join own o on o.identity_id = e.identity_id where e.ended_at is null),
  said as (
    select a.problem_id, t.table_name as part, t.row_id, t.at, t.words, t.grading_id, t.controller_unit_id from affected a cross join lateral private.texts_of(a.problem_id) t
    where t.table_name <> 'disclosure' and exists (select 1 from private.tokens_in(t.words) x join public.mention m on m.id = x join own o on o.identity_id = m.identity_id)
    union all
    -- A file in which they are shown, whether its caption says so or not.
    select v.problem_id, 'evidence', v.id, v.created_at::text, concat_ws(E'\n', nullif(v.caption, ''), nullif(v.description, '')), v.grading_id, v.controller_unit_id
    from public.evidence v join marked k on k.evidence_id = v.id
    where not exists (select 1 from private.tokens_in(concat_ws(' ', v.caption, v.description)) x join public.mention m on m.id = x join own o on o.identity_id = m.identity_id))
  select s.problem_id, s.part, s.row_id, s.at,
    case when s.part = 'evidence' and k.evidence_id is not null then concat_ws(E'\n', nullif(s.words, ''), 'Shown in this ' || (select v.kind from public.evidence v where v.id = s.row_id) || '.') else s.words end,
    coalesce(u.organisation_id, f.home), private.may_read_text(s.problem_id, s.grading_id, s.controller_unit_id)
  from said s join force f on f.problem_id = s.problem_id left join public.unit u on u.id = s.controller_unit_id left join marked k on s.part = 'evidence' and k.evidence_id = s.row_id
  union all
  select o.problem_id, 'identity_role', r.id, r.from_date::text,
    'Recorded as ' || r.role || ' from ' || private.day_words(r.from_date) || coalesce(' to ' || private.day_words(r.until_date), ''), f.police, private.can_read_record(o.problem_id)
  from own o join public.identity_role r on r.identity_id = o.identity_id join force f on f.problem_id = o.problem_id
  union all
  select s.problem_id, 'summary', s.id, s.published_at::text, concat_ws(E'\n', s.title, nullif(s.the_problem, ''), nullif(s.found_out, ''), nullif(s.did, ''), nullif(s.changed, ''), nullif(s.learned, '')),
    f.police, private.can_read_record(s.problem_id)
  from affected a join public.summary s on s.problem_id = a.problem_id join force f on f.problem_id = a.problem_id where s.published_at is not null
  union all
  select d.problem_id, 'disclosure', d.id, d.on_date::text, 'To ' || g.name || ' on ' || private.day_words(d.on_date) || ', under ' || d.gateway || '. ' || d.purpose, f.police, private.can_read_record(d.problem_id)
  from affected a join public.disclosure d on d.problem_id = a.problem_id join public.organisation g on g.id = d.to_organisation_id join force f on f.problem_id = a.problem_id
  -- The admission of a partner, which covers what is shared by default, and what was shared beyond it, where it was about them.
  where d.kind = 'admission' or exists (select 1 from public.disclosure_item y join said s on s.row_id = y.item_id where y.disclosure_id = d.id)
  union all
  -- When and why their details were looked up; never by whom.
  select o.problem_id, 'identity_look', o.problem_id, max(l.looked_at)::text,
    'Their details were looked up: ' || string_agg(distinct private.day_words((l.looked_at at time zone 'Europe/London')::date) || coalesce(' (' || private.shown(u.words) || ')', ''), '; '),
    min(f.police::text)::uuid, private.can_read_record(o.problem_id)
  from own o join public.identity_look l on l.identity_id = o.identity_id left join public.purpose u on u.id = l.purpose_id join force f on f.problem_id = o.problem_id
  where coalesce(u.words, '') not like 'Subject access request %' group by o.problem_id $$;
comment on function private.items_of is
  'Everything about the confirmed person of a request: texts, files that show them, roles, published versions, disclosures, looks; with its controller, and whether the caller may read it.';

create function private.gather_items(r public.subject_request, c private.caller) returns void language plpgsql volatile security definer set search_path = '' as $$
declare gathered jsonb := (select coalesce(jsonb_agg(jsonb_build_object('problem_id', i.problem_id, 'part', i.part, 'row_id', i.row_id, 'controller_id', i.controller_id)), '[]') from private.items_of(r.id) i);
begin
  -- What is no longer about them, because a candidate was rejected after all, must not reach them.
  delete from public.subject_item x where x.request_id = r.id
    and not exists (select 1 from jsonb_to_recordset(gathered) g (part text, row_id uuid) where g.part = x.part and g.row_id = x.row_id);
  insert into public.subject_item (force_id, request_id, problem_id, part, row_id, controller_id)
  select r.force_id, r.id, g.problem_id, g.part, g.row_id, g.controller_id from jsonb_to_recordset(gathered) g (problem_id uuid, part text, row_id uuid, controller_id uuid)
  on conflict (request_id, part, row_id) do nothing;
  -- When colleagues looked is not given unless somebody decides so (decision 0011).
  update public.subject_item set decision = 'withheld', reason_code = 'others_rights', decided_by = c.member_id, decided_at = private.now()
  where request_id = r.id and part = 'identity_look' and decision is null;
end $$;
create function public.gather_subject_items(p_form_token uuid, p_reference text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_open_request(p_reference);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if exists (select 1 from public.subject_candidate k where k.request_id = r.id and k.state = 'proposed') then perform private.fail(409, 'candidates_undecided'); end if;
  perform private.gather_items(r, private.caller());
  return private.form_keep(p_form_token, jsonb_build_object('items', (select count(*) from public.subject_item i where i.request_id = r.id)));
end $$;
comment on function public.gather_subject_items is 'Lists everything about the confirmed person anew; what was decided stays.';

create function private.shown_to_subject(p_text text, p_own uuid[], p_blanked text[]) returns text language plpgsql stable security definer set search_path = '' as $$
declare
  t text := p_text;
  m record;
  b text;
begin
  for m in select x.id, w.words from private.tokens_in(p_text) token join public.mention x on x.id = token join personal.mention_words w on w.mention_id = x.id where x.identity_id = any (p_own) loop
    t := replace(t, '⟦' || m.id || '⟧', m.words);
  end loop;
  t := private.shown(t);
  foreach b in array coalesce(p_blanked, '{}') loop
    t := regexp_replace(t, regexp_replace(b, '([\[\](){}*+?.^$|\\-])', '\\\1', 'g'), '█████', 'gi');
  end loop;
  return t;
end $$;
comment on function private.shown_to_subject is 'A text as the person who asks reads it: their own values in place, everybody else by label, blanked words gone.';

create function private.item_state(i public.subject_item, p_home uuid) returns text language sql stable set search_path = '' as $$
  select case when i.decision is not null then 'decided' when i.controller_id = p_home then 'to_decide' when i.asked_at is null then 'to_ask'
    when i.answer_due_on < private.today() then 'overdue' else 'waiting' end $$;
create function public.subject_items(p_reference text, p_page int default 1) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_subject_request(p_reference);
  c private.caller := private.caller();
  own uuid[] := private.subject_identities(r.id);
  answer jsonb;
begin
  with listed as (select i as item, private.item_state(i, c.organisation_id) as state, p.reference, p.restricted from public.subject_item i join public.problem p on p.id = i.problem_id where i.request_id = r.id),
  source as materialized (select * from private.items_of(r.id)),
  shown as (select l.*, s.at, s.words, coalesce(s.readable, false) as readable from listed l left join source s on s.problem_id = (l.item).problem_id and s.part = (l.item).part and s.row_id = (l.item).row_id
    order by l.state = 'decided', l.reference, s.at, (l.item).id limit 20 offset 20 * (greatest(p_page, 1) - 1))
  select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object('id', (s.item).id, 'part', (s.item).part, 'problem', s.reference, 'restricted', s.restricted, 'state', s.state, 'at', s.at,
      'readable', s.readable, 'words', case when s.readable then private.shown_to_subject(s.words, own, w.blanked) end, 'controller', o.name, 'home', (s.item).controller_id = c.organisation_id,
      'file', case when (s.item).part = 'evidence' then (s.item).row_id end,
      'decision', (s.item).decision, 'reason_code', (s.item).reason_code, 'reason', coalesce(w.reason, ''), 'blanked', coalesce(to_jsonb(w.blanked), '[]'), 'decided_by', private.member_name((s.item).decided_by),
      'asked_at', (s.item).asked_at, 'answer_due_on', (s.item).answer_due_on, 'answer', (s.item).answer, 'answered_by', private.member_name((s.item).answered_by), 'answer_words', coalesce(w.answer, ''),
      'without_answer', (s.item).without_answer) order by s.state = 'decided', s.reference, s.at, (s.item).id), '[]'),
    'shown', coalesce(bool_or(s.readable), false)) into answer
  from shown s join public.organisation o on o.id = (s.item).controller_id left join personal.subject_item_words w on w.item_id = (s.item).id;
  if (answer ->> 'shown')::boolean then
    perform private.look_for_request(r, c, array(select x from unnest(own) x where private.can_read_record(private.identity_problem(x))));
  end if;
  return (answer - 'shown') || jsonb_build_object('total', (select count(*) from public.subject_item i where i.request_id = r.id),
    'counts', (select coalesce(jsonb_object_agg(x.state, x.n), '{}') from (select private.item_state(i, c.organisation_id) as state, count(*) as n from public.subject_item i where i.request_id = r.id group by 1) x),
    'reasons', private.withholding_reasons(c.force_id));
end $$;
comment on function public.subject_items is 'The items of a request, undecided ones first, 20 a page, in the words that the person would read; those that the caller may not read without words.';
create function private.withholding_reasons(p_force text) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('code', k.code, 'label', k.label, 'source', k.help) order by k.position, k.label), '[]') from public.kind k
  where k.list = 'withholding_reason' and (k.force_id is null or k.force_id = p_force) and k.from_date <= private.today() and (k.until_date is null or k.until_date > private.today()) $$;
comment on function private.withholding_reasons is 'Why something may be kept back, each with its law: [{code, label, source}].';

create function private.check_item_decision(p_force text, p_decision text, p_reason_code text, p_reason text, p_blanked text[]) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if p_decision not in ('given', 'redacted', 'withheld') then perform private.fail(400, 'item_decision_missing'); end if;
  if p_decision <> 'given' and not exists (select 1 from jsonb_array_elements(private.withholding_reasons(p_force)) k where k ->> 'code' = p_reason_code) then perform private.fail(400, 'withholding_reason_missing'); end if;
  if p_decision <> 'given' and p_reason_code = 'other' and length(trim(coalesce(p_reason, ''))) < 5 then perform private.fail(400, 'withholding_words_missing'); end if;
  if p_decision = 'redacted' and not exists (select 1 from unnest(p_blanked) b where length(trim(b)) >= 2) then perform private.fail(400, 'blanked_words_missing'); end if;
end $$;
create function private.keep_item_words(p_item uuid, p_decision text, p_reason text, p_blanked text[], p_answer text default null) returns void language sql volatile security definer set search_path = '' as $$
  insert into personal.subject_item_words as w (item_id, reason, blanked, answer) values (p_item, left(trim(coalesce(p_reason, '')), 1000),
    case when p_decision = 'redacted' then array(select trim(b) from unnest(p_blanked) b where length(trim(b)) >= 2) else '{}' end, coalesce(p_answer, ''))
  on conflict (item_id) do update set reason = excluded.reason, blanked = excluded.blanked, answer = coalesce(p_answer, w.answer) $$;

create function public.decide_subject_item(p_form_token uuid, p_item uuid, p_decision text, p_reason_code text, p_reason text, p_blanked text[]) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager');
  i public.subject_item;
  r public.subject_request;
  done jsonb := private.form_done(p_form_token);
  late boolean;
begin
  if done is not null then return done; end if;
  select * into i from public.subject_item x where x.id = p_item and x.force_id = c.force_id;
  if not found then perform private.fail(404, 'subject_item_unknown'); end if;
  r := private.require_open_request((select x.reference from public.subject_request x where x.id = i.request_id));
  perform private.check_item_decision(c.force_id, p_decision, p_reason_code, p_reason, p_blanked);
  late := i.controller_id <> c.organisation_id and i.answer is null;
  if late and i.asked_at is null then perform private.fail(409, 'controller_not_asked'); end if;
  if late and i.answer_due_on >= private.today() then perform private.fail(409, 'controller_not_answered'); end if;
  if late and length(trim(coalesce(p_reason, ''))) < 10 then perform private.fail(400, 'without_answer_needs_reason'); end if;
  -- A controller that keeps something back is not overruled; more may be kept back than it asked for.
  if array_position('{withheld,redacted,given}'::text[], p_decision) > array_position('{withheld,redacted,given}'::text[], i.answer) then perform private.fail(409, 'controller_keeps_back'); end if;
  if p_decision <> 'withheld' and i.answer is null and not exists (select 1 from private.items_of(r.id) s where s.problem_id = i.problem_id and s.part = i.part and s.row_id = i.row_id and s.readable) then
    perform private.fail(403, 'item_not_readable');
  end if;
  update public.subject_item set decision = p_decision, reason_code = case when p_decision <> 'given' then p_reason_code end, decided_by = c.member_id, decided_at = private.now(), without_answer = late where id = i.id;
  perform private.keep_item_words(i.id, p_decision, p_reason, p_blanked || case when i.answer = 'redacted' then (select w.blanked from personal.subject_item_words w where w.item_id = i.id) else '{}' end);
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.decide_subject_item is 'Given, given with words blanked, or withheld for a reason of the list. Another controller''s item waits for its answer; after its time the manager decides with a reason that stays on record.';
grant execute on function public.gather_subject_items(uuid, text), public.subject_items(text, int), public.decide_subject_item(uuid, uuid, text, text, text, text[]) to authenticated;
