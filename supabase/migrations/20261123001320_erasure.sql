-- Erasing takes a value, its originals and its key; it is itself recorded, and done again after a restore.

create function private.identity_problem(p_identity uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select p.id from public.identity i join public.problem p using (dictionary_id) where i.id = p_identity $$;
create or replace function private.problem_of(p_table text, r jsonb) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return case p_table
    when 'problem' then (r ->> 'id')::uuid
    when 'identity' then (select id from public.problem where dictionary_id = (r ->> 'dictionary_id')::uuid)
    when 'mention' then (select id from public.problem where dictionary_id = (r ->> 'dictionary_id')::uuid)
    when 'identity_role' then (select p.id from public.problem p join public.identity i using (dictionary_id) where i.id = (r ->> 'identity_id')::uuid)
    when 'evidence_link' then (select problem_id from public.evidence where id = (r ->> 'evidence_id')::uuid)
    when 'evidence_event' then (select problem_id from public.evidence where id = (r ->> 'evidence_id')::uuid)
    when 'attendance' then coalesce((select problem_id from public.entry where id = (r ->> 'entry_id')::uuid),
      (select problem_id from public.attendance_allocation where attendance_id = (r ->> 'id')::uuid order by percent desc limit 1))
    when 'attendance_line' then coalesce(
      (select problem_id from public.attendance_allocation where attendance_id = (r ->> 'attendance_id')::uuid order by percent desc limit 1),
      (select e.problem_id from public.attendance a join public.entry e on e.id = a.entry_id where a.id = (r ->> 'attendance_id')::uuid))
    when 'grading_recipient' then (select problem_id from public.grading where id = (r ->> 'grading_id')::uuid)
    when 'personal.identity_value' then (select p.id from public.problem p join public.identity i using (dictionary_id) where i.id = (r ->> 'identity_id')::uuid)
    when 'personal.mention_words' then (select p.id from public.problem p join public.mention m using (dictionary_id) where m.id = (r ->> 'mention_id')::uuid)
    when 'personal.harmless' then (select id from public.problem where dictionary_id = (r ->> 'dictionary_id')::uuid)
    when 'personal.place_point' then (select problem_id from public.place where id = (r ->> 'place_id')::uuid)
    when 'personal.file_name' then (select problem_id from public.evidence where id = (r ->> 'evidence_id')::uuid)
    when 'personal.evidence_position' then (select problem_id from public.evidence where id = (r ->> 'evidence_id')::uuid)
    when 'submission_answer' then (select problem_id from public.submission where id = (r ->> 'submission_id')::uuid)
    when 'review' then (select problem_id from public.submission where id = (r ->> 'submission_id')::uuid)
    when 'review_reason' then (select s.problem_id from public.submission s join public.review v on v.submission_id = s.id where v.id = (r ->> 'review_id')::uuid)
    when 'summary_picture' then (select problem_id from public.summary where id = (r ->> 'summary_id')::uuid)
    when 'summary_organisation' then (select problem_id from public.summary where id = (r ->> 'summary_id')::uuid)
    -- Any other row says its problem itself or by what it belongs to.
    else coalesce((r ->> 'problem_id')::uuid, private.identity_problem((r ->> 'identity_id')::uuid),
      (select e.problem_id from public.evidence e where e.id = (r ->> 'evidence_id')::uuid),
      (select g.problem_id from public.grading g where g.id = (r ->> 'grading_id')::uuid),
      (select s.problem_id from public.summary s where s.id = (r ->> 'summary_id')::uuid)) end;
end $$;

-- Each row of personal has a key of its own for the hash that its audit events hold: without the key nobody can guess
-- values against the hash, so erasing takes the key as well. The one key of all rows goes: what it hashed stays unguessable.
create table personal.value_key (
  table_name text not null,
  row_id uuid not null,
  key bytea not null default extensions.gen_random_bytes(32),
  primary key (table_name, row_id)
);
comment on table personal.value_key is 'The key of the hashes in the audit events of one row of personal; gone when the row is erased.';
alter table personal.value_key enable row level security;
create or replace function private.audit_personal() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  r jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  this_row uuid := (r ->> tg_argv[0])::uuid;
  own_key bytea;
begin
  if tg_op = 'DELETE' then
    delete from personal.value_key where table_name = tg_table_name and row_id = this_row;
  else
    insert into personal.value_key (table_name, row_id) values (tg_table_name, this_row) on conflict do nothing;
    select key into own_key from personal.value_key where table_name = tg_table_name and row_id = this_row;
  end if;
  insert into public.audit_event (problem_id, member_id, account_id, request_id, what, table_name, row_key, after)
  values (private.problem_of('personal.' || tg_table_name, r), private.acting_member_id(), auth.uid(), nullif(current_setting('request.headers', true), '')::json ->> 'x-request-id',
    lower(tg_op), 'personal.' || tg_table_name, this_row, jsonb_strip_nulls(jsonb_build_object(
      'fields', (select jsonb_agg(f order by f) from jsonb_object_keys(r) f),
      'hash', encode(extensions.hmac(convert_to(r::text, 'UTF8'), own_key, 'sha256'), 'hex'))));
  return null;
end $$;
comment on function private.audit_personal is 'The event of a change in personal: names of fields and a hash under the row''s own key, never a value; of a row that goes, the names alone.';
delete from private.setting where key = 'audit_key';

alter table public.evidence add column erased_at timestamptz;
comment on column public.evidence.erased_at is 'The file and its copies are gone; what was written of it, its hash and its custody stay.';

create table public.erasure (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  problem_id uuid not null references public.problem,
  basis text not null check (basis in ('retention', 'request', 'court_order', 'mistake')),
  reason public.separated_text not null,
  identities uuid[] not null default '{}',
  mentions uuid[] not null default '{}',
  places uuid[] not null default '{}',
  particulars uuid[] not null default '{}',
  evidence uuid[] not null default '{}',
  file_keys text[] not null default '{}',
  erased_by uuid references public.member,
  erased_at timestamptz not null default private.now()
);
comment on table public.erasure is 'What was erased, by whom and why: ids alone. The list is kept beside the files, too, and followed again after a restore.';
comment on column public.erasure.places is 'Dwellings whose exact point was erased.';
comment on column public.erasure.particulars is 'Files whose own name, and place and time from the camera, were erased.';
comment on column public.erasure.evidence is 'Files erased altogether; file_keys are their names in the store.';
create index on public.erasure (problem_id);
alter table public.erasure enable row level security;
grant select on public.erasure to authenticated;
create policy erasure_select on public.erasure for select to authenticated using (
  ((select private.caller())).role in ('auditor', 'information_manager') and force_id = ((select private.caller())).force_id and private.can_see_problem(problem_id));
create trigger audit after insert or update or delete on public.erasure for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();
create constraint trigger guard_tokens after insert or update on public.erasure deferrable initially deferred for each row execute function private.guard_tokens();

create table private.erased_file (key text primary key, removed_at timestamptz);
comment on table private.erased_file is 'Names in the file store whose bytes have to go, and when they went.';
alter table private.erased_file enable row level security;

create function private.follow_erasure(e public.erasure) returns void language plpgsql volatile security definer set search_path = '' as $$
declare
  other uuid;
  others uuid[] := array(select distinct m.identity_id from public.mention m where m.id = any (e.mentions) and m.identity_id <> all (e.identities));
begin
  delete from personal.mention_words w where w.mention_id = any (e.mentions) or w.mention_id in (select m.id from public.mention m where m.identity_id = any (e.identities));
  delete from personal.identity_value v where v.identity_id = any (e.identities);
  -- In an older backup an erased mention may still stand under somebody it was parted from later, and have given them their fullest wording.
  delete from personal.identity_value v where v.identity_id = any (others);
  foreach other in array others loop perform private.name_again(other); end loop;
  delete from personal.subject_candidate_reason r using public.subject_candidate k where k.id = r.candidate_id and k.identity_id = any (e.identities);
  delete from personal.place_point p where p.place_id = any (e.places);
  delete from personal.file_name n where n.evidence_id = any (e.particulars || e.evidence);
  delete from personal.evidence_position o where o.evidence_id = any (e.particulars || e.evidence);
  update public.evidence v set erased_at = e.erased_at, view_key = null, thumbnail_key = null where v.id = any (e.evidence) and v.erased_at is null;
  delete from personal.subject s where not exists (select 1 from personal.identity_value v where v.subject_id = s.id);
  insert into private.erased_file (key) select unnest(e.file_keys) on conflict (key) do update set removed_at = null;
end $$;
comment on function private.follow_erasure is 'Erases what an erasure names; once more is the same.';

create function private.erase(c private.caller, p_problem uuid, p_basis text, p_reason public.separated_text, p_identities uuid[], p_places uuid[], p_particulars uuid[], p_evidence uuid[])
returns public.erasure language plpgsql volatile security definer set search_path = '' as $$
declare
  p public.problem;
  e public.erasure;
  keys text[];
begin
  select * into p from public.problem x where x.id = p_problem;
  if exists (select 1 from unnest(p_identities) i where not exists (select 1 from public.identity x where x.id = i and x.dictionary_id = p.dictionary_id))
    or exists (select 1 from unnest(p_places) i where not exists (select 1 from public.place x where x.id = i and x.problem_id = p.id))
    or exists (select 1 from unnest(p_particulars || p_evidence) i where not exists (select 1 from public.evidence x where x.id = i and x.problem_id = p.id)) then
    perform private.fail(404, 'nothing_to_erase');
  end if;
  if cardinality(p_identities || p_places || p_particulars || p_evidence) = 0 then perform private.fail(400, 'nothing_chosen'); end if;
  if exists (select 1 from public.summary_picture y join public.summary s on s.id = y.summary_id where y.evidence_id = any (p_evidence) and s.state in ('waiting', 'published')) then
    perform private.fail(409, 'evidence_published');
  end if;
  select coalesce(array_agg(distinct k.name order by k.name), '{}') into keys from (
    select v.store_key from public.evidence v where v.id = any (p_evidence)
    union all select v.view_key from public.evidence v where v.id = any (p_evidence)
    union all select v.thumbnail_key from public.evidence v where v.id = any (p_evidence)
    union all select y.store_key from public.summary_picture y where y.evidence_id = any (p_evidence)
    -- Whatever else lies under the file's own name, such as copies made later.
    union all select o.name from storage.objects o where o.bucket_id = 'evidence' and split_part(o.name, '/', 1) in (select x::text from unnest(p_evidence) x)) k (name)
  where k.name is not null;
  insert into public.erasure (force_id, problem_id, basis, reason, identities, mentions, places, particulars, evidence, file_keys, erased_by)
  -- Whoever was merged into one of them is the same person, and stands by themselves in an older backup.
  values (p.force_id, p.id, p_basis, p_reason, p_identities || array(select private.merged_into(i) from unnest(p_identities) i), array(select m.id from public.mention m where m.identity_id = any (p_identities) order by m.id),
    p_places, p_particulars, p_evidence, keys, c.member_id) returning * into e;
  perform private.follow_erasure(e);
  insert into private.job (kind, unique_key) values ('keep_erasures', 'keep_erasures:' || e.id);
  return e;
end $$;
comment on function private.erase is 'Records an erasure and follows it: for commands that have checked who asks. Refuses rows of another problem and files of a page that residents see.';

create function private.may_remove_erased(p_key text) returns boolean language sql stable security definer set search_path = '' as $$
  select (private.caller()).role = 'information_manager' and exists (select 1 from private.erased_file f where f.key = p_key) $$;
grant execute on function private.may_remove_erased(text) to authenticated;
create policy erased_select on storage.objects for select to authenticated using (bucket_id = 'evidence' and private.may_remove_erased(name));
create policy erased_delete on storage.objects for delete to authenticated using (bucket_id = 'evidence' and private.may_remove_erased(name));

create function private.follow_erasures(p_erasures jsonb) returns int language plpgsql volatile security definer set search_path = '' as $$
declare
  e public.erasure;
  followed int := 0;
begin
  for e in select x.* from jsonb_populate_recordset(null::public.erasure, p_erasures) x order by x.erased_at loop
    if not exists (select 1 from public.problem p where p.id = e.problem_id) then continue; end if;
    -- What was written after the backup is not there to be erased; who erased it may have come after it, too.
    e.reason := regexp_replace(e.reason, '⟦[0-9a-f-]{36}⟧', '[removed]', 'g');
    if not exists (select 1 from public.member m where m.id = e.erased_by) then e.erased_by := null; end if;
    insert into public.erasure select e.* on conflict (id) do nothing;
    perform private.follow_erasure(e);
    followed := followed + 1;
  end loop;
  return followed;
end $$;
comment on function private.follow_erasures is 'Does again, after a restore, what the kept list of erasures says; gives how many concern problems that are there.';

create or replace function private.visible_evidence(p_evidence uuid) returns public.evidence language plpgsql stable security definer set search_path = '' as $$
declare e public.evidence;
begin
  select * into e from public.evidence x where x.id = p_evidence and x.problem_id is not null and private.can_see_item(x.problem_id, x.grading_id, x.controller_unit_id);
  if not found then perform private.fail(404, 'evidence_unknown'); end if;
  if e.erased_at is not null then perform private.fail(410, 'evidence_erased'); end if;
  return e;
end $$;
comment on function private.visible_evidence is 'A file of a problem that the caller may see; for others it does not exist, and an erased one is gone for everybody.';
create or replace function private.may_be_given_out(e public.evidence) returns boolean language sql stable security definer set search_path = '' as $$
  select e.erased_at is null and e.scan <> 'quarantined' and (e.scan = 'clean' or not private.scanning()) $$;
create or replace function private.evidence_json(e public.evidence) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', e.id, 'kind', e.kind, 'media_type', e.media_type, 'bytes', e.bytes, 'sha256', e.sha256, 'width', e.width, 'height', e.height,
    'shown', e.view_key is not null and private.may_be_given_out(e), 'scan', e.scan, 'scan_finding', e.scan_finding, 'given_out', private.may_be_given_out(e),
    'erased', e.erased_at is not null, 'caption', private.shown(e.caption), 'description', private.shown(e.description), 'version', e.version,
    'grade', g.source || g.information || g.handling, 'by', a.display_name, 'organisation', o.short_name, 'at', e.created_at)
  from public.grading g, public.member m join public.account a on a.id = m.account_id join public.unit u on u.id = m.unit_id join public.organisation o on o.id = u.organisation_id
  where g.id = e.grading_id and m.id = e.created_by $$;
