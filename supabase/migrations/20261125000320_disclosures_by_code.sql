-- A code that names receivers (5, C) is a disclosure to each of them: it asks for purpose and law, whichever command
-- gives it, and stands in the register for as long as the item is graded so.
alter table public.disclosure add column by_grading uuid references public.grading;
comment on column public.disclosure.by_grading is 'The grading whose code 5 or C names the receiver: recorded with it, and ended when nothing is graded so any more. Null for what was shared beyond a code.';
create index on public.disclosure (by_grading) where by_grading is not null;

create function private.legal_gateway(p_problem uuid, p_code text, p_words text) returns public.kind language plpgsql stable security definer set search_path = '' as $$
declare gateway public.kind;
begin
  select * into gateway from public.kind k where k.list = 'legal_gateway' and k.code = p_code and k.from_date <= private.today()
    and (k.until_date is null or k.until_date > private.today()) and (k.force_id is null or k.force_id = (select force_id from public.problem where id = p_problem)) order by k.force_id nulls last limit 1;
  if gateway.code is null or (gateway.code = 'other' and nullif(trim(p_words), '') is null) then perform private.fail(400, 'gateway_missing'); end if;
  return gateway;
end $$;
comment on function private.legal_gateway is 'The law of a disclosure from the list of the problem''s force; refuses none, and "another" without words.';
create function private.lay_disclosure(p_problem uuid, p_to uuid, p_told jsonb, p_by uuid, p_by_grading uuid default null) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  gateway public.kind;
  why text := nullif(trim(p_told ->> 'reason'), '');
  made uuid;
begin
  if why is null then perform private.fail(400, 'disclosure_purpose_missing'); end if;
  gateway := private.legal_gateway(p_problem, p_told ->> 'gateway', p_told ->> 'gateway_words');
  insert into public.disclosure (problem_id, to_organisation_id, kind, agreement_id, gateway, gateway_code, purpose, conditions, authorised_by, by_grading)
  values (p_problem, p_to, 'item',
    case when gateway.code = 'agreement' then (select g.id from public.agreement g where private.agreement_covers(g.id, p_to, p_problem) order by g.from_date desc limit 1) end,
    coalesce(nullif(trim(p_told ->> 'gateway_words'), ''), gateway.label), gateway.code, why, nullif(trim(p_told ->> 'conditions'), ''), p_by, p_by_grading) returning id into made;
  return made;
end $$;
comment on function private.lay_disclosure is 'Records a disclosure of items to an organisation: {reason, gateway, gateway_words, conditions}; its items are added by who calls.';

create or replace function public.record_disclosure(p_form_token uuid, p_problem uuid, p_disclosure jsonb, p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
  receiver uuid := (p_disclosure ->> 'organisation_id')::uuid;
  x record;
  i private.item;
  made uuid;
begin
  if done is not null then return done; end if;
  if not exists (select 1 from public.organisation where id = receiver and id <> c.organisation_id) then perform private.fail(400, 'organisation_unknown'); end if;
  if jsonb_array_length(coalesce(p_disclosure -> 'items', '[]')) = 0 then perform private.fail(404, 'item_unknown'); end if;
  if exists (select 1 from jsonb_array_elements_text(coalesce(nullif(p_disclosure -> 'members', 'null'), '[]')) m where not exists (
    select 1 from public.member y join public.unit u on u.id = y.unit_id where y.id = m::uuid and u.organisation_id = receiver
      and y.from_date <= private.today() and (y.until_date is null or y.until_date > private.today()))) then perform private.fail(400, 'recipient_unknown'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = p_problem), c, p_mentions); end if;
  made := private.lay_disclosure(p_problem, receiver, p_disclosure, c.member_id);
  for x in select * from jsonb_to_recordset(p_disclosure -> 'items') as t (kind text, id uuid) loop
    i := private.visible_item(x.kind, x.id);
    if i.problem_id <> p_problem then perform private.fail(404, 'item_unknown'); end if;
    if not private.may_disclose(i, c) then perform private.fail(403, 'not_the_discloser'); end if;
    insert into public.disclosure_item (disclosure_id, kind, item_id, grading_id) values (made, i.kind, i.id, private.own_grading(i)) on conflict do nothing;
  end loop;
  insert into public.disclosure_recipient (disclosure_id, member_id, problem_id) select distinct made, m::uuid, p_problem from jsonb_array_elements_text(coalesce(nullif(p_disclosure -> 'members', 'null'), '[]')) m;
  return private.form_keep(p_form_token, jsonb_build_object('id', made));
end $$;
create or replace function private.grade_item(p_problem uuid, c private.caller, p_grading jsonb, p_replaces uuid default null) returns uuid
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
  made := private.insert_grading(p_problem, c, array[coalesce(g ->> 'source', 'B'), coalesce(g ->> 'information', '2'), handling], p_replaces, reason, told_conditions, told_review);
  if handling in ('5', 'C') then
    insert into public.grading_recipient (grading_id, organisation_id) select distinct made, r from unnest(recipients) r;
    -- One's own organisation is told nothing new.
    perform private.lay_disclosure(p_problem, r, g || jsonb_build_object('reason', g ->> 'purpose'), c.member_id, made)
    from (select distinct r from unnest(recipients) r) named where p_problem is not null and r not in (select u.organisation_id from public.unit u where u.id = c.unit_id);
  end if;
  return made;
