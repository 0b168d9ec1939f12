-- Copies of pictures in which something is hidden, or that somebody looked over and found nothing to hide; and what a virus scanner says of a file.
create type public.scan_state as enum ('not_scanned', 'waiting', 'clean', 'quarantined');
create function private.scanning() returns boolean language sql stable security definer set search_path = '' as $$
  select coalesce((select (value #>> '{}')::boolean from private.setting where key = 'scanning'), false) $$;
comment on function private.scanning is 'Is a virus scanner set up? Then no file is given out before it was found clean.';
create function private.first_scan_state() returns public.scan_state language sql stable security definer set search_path = '' as $$
  select case when private.scanning() then 'waiting'::public.scan_state else 'not_scanned' end $$;
alter table public.evidence add column scan public.scan_state not null default private.first_scan_state(), add column scan_finding public.plain_text, add column scanned_at timestamptz;
comment on column public.evidence.scan_finding is 'How the scanner calls what it found.';
create index on public.evidence (created_at) where scan in ('not_scanned', 'waiting');
create function private.may_be_given_out(e public.evidence) returns boolean language sql stable security definer set search_path = '' as $$
  select e.scan <> 'quarantined' and (e.scan = 'clean' or not private.scanning()) $$;

create table public.evidence_redaction (
  id uuid primary key,
  problem_id uuid not null references public.problem,
  evidence_id uuid not null references public.evidence,
  number int not null check (number > 0),
  boxes jsonb not null check (jsonb_typeof(boxes) = 'array' and jsonb_array_length(boxes) <= 50),
  store_key text not null,
  thumbnail_key text not null,
  width int not null,
  height int not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now(),
  unique (evidence_id, number)
);
comment on table public.evidence_redaction is 'Versions of a picture that may be published: parts of it hidden for good in a copy of its own, or, with no box, looked over with nothing to hide.';
comment on column public.evidence_redaction.boxes is '[{x, y, width, height}] in per cent of the upright picture.';
create index on public.evidence_redaction (problem_id);
alter table public.evidence_redaction enable row level security;
create trigger audit after insert or update or delete on public.evidence_redaction for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();
grant select on public.evidence_redaction to authenticated;
create policy evidence_redaction_select on public.evidence_redaction for select to authenticated using (exists (select 1 from public.evidence e where e.id = evidence_id));
alter table public.evidence_event drop constraint evidence_event_what_check;
alter table public.evidence_event add constraint evidence_event_what_check check (what in ('uploaded', 'viewed', 'downloaded', 'checked', 'redacted', 'published'));

create function private.newest_redaction(p_evidence uuid) returns public.evidence_redaction language sql stable security definer set search_path = '' as $$
  select r from public.evidence_redaction r where evidence_id = p_evidence order by number desc limit 1 $$;
create function private.valid_boxes(p_boxes jsonb) returns boolean language sql immutable set search_path = '' as $$
  select not exists (select 1 from jsonb_to_recordset(p_boxes) b (x numeric, y numeric, width numeric, height numeric)
    where (b.x >= 0 and b.y >= 0 and b.width > 0 and b.height > 0 and b.x + b.width <= 100 and b.y + b.height <= 100) is not true) $$;
create function public.redact_evidence(p_evidence uuid, p_upload uuid, p_boxes jsonb, p_sha256 text, p_width int, p_height int, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  e public.evidence := private.visible_evidence(p_evidence);
  c private.caller := private.require_contributor(e.problem_id);
  done jsonb := private.form_done(p_form_token);
  nothing boolean := jsonb_array_length(p_boxes) = 0;
  r public.evidence_redaction;
begin
  if done is not null then return done; end if;
  if not private.may_describe(e, c) then perform private.fail(403, 'not_the_describer'); end if;
  if e.kind <> 'picture' or e.view_key is null or not private.may_be_given_out(e) then perform private.fail(409, 'picture_not_ready'); end if;
  if not private.valid_boxes(p_boxes) or nothing <> (p_upload is null) then perform private.fail(400, 'boxes_invalid'); end if;
  -- From here on nobody can change or remove the copy: its key belongs to no upload any more.
  delete from personal.upload where id = p_upload and member_id = c.member_id;
  if not nothing and not found then perform private.fail(409, 'upload_gone'); end if;
  perform 1 from public.evidence where id = e.id for update;
  insert into public.evidence_redaction (id, problem_id, evidence_id, number, boxes, store_key, thumbnail_key, width, height, sha256, created_by)
  select coalesce(p_upload, gen_random_uuid()), e.problem_id, e.id, 1 + coalesce((private.newest_redaction(e.id)).number, 0), p_boxes,
    case when nothing then e.view_key else e.id || '/' || p_upload || '/view' end, case when nothing then e.thumbnail_key else e.id || '/' || p_upload || '/thumbnail' end,
    p_width, p_height, p_sha256, c.member_id
  returning * into r;
  insert into public.evidence_event (evidence_id, member_id, what) values (e.id, c.member_id, case when nothing then 'checked' else 'redacted' end);
  -- A draft shows what is hidden now; what waits for a signature is refused there, since something else was read.
  update public.summary_picture x set store_key = r.store_key from public.summary s where s.id = x.summary_id and s.state = 'draft' and x.evidence_id = e.id;
  return private.form_keep(p_form_token, jsonb_build_object('redaction', r.id));
end $$;
comment on function public.redact_evidence is 'Keeps a new version of a picture for publishing: a copy stored beside the file under the id of an upload of the caller, with the boxes that are hidden in it; without upload and boxes, that there is nothing to hide.';
grant execute on function public.redact_evidence(uuid, uuid, jsonb, text, int, int, uuid) to authenticated;

create or replace function public.open_evidence(p_evidence uuid, p_part text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.caller();
  r public.evidence_redaction;
  e public.evidence;
  seen text;
begin
  -- A redacted copy has an address of its own, like a file's; it has no original.
  select * into r from public.evidence_redaction where id = p_evidence;
  select * into e from public.evidence x where x.id = coalesce(r.evidence_id, p_evidence) and x.problem_id is not null and private.can_see_item(x.problem_id, x.grading_id, x.controller_unit_id);
  -- An auditor sees everything depersonalised; pictures, recordings and documents are not.
  if not found or c.role = 'auditor' or not private.may_be_given_out(e) then return null; end if;
  if r.id is not null then
    if p_part not in ('view', 'thumbnail') or e.view_key is null then return null; end if;
    return jsonb_build_object('evidence_id', regexp_replace(r.store_key, '/view$', ''), 'sha256', r.sha256, 'media_type', 'image/webp', 'reference', (select reference from public.problem where id = e.problem_id));
  end if;
  seen := case when (p_part = 'view' and e.kind = 'picture') or (p_part = 'original' and e.kind in ('video', 'audio')) then 'viewed' when p_part in ('original', 'saved') then 'downloaded' end;
  -- A player asks for many parts: one look is noted once in an hour.
  if seen is not null and not exists (select 1 from public.evidence_event v where v.evidence_id = e.id and v.member_id = c.member_id and v.what = seen
    and v.happened_at > private.now() - interval '1 hour') then
    insert into public.evidence_event (evidence_id, member_id, what) values (e.id, c.member_id, seen);
  end if;
  return jsonb_build_object('evidence_id', e.id, 'sha256', e.sha256, 'media_type', e.media_type, 'reference', (select reference from public.problem where id = e.problem_id));
end $$;
comment on function public.open_evidence is 'Authorises one part (original, view, thumbnail; saved: the original, to be kept) of a file or of a redacted copy and notes it in the chain of custody; null where the caller may see no such file.';
create or replace function private.may_read_stored(p_key text) returns boolean language sql stable security definer set search_path = '' as $$
  select private.owns_upload(p_key) or exists (select 1 from public.evidence e where e.id::text = split_part(p_key, '/', 1) and e.problem_id is not null and private.may_be_given_out(e)
    and private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id) and (private.caller()).role <> 'auditor') $$;
create function private.may_store_redaction(p_key text) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return p_key ~ '^[0-9a-f-]{36}/[0-9a-f-]{36}/(view|thumbnail)$' and private.owns_upload(split_part(p_key, '/', 2)) and exists (select 1 from public.evidence e
    where e.id::text = split_part(p_key, '/', 1) and e.problem_id is not null and private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id)
      and private.may_describe(e, private.caller()));
end $$;
comment on function private.may_store_redaction is 'May the caller store a redacted copy under this key, file/upload/part? Copies lie beside their file, so that erasing the file takes them as well.';
grant execute on function private.may_store_redaction(text) to authenticated;
create policy redaction_insert on storage.objects for insert to authenticated with check (bucket_id = 'evidence' and private.may_store_redaction(name));
create policy redaction_delete on storage.objects for delete to authenticated using (bucket_id = 'evidence' and private.may_store_redaction(name));

create or replace function private.evidence_json(e public.evidence) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', e.id, 'kind', e.kind, 'media_type', e.media_type, 'bytes', e.bytes, 'sha256', e.sha256, 'width', e.width, 'height', e.height,
    'shown', e.view_key is not null and private.may_be_given_out(e), 'scan', e.scan, 'scan_finding', e.scan_finding, 'given_out', private.may_be_given_out(e),
    'caption', private.shown(e.caption), 'description', private.shown(e.description), 'version', e.version,
    'grade', g.source || g.information || g.handling, 'by', a.display_name, 'organisation', o.short_name, 'at', e.created_at)
  from public.grading g, public.member m join public.account a on a.id = m.account_id join public.unit u on u.id = m.unit_id join public.organisation o on o.id = u.organisation_id
  where g.id = e.grading_id and m.id = e.created_by $$;
create function public.evidence_redactions(p_evidence uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare e public.evidence := private.visible_evidence(p_evidence);
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'boxes', r.boxes, 'at', r.created_at, 'by', private.member_name(r.created_by),
    'published', exists (select 1 from public.summary_picture x join public.summary s on s.id = x.summary_id where x.evidence_id = e.id and x.store_key = r.store_key and s.state in ('published', 'replaced', 'withdrawn')))
    order by r.number desc), '[]') from public.evidence_redaction r where r.evidence_id = e.id);
