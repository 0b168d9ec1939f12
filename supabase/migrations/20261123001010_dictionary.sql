-- The dictionary of a problem: two labels for one person become one, one label for two persons becomes two, and a person is
-- linked to a police record. Mentions point elsewhere; no text is rewritten.
alter table public.identity add column version int not null default 1;
create table public.identity_change (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  what text not null check (what in ('merged', 'split')),
  from_identity uuid not null references public.identity,
  to_identity uuid not null references public.identity,
  mentions int not null,
  changed_by uuid not null references public.member,
  changed_at timestamptz not null default private.now()
);
comment on table public.identity_change is 'So many mentions of one identity were said to mean another: all of them (merged) or some (split).';
create index on public.identity_change (to_identity);
create index on public.identity_change (from_identity);
alter table public.identity_change enable row level security;
grant select on public.identity_change to authenticated;
create policy identity_change_select on public.identity_change for select to authenticated using (private.can_read_record(problem_id));
create trigger audit after insert or update or delete on public.identity_change for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();

create table personal.record_number (
  identity_id uuid primary key references personal.identity_value on delete cascade,
  number text not null check (length(number) between 3 and 60),
  linked_by uuid not null references public.member,
  linked_at timestamptz not null default private.now()
);
comment on table personal.record_number is 'The number of a person in the police''s own records: a personal value, gone with the person''s name when that is erased.';
alter table personal.record_number enable row level security;
create trigger audit after insert or update or delete on personal.record_number for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit_personal('identity_id');

create function private.require_names(p_problem uuid) returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_contributor(p_problem);
begin
  if not private.may_see_names(p_problem) then perform private.fail(403, 'names_not_for_you'); end if;
  if private.purpose_in_force(p_problem) is null then perform private.fail(409, 'names_hidden'); end if;
  return c;
end $$;
comment on function private.require_names is 'The caller may add to the record and sees names in it now, for a purpose given: who says who is who has to see whom.';

create function private.names_somebody(p_kind public.identity_kind) returns boolean language sql immutable set search_path = '' as $$
  select p_kind in ('person', 'family', 'official') $$;

create function private.identity_to_change(p_identity uuid, p_as_read int) returns public.identity language plpgsql volatile security definer set search_path = '' as $$
declare
  i public.identity;
  problem_of_it uuid;
begin
  select * into i from public.identity where id = p_identity for update;
  select p.id into problem_of_it from public.problem p where p.dictionary_id = i.dictionary_id;
  if problem_of_it is null or private.problem_access(problem_of_it) is null then perform private.fail(404, 'identity_unknown'); end if;
  perform private.require_names(problem_of_it);
  if not exists (select 1 from private.visible_mentions(problem_of_it) v join public.mention m on m.id = v where m.identity_id = i.id) then perform private.fail(404, 'identity_unknown'); end if;
  if i.version <> p_as_read then perform private.fail(409, 'identity_changed'); end if;
  return i;
end $$;
comment on function private.identity_to_change is 'An identity that the caller reads of by name, locked, as it was when they read it.';

create function private.name_again(p_identity uuid) returns void language sql volatile security definer set search_path = '' as $$
  -- What later texts are searched for: the fullest wording among the mentions that there are now.
  insert into personal.identity_value as v (identity_id, value)
  select p_identity, x.words from (select w.words from public.mention m join personal.mention_words w on w.mention_id = m.id
    where m.identity_id = p_identity and w.words !~ '^\[' order by length(w.words) desc, w.words limit 1) x
  on conflict (identity_id) do update set value = excluded.value where v.value <> excluded.value $$;

create function public.merge_identities(p_form_token uuid, p_identity uuid, p_into uuid, p_as_read int, p_into_as_read int) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  done jsonb := private.form_done(p_form_token);
  gone public.identity;
  kept public.identity;
  moved int;
