-- A video's poster: a frame that its author's browser drew, encoded anew by us like any picture.
create function public.note_poster(p_upload uuid, p_width int, p_height int) returns void language plpgsql volatile security definer set search_path = '' as $$
declare c private.caller := private.require_member();
begin
  update personal.upload set width = p_width, height = p_height where id = p_upload and member_id = c.member_id and kind = 'video' and sha256 is not null;
  if not found then perform private.fail(404, 'upload_unknown'); end if;
end $$;
comment on function public.note_poster is 'Notes that the copies of a video''s poster are stored. Its size is taken for that of the video as shown.';
grant execute on function public.note_poster(uuid, int, int) to authenticated;
create or replace function private.attach_uploads(p_problem uuid, p_uploads uuid[], p_source text, p_information text, p_handling text, c private.caller, p_grading uuid default null)
returns uuid[] language plpgsql volatile security definer set search_path = '' as $$
declare
  u personal.upload;
  shown boolean;
begin
  for u in select * from personal.upload where id = any (p_uploads) and member_id = c.member_id and sha256 is not null for update loop
    shown := u.kind in ('picture', 'video') and u.width is not null;
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