end $$;
comment on function public.evidence_redactions is 'The versions of a picture for publishing, newest first.';
grant execute on function public.evidence_redactions(uuid) to authenticated;

-- Publishing takes the newest version alone, of a picture that has its words.
create or replace function public.choose_summary_picture(p_problem uuid, p_evidence uuid, p_description text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_publishable(p_problem);
  done jsonb := private.form_done(p_form_token);
  s public.summary;
  e public.evidence;
begin
  if done is not null then return done; end if;
  select * into s from public.summary where problem_id = p_problem and state = 'draft' for update;
  if not found then perform private.fail(409, 'summary_not_a_draft'); end if;
  select * into e from public.evidence where id = p_evidence and problem_id = p_problem and kind = 'picture';
  if not found or not private.can_see_item(p_problem, e.grading_id, e.controller_unit_id) then perform private.fail(404, 'evidence_unknown'); end if;
  if private.kept_from_public(e.grading_id) then perform private.fail(409, 'picture_not_for_public'); end if;
  if length(trim(p_description)) = 0 then perform private.fail(400, 'description_missing'); end if;
  perform private.require_picture_ready(e);
  insert into public.summary_picture (summary_id, evidence_id, position, description, store_key)
  values (s.id, e.id, 1 + coalesce((select max(position) from public.summary_picture where summary_id = s.id), 0), trim(p_description), (private.newest_redaction(e.id)).store_key);
  update public.summary set edit_version = edit_version + 1, drafted_by = c.member_id where id = s.id returning * into s;
  return private.form_keep(p_form_token, jsonb_build_object('edit_version', s.edit_version));
end $$;
create function private.require_picture_ready(e public.evidence) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if e.view_key is null or not private.may_be_given_out(e) then perform private.fail(409, 'picture_not_ready'); end if;
  if trim(e.caption) = '' or trim(e.description) = '' then perform private.fail(409, 'picture_without_words'); end if;
  if (private.newest_redaction(e.id)).id is null then perform private.fail(409, 'picture_not_checked'); end if;
end $$;
comment on function private.require_picture_ready is 'A picture that may be published has copies, a caption and a description, and was redacted or found to need no redaction.';
create function private.summary_pictures_ready() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  x public.summary_picture;
  e public.evidence;
begin
  for x in select * from public.summary_picture where summary_id = new.id loop
    select * into e from public.evidence where id = x.evidence_id;
    perform private.require_picture_ready(e);
    if x.store_key <> (private.newest_redaction(e.id)).store_key then perform private.fail(409, 'picture_changed'); end if;
  end loop;
  return null;
end $$;
create trigger pictures_ready after update of state on public.summary for each row
  when (new.state in ('waiting', 'published') and new.state is distinct from old.state) execute function private.summary_pictures_ready();
create function public.summary_pictures(p_reference text) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'caption', private.shown(e.caption), 'description', private.shown(e.description),
    'redaction', (private.newest_redaction(e.id)).id, 'worded', trim(e.caption) <> '' and trim(e.description) <> '') order by e.created_at), '[]')
  from public.evidence e join public.problem p on p.id = e.problem_id
  where p.reference = p_reference and e.kind = 'picture' and e.view_key is not null and private.may_be_given_out(e)
    and private.can_see_item(p.id, e.grading_id, e.controller_unit_id) and not private.kept_from_public(e.grading_id) $$;
comment on function public.summary_pictures is 'Pictures that could be published: the id of their newest version when they were redacted or looked over, and whether they have their words.';
grant execute on function public.summary_pictures(text) to authenticated;