begin
  if done is not null then return done; end if;
  if p_identity = p_into then perform private.fail(400, 'identities_unlike'); end if;
  gone := private.identity_to_change(p_identity, p_as_read);
  kept := private.identity_to_change(p_into, p_into_as_read);
  if gone.dictionary_id <> kept.dictionary_id or not (gone.kind = kept.kind or private.names_somebody(gone.kind) and private.names_somebody(kept.kind)) then
    perform private.fail(400, 'identities_unlike');
  end if;
  if (select count(distinct number) from personal.record_number where identity_id in (gone.id, kept.id)) > 1 then perform private.fail(409, 'record_numbers_differ'); end if;
  update public.mention set identity_id = kept.id where identity_id = gone.id;
  get diagnostics moved = row_count;
  -- A role that both have goes on as the earlier of the two.
  update public.identity_role r set from_date = least(r.from_date, o.from_date) from public.identity_role o
  where r.identity_id = kept.id and o.identity_id = gone.id and r.role = o.role and r.until_date is null and o.until_date is null and o.from_date < r.from_date;
  insert into public.identity_role (identity_id, role, from_date, recorded_by)
  select kept.id, o.role, o.from_date, o.recorded_by from public.identity_role o where o.identity_id = gone.id and o.until_date is null
    and not exists (select 1 from public.identity_role r where r.identity_id = kept.id and r.role = o.role and r.until_date is null);
  update public.identity_role set until_date = private.today() where identity_id = gone.id and until_date is null;
  update public.evidence_identity s set identity_id = kept.id where s.identity_id = gone.id and s.ended_at is null
    and not exists (select 1 from public.evidence_identity o where o.evidence_id = s.evidence_id and o.identity_id = kept.id and o.ended_at is null);
  update public.evidence_identity set ended_at = private.now(), ended_by = private.acting_member_id() where identity_id = gone.id and ended_at is null;
  insert into public.identity_retention as y (identity_id, group_code, set_by) select kept.id, r.group_code, r.set_by from public.identity_retention r where r.identity_id = gone.id
  on conflict (identity_id) do update set group_code = excluded.group_code, set_by = excluded.set_by, set_at = private.now() where y.group_code > excluded.group_code;
  perform private.name_again(kept.id);
  insert into personal.record_number (identity_id, number, linked_by, linked_at) select kept.id, n.number, n.linked_by, n.linked_at from personal.record_number n where n.identity_id = gone.id
  on conflict (identity_id) do nothing;
  update personal.identity_value k set subject_id = g.subject_id from personal.identity_value g where k.identity_id = kept.id and g.identity_id = gone.id and k.subject_id is null;
  delete from personal.identity_value where identity_id = gone.id;
  update public.identity set version = version + 1 where id in (gone.id, kept.id);
  insert into public.identity_change (problem_id, what, from_identity, to_identity, mentions, changed_by)
  select p.id, 'merged', gone.id, kept.id, moved, private.acting_member_id() from public.problem p where p.dictionary_id = kept.dictionary_id;
  return private.form_keep(p_form_token, jsonb_build_object('identity', kept.id));
end $$;
comment on function public.merge_identities is
  'Two labels mean one: every mention of p_identity becomes one of p_into, with its roles, marks in files, record number and the stricter retention group. Undone by split_identity with p_back.';

create function public.split_identity(p_form_token uuid, p_identity uuid, p_mentions uuid[], p_as_read int, p_back uuid default null) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  i public.identity;
  this_problem uuid;
  other uuid := p_back;
  moved int;
begin
  if done is not null then return done; end if;
  i := private.identity_to_change(p_identity, p_as_read);
  select id into this_problem from public.problem where dictionary_id = i.dictionary_id;
  if cardinality(coalesce(p_mentions, '{}')) = 0 then perform private.fail(400, 'split_takes_none'); end if;
  if exists (select 1 from unnest(p_mentions) x where x not in (select m.id from private.visible_mentions(this_problem) v join public.mention m on m.id = v where m.identity_id = i.id)) then
    perform private.fail(404, 'mention_unknown');
  end if;
  if not exists (select 1 from public.mention m where m.identity_id = i.id and m.id <> all (p_mentions)) then perform private.fail(400, 'split_takes_all'); end if;
  if other is null then
    perform 1 from public.dictionary where id = i.dictionary_id for update;
    insert into public.identity (dictionary_id, kind, ordinal, controller_unit_id, created_by)
    values (i.dictionary_id, i.kind, 1 + (select max(ordinal) from public.identity where dictionary_id = i.dictionary_id and kind = i.kind), c.unit_id, c.member_id) returning id into other;
  elsif not exists (select 1 from private.merged_into(i.id) x where x = other) then
    perform private.fail(404, 'identity_unknown');
  end if;
  update public.mention set identity_id = other where id = any (p_mentions);
  get diagnostics moved = row_count;
  perform private.name_again(other);
  perform private.name_again(i.id);
  update public.identity set version = version + 1 where id in (i.id, other);
  insert into public.identity_change (problem_id, what, from_identity, to_identity, mentions, changed_by) values (this_problem, 'split', i.id, other, moved, c.member_id);
  return private.form_keep(p_form_token, jsonb_build_object('identity', other));
