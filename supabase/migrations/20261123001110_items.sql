-- Every graded item alike: what it is, its gradings, grading it again with a reason, and sharing it beyond its handling code.
create type private.item as (kind text, id uuid, problem_id uuid, grading_id uuid, controller_unit_id uuid, created_by uuid, words text);
create function private.item_of(p_kind text, p_id uuid) returns private.item language sql stable security definer set search_path = '' as $$
  select (x.kind, x.id, x.problem_id, x.grading_id, x.controller_unit_id, x.created_by, x.words)::private.item from (
    select 'entry' as kind, e.id, e.problem_id, e.grading_id, e.controller_unit_id, e.created_by, e.body::text as words from public.entry e
      where (p_kind = 'entry' and e.id = p_id) or (p_kind = 'grading' and e.grading_id = p_id)
    union all select 'answer', a.id, a.problem_id, a.grading_id, a.controller_unit_id, a.created_by, a.body from public.stage_answer a
      where (p_kind = 'answer' and a.id = p_id) or (p_kind = 'grading' and a.grading_id = p_id)
    union all select 'hypothesis', h.id, h.problem_id, h.grading_id, h.controller_unit_id, h.created_by, h.statement from public.hypothesis h
      where (p_kind = 'hypothesis' and h.id = p_id) or (p_kind = 'grading' and h.grading_id = p_id)
    union all select 'action', a.id, a.problem_id, a.grading_id, a.controller_unit_id, a.created_by, a.task from public.action a
      where (p_kind = 'action' and a.id = p_id) or (p_kind = 'grading' and a.grading_id = p_id)
    union all select 'evidence', e.id, e.problem_id, e.grading_id, e.controller_unit_id, e.created_by, coalesce(nullif(e.caption, ''), e.kind) from public.evidence e
      where (p_kind = 'evidence' and e.id = p_id) or (p_kind = 'grading' and e.grading_id = p_id)
    union all select 'attendance', t.id, private.recorded_for(t.id), t.grading_id, t.controller_unit_id, t.created_by, coalesce(nullif(t.note, ''), t.minutes || ' minutes')
      from public.attendance t where (p_kind = 'attendance' and t.id = p_id) or (p_kind = 'grading' and t.grading_id = p_id)) x
  -- By its grading an item is found where a review of it is due; an entry's pictures and time stand under the entry's.
  where x.problem_id is not null
  order by array_position(array['entry', 'answer', 'hypothesis', 'action', 'evidence', 'attendance'], x.kind) limit 1 $$;
comment on function private.item_of is 'An entry, answer, hypothesis, action, file or attendance by its id, or with the kind "grading" by the grading in force; all null where there is none.';
do $$ declare t text; begin
  foreach t in array array['entry', 'stage_answer', 'hypothesis', 'action', 'evidence', 'submission_answer'] loop
    execute format('create index on public.%I (grading_id)', t);
  end loop;
end $$;
create index on public.grading (replaces);
create index on public.grading (review_on) where review_on is not null;
create function private.visible_item(p_kind text, p_id uuid) returns private.item language plpgsql stable security definer set search_path = '' as $$
declare i private.item := private.item_of(p_kind, p_id);
begin
  if i.id is null or not private.can_see_item(i.problem_id, i.grading_id, i.controller_unit_id) then perform private.fail(404, 'item_unknown'); end if;
  return i;
end $$;
create function private.point_item(i private.item, p_grading uuid) returns void language plpgsql volatile security definer set search_path = '' as $$ begin
  case i.kind
    when 'entry' then update public.entry set grading_id = p_grading, version = version + 1 where id = i.id;
    when 'answer' then update public.stage_answer set grading_id = p_grading, version = version + 1 where id = i.id;
    when 'hypothesis' then update public.hypothesis set grading_id = p_grading, version = version + 1 where id = i.id;
    when 'action' then update public.action set grading_id = p_grading, version = version + 1 where id = i.id;
    when 'evidence' then update public.evidence set grading_id = p_grading, version = version + 1 where id = i.id;
    when 'attendance' then update public.attendance set grading_id = p_grading, version = version + 1 where id = i.id;
  end case;
