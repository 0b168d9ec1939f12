-- An upload whose file was not kept leaves nothing behind, not even its place among those that wait.
create function public.drop_upload(p_upload uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare c private.caller := private.require_member();
begin
  delete from personal.upload where id = p_upload and member_id = c.member_id;
end $$;
comment on function public.drop_upload is 'Forgets an upload of the caller''s own that is not evidence yet. Its file is removed before.';
grant execute on function public.drop_upload(uuid) to authenticated;