end $$;
comment on function private.grade_item is
  'A grading from {source, information, handling, reason, review_on, conditions, recipients: [organisation], purpose, gateway, gateway_words}; the usual one where nothing is said. Code 4 wants a reason and a review date, codes 5 and C conditions, recipients, and purpose and law of the disclosure to them, a regrading a reason.';
-- An ordinary disclosure goes along with its item; one by a code is of that grading.
create or replace function private.disclose_along() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.disclosure_item set grading_id = new.id where grading_id = new.replaces
    and not exists (select 1 from public.disclosure d where d.id = disclosure_id and d.by_grading is not null);
  return new;
end $$;
create function private.disclose_by_code() returns trigger language plpgsql security definer set search_path = '' as $$
declare item_kind text := case tg_table_name when 'stage_answer' then 'answer' else tg_table_name end;
begin
  if tg_op = 'UPDATE' then
    if new.grading_id = old.grading_id then return null; end if;
    -- The same grading again, made so that one item alone can be shared: what its code disclosed stays disclosed.
    if exists (select 1 from public.grading a join public.grading b on b.id = old.grading_id
      where a.id = new.grading_id and a.graded_at = b.graded_at and a.graded_by = b.graded_by and a.replaces = b.id) then
      update public.disclosure_item x set grading_id = new.grading_id from public.disclosure d
      where d.id = x.disclosure_id and d.by_grading is not null and x.item_id = new.id and x.grading_id = old.grading_id;
      return null;
    end if;
    update public.disclosure d set ended_at = private.now(), ended_by = (select g.graded_by from public.grading g where g.id = new.grading_id), end_reason = 'Graded again.'
    where d.by_grading is not null and d.ended_at is null
      and exists (select 1 from public.disclosure_item x where x.disclosure_id = d.id and x.item_id = new.id and x.grading_id = old.grading_id)
      and not exists (select 1 from public.disclosure_item x where x.disclosure_id = d.id and x.grading_id = (select i.grading_id from private.item_of(x.kind, x.item_id) i));
  end if;
  insert into public.disclosure_item (disclosure_id, kind, item_id, grading_id)
  select d.id, item_kind, new.id, new.grading_id from public.disclosure d where d.by_grading = new.grading_id on conflict do nothing;
  return null;
end $$;
comment on function private.disclose_by_code is 'Every item under a grading that names receivers belongs to the disclosures recorded with it; graded otherwise, they end.';
do $$ declare t text; begin
  foreach t in array array['entry', 'stage_answer', 'hypothesis', 'action', 'evidence', 'attendance'] loop
    execute format('create trigger disclose_by_code after insert or update of grading_id on public.%I for each row execute function private.disclose_by_code()', t);
  end loop;
end $$;

create or replace function public.end_disclosure(p_form_token uuid, p_disclosure uuid, p_reason public.separated_text, p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  d public.disclosure;
  c private.caller;
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  select * into d from public.disclosure where id = p_disclosure and kind = 'item' for update;
  if d.id is null or not private.can_read_record(d.problem_id) then perform private.fail(404, 'disclosure_unknown'); end if;
  c := private.require_contributor(d.problem_id);
  if not exists (select 1 from public.disclosure_item x cross join lateral private.item_of(x.kind, x.item_id) i join public.unit u on u.id = i.controller_unit_id
      where x.disclosure_id = d.id and u.organisation_id = c.organisation_id)
    or not (c.role in ('information_manager', 'inspector', 'partner_lead') or private.supervises_problem(c.member_id, d.problem_id)) then
    perform private.fail(403, 'not_the_discloser');
  end if;
  -- Its code lets them read it: to end that, it is graded again.
  if d.by_grading is not null then perform private.fail(409, 'disclosure_by_code'); end if;
  if nullif(trim(p_reason), '') is null then perform private.fail(400, 'reason_missing'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = d.problem_id), c, p_mentions); end if;
  update public.disclosure set ended_at = private.now(), ended_by = c.member_id, end_reason = trim(p_reason) where id = d.id and ended_at is null;
  if not found then perform private.fail(409, 'disclosure_ended'); end if;
  return private.form_keep(p_form_token, '{}');
end $$;
create or replace function private.disclosures_of(i private.item, c private.caller) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'to', o.name, 'gateway', d.gateway, 'reason', private.shown(d.purpose), 'conditions', private.shown(d.conditions),
    'by', private.member_name(d.authorised_by), 'on_date', d.on_date, 'ended_at', d.ended_at, 'end_reason', private.shown(d.end_reason), 'by_code', d.by_grading is not null,
    'members', (select coalesce(jsonb_agg(private.member_name(r.member_id) order by private.member_name(r.member_id)), '[]') from public.disclosure_recipient r where r.disclosure_id = d.id),
    'reads', exists (select 1 from public.participation x where x.problem_id = d.problem_id and x.organisation_id = d.to_organisation_id and x.until_date is null))
    order by d.ended_at nulls first, d.on_date desc, d.id), '[]')
  from public.disclosure_item x join public.disclosure d on d.id = x.disclosure_id join public.organisation o on o.id = d.to_organisation_id
  where x.item_id = i.id and (c.police or c.role = 'auditor' or d.to_organisation_id = c.organisation_id
    or exists (select 1 from public.unit u where u.id = i.controller_unit_id and u.organisation_id = c.organisation_id)) $$;