end $$;
create function private.grading_chain(p_grading uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  with recursive chain as (select g.id, g.replaces from public.grading g where g.id = p_grading
    union all select g.id, g.replaces from public.grading g join chain on g.id = chain.replaces) select id from chain $$;

-- What repeats an item, or was recorded with it, is never left wider than the item: it is graded again with it.
create function private.grade_along() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  before uuid[];
begin
  -- A copy of the same grading, made so that one item alone can be shared, changes nothing for the others.
  if new.grading_id = old.grading_id or exists (select 1 from public.grading a join public.grading b on b.id = old.grading_id
    where a.id = new.grading_id and a.graded_at = b.graded_at and a.graded_by = b.graded_by and a.replaces = b.id) then return new; end if;
  before := array(select private.grading_chain(old.grading_id));
  update public.submission_answer set grading_id = new.grading_id where grading_id = any (before);
  if tg_table_name = 'entry' then
    update public.evidence set grading_id = new.grading_id, version = version + 1 where grading_id = any (before);
    update public.attendance set grading_id = new.grading_id, version = version + 1 where grading_id = any (before);
  end if;
  return new;
end $$;
do $$ declare t text; begin
  foreach t in array array['entry', 'stage_answer', 'hypothesis', 'action'] loop
    execute format('create trigger grade_along after update of grading_id on public.%I for each row execute function private.grade_along()', t);
  end loop;
end $$;

create or replace function private.gradings_json(p_grading uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  with recursive chain as (
    select g.*, 1 as step, true as told from public.grading g where g.id = p_grading
    union all select g.*, chain.step + 1, (g.graded_at, g.graded_by) <> (chain.graded_at, chain.graded_by) from public.grading g join chain on g.id = chain.replaces)
  select jsonb_agg(jsonb_build_object('id', g.id, 'source', g.source, 'information', g.information, 'handling', g.handling, 'reason', private.shown(g.reason),
    'conditions', private.shown(g.conditions), 'review_on', g.review_on, 'by', private.member_name(g.graded_by), 'at', g.graded_at,
    'recipients', (select coalesce(jsonb_agg(o.name order by o.name), '[]') from public.grading_recipient r join public.organisation o on o.id = r.organisation_id where r.grading_id = g.id))
    order by g.step) from chain g where g.told $$;
comment on function private.gradings_json is 'A grading and all those that it replaced, newest first.';

create function private.may_grade(i private.item, c private.caller) returns boolean language sql stable security definer set search_path = '' as $$
  select private.may_contribute(i.problem_id) and (c.member_id = i.created_by or c.role = 'information_manager' or private.supervises_problem(c.member_id, i.problem_id)) $$;
create function public.regrade_item(p_form_token uuid, p_kind text, p_item uuid, p_seen_grading uuid, p_grading jsonb, p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  i private.item := private.visible_item(p_kind, p_item);
  c private.caller := private.require_contributor(i.problem_id);
  done jsonb := private.form_done(p_form_token);
  made uuid;
begin
  if done is not null then return done; end if;
  -- A file that was erased is graded no more.
  if i.kind = 'evidence' then perform private.visible_evidence(i.id); end if;
  if not private.may_grade(i, c) then perform private.fail(403, 'not_the_grader'); end if;
  if i.grading_id <> p_seen_grading then perform private.fail(409, 'graded_meanwhile'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = i.problem_id), c, p_mentions); end if;
  -- The grading belongs to the organisation that controls the item, whoever grades it again.
  c.unit_id := i.controller_unit_id;
  made := private.grade_item(i.problem_id, c, p_grading, i.grading_id);
  perform private.point_item(i, made);
  return private.form_keep(p_form_token, jsonb_build_object('grading', made));
end $$;
comment on function public.regrade_item is 'Another grading of any item by its author, a supervisor of the problem or the information manager, with a reason; the earlier one is kept. Pictures and time recorded with an entry, and frozen copies, go with it.';
drop function public.regrade_evidence(uuid, int, text, text, text, uuid);

-- Sharing beyond the default is a disclosure of its own.
alter table public.kind drop constraint kind_list_check;
alter table public.kind add constraint kind_list_check check (list in ('category', 'organisation', 'source', 'frequency', 'closure_reason', 'intervention', 'entry', 'reference', 'cost_role',
  'data_source', 'legal_gateway'));
insert into public.kind (list, code, label, help, position) values
  ('legal_gateway', 's115', 'Crime and Disorder Act 1998, section 115', 'Any person to a relevant authority, where the purposes of the Act need it', 10),
  ('legal_gateway', 's17a', 'Crime and Disorder Act 1998, section 17A', 'The prescribed, depersonalised sets between responsible authorities', 20),
  ('legal_gateway', 'agreement', 'Information-sharing agreement in date', 'Under the agreement of the organisation that receives it', 30),
  ('legal_gateway', 'dpa_sch2_2', 'Data Protection Act 2018, Schedule 2, paragraph 2', 'To prevent or detect crime, or to prosecute', 40),
  ('legal_gateway', 'dpa_sch8', 'Data Protection Act 2018, Schedule 8', 'Sensitive processing for law enforcement, such as to safeguard children or adults', 50),
  ('legal_gateway', 'common_law', 'Common law policing powers', 'To protect life and property and to keep the peace', 60),
  ('legal_gateway', 'court', 'Court order or statutory duty to disclose', 'Say which in words', 70),
  ('legal_gateway', 'other', 'Another law', 'Say which in words', 900);
alter table public.disclosure add column gateway_code text, add column ended_by uuid references public.member, add column end_reason public.separated_text;
comment on column public.disclosure.gateway_code is 'A code of the list legal_gateway; null for what was written in words alone.';
create index on public.disclosure (problem_id);
create table public.disclosure_item (
  disclosure_id uuid not null references public.disclosure,
  kind text not null check (kind in ('entry', 'answer', 'hypothesis', 'action', 'evidence', 'attendance')),
  item_id uuid not null,
  grading_id uuid not null references public.grading,
  primary key (disclosure_id, item_id)
);
comment on table public.disclosure_item is 'What was disclosed. The grading in force of an item that is shared belongs to it alone, and stands here for it: policies ask by gradings.';
create index on public.disclosure_item (grading_id);
create table public.disclosure_recipient (
  disclosure_id uuid not null references public.disclosure,
  member_id uuid not null references public.member,
  problem_id uuid not null references public.problem,
  primary key (disclosure_id, member_id)
);
comment on table public.disclosure_recipient is 'The members whom a disclosure names; without any it is for the organisation.';
create function private.may_read_disclosure(p_disclosure uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.disclosure d, private.caller() c where d.id = p_disclosure and private.can_read_record(d.problem_id)
    and (c.police or c.role = 'auditor' or d.to_organisation_id = c.organisation_id)) $$;
comment on function private.may_read_disclosure is 'As the policy of public.disclosure has it.';
grant execute on function private.may_read_disclosure(uuid) to authenticated;
do $$ declare t text; begin
  foreach t in array array['disclosure_item', 'disclosure_recipient'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('grant select on public.%I to authenticated', t);
    execute format('create policy %I on public.%I for select to authenticated using (private.may_read_disclosure(disclosure_id))', t || '_select', t);
    execute format('create trigger audit after insert or update or delete on public.%I for each row
      when (current_setting(''prime.bulk'', true) is distinct from ''on'') execute function private.audit()', t);
  end loop;
end $$;
-- A disclosure is of the item, not of a grading: it goes along when the item is graded again, until it is ended.
create function private.disclose_along() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.disclosure_item set grading_id = new.id where grading_id = new.replaces;
  return new;
end $$;
create trigger disclose_along after insert on public.grading for each row when (new.replaces is not null) execute function private.disclose_along();

create function private.disclosed_to(p_grading uuid, c private.caller) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.disclosure_item x join public.disclosure d on d.id = x.disclosure_id
    where x.grading_id = p_grading and d.ended_at is null and d.to_organisation_id = c.organisation_id
      and (not exists (select 1 from public.disclosure_recipient r where r.disclosure_id = d.id)
        or exists (select 1 from public.disclosure_recipient r where r.disclosure_id = d.id and r.member_id = c.member_id))) $$;
create or replace function private.can_see_item(p_problem uuid, p_grading uuid, p_controller_unit uuid, p_kept_on_lapse boolean default false)
returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.caller();
  access text := private.problem_access(p_problem);
  own boolean := exists (select 1 from public.unit u where u.id = p_controller_unit and u.organisation_id = c.organisation_id);
begin
  if access is null or (access = 'overview' and (c.police or c.role = 'scrutineer')) then return false; end if;
  if access in ('lapsed', 'overview') then return own and p_kept_on_lapse; end if;
  -- An auditor sees everything depersonalised.
  if c.role = 'auditor' then return true; end if;
  if (own or c.police or exists (select 1 from public.participation x
      where x.problem_id = p_problem and x.organisation_id = c.organisation_id and x.until_date is null and x.disclosure_id is not null))
    and coalesce(private.handling_allows(p_grading, own, c), false) then return true; end if;
  return private.disclosed_to(p_grading, c);
end $$;
comment on function private.can_see_item is
  'May the caller see an entry, answer, action, file or attendance with this grading? Partners see others'' items only under the disclosure of their admission, or one of that item.';
-- As in 20261123000340: it is asked last, after everything that narrows.
alter function private.can_see_item(uuid, uuid, uuid, boolean) cost 2000;