end $$;
comment on function public.split_identity is
  'One label means two: the chosen mentions are of somebody new or, where a merge is undone, of p_back, which was merged into p_identity. Roles, marks in files and the record number stay; what the other is has to be said.';

create function private.merged_into(p_identity uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  select distinct x.from_identity from public.identity_change x where x.to_identity = p_identity and x.what = 'merged'
    and not exists (select 1 from public.mention m where m.identity_id = x.from_identity) $$;
comment on function private.merged_into is 'Identities of which every mention has become one of this.';

create function public.link_record(p_form_token uuid, p_identity uuid, p_number text, p_as_read int) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  i public.identity;
begin
  if done is not null then return done; end if;
  i := private.identity_to_change(p_identity, p_as_read);
  if not c.police then perform private.fail(403, 'not_police'); end if;
  if not private.names_somebody(i.kind) then perform private.fail(400, 'identity_no_person'); end if;
  if trim(coalesce(p_number, '')) = '' then
    delete from personal.record_number where identity_id = i.id;
  else
    if length(trim(p_number)) not between 3 and 60 then perform private.fail(400, 'record_number_invalid'); end if;
    if not exists (select 1 from personal.identity_value where identity_id = i.id) then perform private.fail(409, 'identity_erased'); end if;
    insert into personal.record_number (identity_id, number, linked_by) values (i.id, trim(p_number), c.member_id)
    on conflict (identity_id) do update set number = excluded.number, linked_by = excluded.linked_by, linked_at = private.now();
  end if;
  update public.identity set version = version + 1 where id = i.id;
  return private.form_keep(p_form_token, jsonb_build_object('identity', i.id));
end $$;
comment on function public.link_record is 'Links a person of the problem to the number they have in the police''s own records; an empty number takes the link away. For police who see names here.';
grant execute on function public.merge_identities(uuid, uuid, uuid, int, int), public.split_identity(uuid, uuid, uuid[], int, uuid), public.link_record(uuid, uuid, text, int) to authenticated;

-- Suspect and subject are words of law enforcement (Data Protection Act 2018, section 38): said by the police and by those who prosecute.
create function private.roles_to_set(c private.caller) returns text[] language sql immutable set search_path = '' as $$
  select case when c.police or c.prosecuting then '{victim,witness,suspect,subject,complainant}' else '{victim,witness,complainant}' end::text[] $$;
create or replace function public.set_identity_role(p_form_token uuid, p_identity uuid, p_role text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  i record;
  c private.caller;
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  select p.id as problem_id, y.kind into i from public.identity y join public.problem p using (dictionary_id) where y.id = p_identity;
  if i.problem_id is null or private.problem_access(i.problem_id) is null then perform private.fail(404, 'identity_unknown'); end if;
  c := private.require_contributor(i.problem_id);
  if i.kind not in ('person', 'family') then perform private.fail(400, 'identity_no_person'); end if;
  if p_role not in ('victim', 'witness', 'suspect', 'subject', 'complainant') then perform private.fail(400, 'identity_role_invalid'); end if;
  if not p_role = any (private.roles_to_set(c)) then perform private.fail(403, 'role_of_law_enforcement'); end if;
  if not exists (select 1 from private.visible_mentions(i.problem_id) v join public.mention m on m.id = v where m.identity_id = p_identity) then perform private.fail(404, 'identity_unknown'); end if;
  -- Said again it ends: a role is dated, and a person may have several.
  update public.identity_role set until_date = private.today() where identity_id = p_identity and role = p_role and until_date is null;
  if not found then insert into public.identity_role (identity_id, role, recorded_by) values (p_identity, p_role, c.member_id); end if;
  return private.form_keep(p_form_token, jsonb_build_object('identity', p_identity));
end $$;
comment on function public.set_identity_role is 'A person of the problem is from today a victim, witness, suspect, subject or complainant; said of one who is, that ends today. Suspect and subject: police and prosecuting partners alone.';
