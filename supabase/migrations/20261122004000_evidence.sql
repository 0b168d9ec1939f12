-- Files: opened as an upload, stored under its id while it streams, noted, then recorded as evidence of the same id.
create table personal.upload (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.member,
  opened_at timestamptz not null default private.now(),
  name text check (length(name) <= 4000),
  kind text check (kind in ('picture', 'video', 'audio', 'document')),
  media_type text,
  bytes bigint check (bytes > 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  width int,
  height int,
  taken_at timestamptz,
  longitude double precision,
  latitude double precision
);
comment on table personal.upload is 'A file that arrives or has arrived and belongs to nothing yet; gone when it becomes evidence, swept after a day. It has no audit trigger: nothing of people''s work is in it until then.';
create index on personal.upload (member_id);
alter table personal.upload enable row level security;

create function public.begin_upload() returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('officer', 'pcso', 'special', 'supervisor', 'inspector', 'partner', 'partner_lead', 'analyst', 'coordinator', 'information_manager');
  u uuid;
begin
  -- Evidence waits for its form at most a day; nobody fills the disk with what belongs to nothing.
  if (select count(*) from personal.upload where member_id = c.member_id) >= 100 then perform private.fail(429, 'uploads_waiting'); end if;
  insert into personal.upload (member_id) values (c.member_id) returning id into u;
  return u;
end $$;
create function public.finish_upload(p_upload uuid, p_name text, p_kind text, p_media_type text, p_bytes bigint, p_sha256 text, p_width int, p_height int,
  p_taken_at text, p_longitude double precision, p_latitude double precision) returns void language plpgsql volatile security definer set search_path = '' as $$
declare c private.caller := private.require_member();
begin
  update personal.upload set name = left(p_name, 4000), kind = p_kind, media_type = p_media_type, bytes = p_bytes, sha256 = p_sha256, width = p_width, height = p_height,
    -- A camera that notes no offset shows the clock of the place.
    taken_at = case when p_taken_at ~ '[+-]\d\d:\d\d$' then p_taken_at::timestamptz else p_taken_at::timestamp at time zone 'Europe/London' end,
    longitude = p_longitude, latitude = p_latitude
  where id = p_upload and member_id = c.member_id and sha256 is null;
  if not found then perform private.fail(404, 'upload_unknown'); end if;
end $$;
comment on function public.finish_upload is 'Notes what has arrived. p_taken_at as "2026-11-14T18:30:00", with or without an offset.';
create function private.owns_upload(p_key text) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from personal.upload u where u.id::text = split_part(p_key, '/', 1) and u.member_id = private.acting_member_id()) $$;
comment on function private.owns_upload is 'Is the file under this key part of an upload of the caller''s own that is not evidence yet?';

create function private.visible_evidence(p_evidence uuid) returns public.evidence language plpgsql stable security definer set search_path = '' as $$
declare e public.evidence;
begin
  select * into e from public.evidence x where x.id = p_evidence and x.problem_id is not null and private.can_see_item(x.problem_id, x.grading_id, x.controller_unit_id);
  if not found then perform private.fail(404, 'evidence_unknown'); end if;
  return e;
end $$;
comment on function private.visible_evidence is 'A file of a problem that the caller may see; for others it does not exist.';
create function private.attach_uploads(p_problem uuid, p_uploads uuid[], p_source text, p_information text, p_handling text, c private.caller, p_grading uuid default null)
returns uuid[] language plpgsql volatile security definer set search_path = '' as $$
declare
  u personal.upload;
  shown boolean;
begin
  for u in select * from personal.upload where id = any (p_uploads) and member_id = c.member_id and sha256 is not null for update loop
    shown := u.kind = 'picture' and u.width is not null;
    insert into public.evidence (id, force_id, problem_id, store_key, view_key, thumbnail_key, kind, media_type, bytes, sha256, width, height, grading_id, controller_unit_id, created_by)
    select u.id, p.force_id, p.id, u.id || '/original', case when shown then u.id || '/view' end, case when shown then u.id || '/thumbnail' end, u.kind, u.media_type,
      u.bytes, u.sha256, u.width, u.height, coalesce(p_grading, private.add_grading(p.id, c, p_source, p_information, p_handling)), c.unit_id, c.member_id
    from public.problem p where p.id = p_problem;
    insert into personal.file_name values (u.id, coalesce(u.name, ''));
    if u.taken_at is not null or u.longitude is not null then
      insert into personal.evidence_position values (u.id, u.longitude, u.latitude, u.taken_at);
    end if;
    insert into public.evidence_event (evidence_id, member_id, what) values (u.id, c.member_id, 'uploaded');
    delete from personal.upload where id = u.id;
  end loop;
  if exists (select 1 from unnest(p_uploads) x where not exists (select 1 from public.evidence e where e.id = x and e.problem_id = p_problem and e.created_by = c.member_id)) then
    perform private.fail(409, 'upload_gone');
  end if;
  return p_uploads;
end $$;
comment on function private.attach_uploads is 'Makes uploads of the caller evidence of the problem, each with its own grading or all with one that is there; for every command that brings files. Answers their ids.';
create function private.attach_to_entry(p_entry public.entry, c private.caller, p_uploads jsonb) returns uuid[] language plpgsql volatile security definer set search_path = '' as $$
declare uploads uuid[] := array(select jsonb_array_elements_text(coalesce(nullif(p_uploads, 'null'), '[]'))::uuid);
begin
  if cardinality(uploads) > 0 then
    -- Under the entry's own grading: its recipients and conditions hold for its pictures.
    perform private.attach_uploads(p_entry.problem_id, uploads, null, null, null, c, p_entry.grading_id);
    insert into public.evidence_link (evidence_id, entry_id, created_by) select x, p_entry.id, c.member_id from unnest(uploads) x;
  end if;
  return uploads;