create function private.gateways_json(p_force text) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('code', k.code, 'label', k.label, 'help', k.help) order by k.position), '[]') from public.kind k
  where k.list = 'legal_gateway' and (k.force_id is null or k.force_id = p_force) and k.from_date <= private.today() and (k.until_date is null or k.until_date > private.today()) $$;
comment on function private.gateways_json is 'The laws that a disclosure can be made by today: [{code, label, help}].';
create or replace function public.log_page(p_reference text, p_kind text default null, p_organisation uuid default null, p_identity uuid default null, p_page int default 1) returns jsonb
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
    'gateways', private.gateways_json(this_force),
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
create or replace function public.entry_page(p_reference text, p_entry uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  this_problem uuid := private.require_problem(p_reference);
  c private.caller := private.require_member();
  e public.entry;
begin
  select * into e from public.entry where id = p_entry and problem_id in (select id from public.problem where id = this_problem or merged_into = this_problem);
  if e.id is null or not private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id, true) then perform private.fail(404, 'entry_unknown'); end if;
  return jsonb_build_object('problem_id', e.problem_id, 'entry', private.entry_json(e, c), 'gradings', private.gradings_json(e.grading_id), 'gateways', private.gateways_json(e.force_id),
    -- As public.regrade_entry has it.
    'may_grade', private.may_contribute(e.problem_id) and private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id)
      and (c.member_id = e.created_by or c.role = 'information_manager' or private.supervises_problem(c.member_id, e.problem_id)),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from public.organisation o
      where o.id = c.organisation_id or private.can_read_record(e.problem_id) and o.id in (
        select x.organisation_id from public.participation x where x.problem_id = e.problem_id and x.until_date is null)));
end $$;

-- A name that stands in a reason that one may not read is not met there either.
create function private.may_read_reason(g public.grading, c private.caller) returns boolean language sql stable security definer set search_path = '' as $$
  select g.handling <> '4' or c.role = 'auditor' or exists (select 1 from public.unit u where u.id = g.controller_unit_id and u.organisation_id = c.organisation_id) $$;
create or replace function private.reason_for(g public.grading, c private.caller) returns text language sql stable security definer set search_path = '' as $$
  select case when private.may_read_reason(g, c) then private.shown(g.reason) end $$;
create or replace function private.visible_texts(p_problem uuid) returns table (stands_in text, words text) language sql stable security definer set search_path = '' as $$
  -- The same conditions as the policies of these tables: a value is seen only through a record that the viewer may read.
  with held as materialized (select t.grading_id, t.controller_unit_id, t.note from public.grading g join public.attendance t on t.grading_id = g.id where g.problem_id = p_problem)
  select x.stands_in, x.words from (
    select 'problem', concat_ws(' ', p.title, p.handling_note) from public.problem p where p.id = p_problem and private.can_read_record(p.id)
    union all select 'problem', l.label from public.place l where l.problem_id = p_problem and private.can_read_record(p_problem)
    union all select 'log', e.body from public.entry e where e.problem_id = p_problem and private.can_see_item(p_problem, e.grading_id, e.controller_unit_id, true)
    union all select 'actions', concat_ws(' ', a.task, a.mechanism, a.dropped_reason) from public.action a
      where a.problem_id = p_problem and private.can_see_item(p_problem, a.grading_id, a.controller_unit_id, true)
    union all select q.stage::text, s.body from public.stage_answer s join public.stage_question q on q.code = s.question_code where s.problem_id = p_problem and private.can_see_item(p_problem, s.grading_id, s.controller_unit_id)
    union all select 'analysis', concat_ws(' ', h.statement, h.test, h.finding) from public.hypothesis h
      where h.problem_id = p_problem and private.can_see_item(p_problem, h.grading_id, h.controller_unit_id)
    union all select 'evidence', concat_ws(' ', v.caption, v.description) from public.evidence v
      where v.problem_id = p_problem and private.can_see_item(p_problem, v.grading_id, v.controller_unit_id)
    union all select 'costs', t.note from held t where private.can_see_item(p_problem, t.grading_id, t.controller_unit_id, true)
    union all select 'gradings', concat_ws(' ', g.conditions, case when private.may_read_reason(g, c) then g.reason end) from public.grading g join private.caller() c on true where g.problem_id = p_problem and private.can_see_item(p_problem, g.id, g.controller_unit_id, true)
    union all select 'disclosures', concat_ws(' ', d.purpose, d.conditions) from public.disclosure d join private.caller() c on true
      where d.problem_id = p_problem and private.can_read_record(p_problem) and (c.police or d.to_organisation_id = c.organisation_id)) x (stands_in, words)
  where position('⟦' in x.words) > 0 $$;
