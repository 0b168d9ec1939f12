-- Whether a poster may come is known before its bytes are read: a stranger's picture is not decoded.
create function public.awaits_poster(p_upload uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member();
begin
  return exists (select 1 from personal.upload where id = p_upload and member_id = c.member_id and kind = 'video' and sha256 is not null and width is null);
end $$;
comment on function public.awaits_poster is 'Whether this is a video that the caller has sent, not yet in a record and without a poster.';
grant execute on function public.awaits_poster(uuid) to authenticated;