end $$;
comment on function private.attach_to_entry is 'Makes uploads evidence of an entry''s problem, graded as the entry and linked to it: [upload id]. Answers their ids.';

create function public.record_evidence(p_problem uuid, p_uploads uuid[], p_source text, p_information text, p_handling text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if coalesce(cardinality(p_uploads), 0) = 0 then perform private.fail(400, 'no_files'); end if;
  return private.form_keep(p_form_token, jsonb_build_object('evidence', private.attach_uploads(p_problem, p_uploads, p_source, p_information, p_handling, c)));
end $$;
create function public.link_evidence(p_evidence uuid, p_entry uuid, p_action uuid, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  e public.evidence := private.visible_evidence(p_evidence);
  c private.caller := private.require_contributor(e.problem_id);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if num_nonnulls(p_entry, p_action) <> 1
    or not exists (select 1 from public.entry x where x.id = p_entry and x.problem_id = e.problem_id and private.can_see_item(x.problem_id, x.grading_id, x.controller_unit_id)
      union all select 1 from public.action x where x.id = p_action and x.problem_id = e.problem_id and private.can_see_item(x.problem_id, x.grading_id, x.controller_unit_id)) then
    perform private.fail(404, 'link_target_unknown');
  end if;
  insert into public.evidence_link (evidence_id, entry_id, action_id, created_by)
  select e.id, p_entry, p_action, c.member_id
  where not exists (select 1 from public.evidence_link l where l.evidence_id = e.id and l.entry_id is not distinct from p_entry and l.action_id is not distinct from p_action);
  return private.form_keep(p_form_token, '{}');
end $$;

create function public.regrade_evidence(p_evidence uuid, p_version int, p_source text, p_information text, p_handling text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  e public.evidence := private.visible_evidence(p_evidence);
  c private.caller := private.require_contributor(e.problem_id);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  -- Whoever recorded it evaluates first; a supervisor or the information manager evaluates again (DOMAIN 2.1).
  if not (e.created_by = c.member_id or c.role = 'information_manager' or private.supervises_problem(c.member_id, e.problem_id)) then
    perform private.fail(403, 'not_the_grader');
  end if;
  if e.version <> p_version then perform private.fail(409, 'stale_version'); end if;
  update public.evidence set version = version + 1,
    -- The grading belongs to the organisation that controls the item, whoever grades it again.
    grading_id = private.add_grading(e.problem_id, (c.member_id, c.account_id, c.role, c.force_id, c.organisation_id, e.controller_unit_id, c.police, c.prosecuting)::private.caller,
      p_source, p_information, p_handling, e.grading_id)
  where id = e.id;
  return private.form_keep(p_form_token, '{}');
end $$;

create function public.open_evidence(p_evidence uuid, p_part text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.caller();
  e public.evidence;
  seen text;
begin
  select * into e from public.evidence x where x.id = p_evidence and x.problem_id is not null and private.can_see_item(x.problem_id, x.grading_id, x.controller_unit_id);
  -- An auditor sees everything depersonalised; pictures, recordings and documents are not.
  if not found or c.role = 'auditor' then return null; end if;
  seen := case when p_part = 'view' or (p_part = 'original' and e.kind in ('video', 'audio')) then 'viewed' when p_part = 'original' then 'downloaded' end;
  -- A player asks for many parts: one look is noted once in an hour.
  if seen is not null and not exists (select 1 from public.evidence_event v where v.evidence_id = e.id and v.member_id = c.member_id and v.what = seen
    and v.happened_at > private.now() - interval '1 hour') then
    insert into public.evidence_event (evidence_id, member_id, what) values (e.id, c.member_id, seen);
  end if;
  return jsonb_build_object('evidence_id', e.id, 'sha256', e.sha256, 'media_type', e.media_type, 'reference', (select reference from public.problem where id = e.problem_id));
end $$;
comment on function public.open_evidence is 'Authorises one part (original, view, thumbnail) of a file and notes it in the chain of custody; null where the caller may see no such file.';
create function public.evidence_particulars(p_evidence uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  e public.evidence := private.visible_evidence(p_evidence);
  c private.caller := private.caller();
begin
  if c.role in ('auditor', 'scrutineer') or not (e.created_by = c.member_id or exists (select 1 from public.purpose p
    where p.problem_id = e.problem_id and p.member_id = c.member_id and p.expires_at > private.now())) then
    return null;
  end if;
  perform private.read_event('read evidence particulars', e.problem_id, e.id::text);
  return (select jsonb_build_object('name', n.name, 'taken_at', o.taken_at, 'longitude', o.longitude, 'latitude', o.latitude)
    from personal.file_name n left join personal.evidence_position o using (evidence_id) where n.evidence_id = e.id);
end $$;
comment on function public.evidence_particulars is 'The file''s own name, and time and place from the camera: to whoever uploaded it, and to who has given a purpose for the problem; else null. Each reading is an event.';
grant execute on function public.begin_upload(), public.finish_upload(uuid, text, text, text, bigint, text, int, int, text, double precision, double precision),
  public.record_evidence(uuid, uuid[], text, text, text, uuid), public.link_evidence(uuid, uuid, uuid, uuid), public.regrade_evidence(uuid, int, text, text, text, uuid),
  public.open_evidence(uuid, text), public.evidence_particulars(uuid) to authenticated;
grant execute on function private.owns_upload(text) to authenticated;
