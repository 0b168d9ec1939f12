-- What a file shows: a caption under it, and a description for who cannot see it.
create function public.describe_evidence(p_form_token uuid, p_evidence uuid, p_version int, p_caption public.separated_text, p_description public.separated_text, p_mentions jsonb default '[]')
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  e public.evidence := private.visible_evidence(p_evidence);
  c private.caller := private.require_contributor(e.problem_id);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if not (e.created_by = c.member_id or c.role = 'information_manager' or private.supervises_problem(c.member_id, e.problem_id)) then
    perform private.fail(403, 'not_the_describer');
  end if;
  if e.version <> p_version then perform private.fail(409, 'stale_version'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = e.problem_id), c, p_mentions); end if;
  update public.evidence set caption = p_caption, description = p_description, version = version + 1 where id = e.id;
  return private.form_keep(p_form_token, jsonb_build_object('version', e.version + 1));
end $$;
comment on function public.describe_evidence is 'Caption and description, by whoever added the file, a supervisor of the problem or the information manager.';
grant execute on function public.describe_evidence(uuid, uuid, int, public.separated_text, public.separated_text, jsonb) to authenticated;

create function private.stale_uploads() returns setof uuid language sql stable security definer set search_path = '' as $$
  select id from personal.upload where opened_at < private.now() - interval '1 day' $$;
comment on function private.stale_uploads is 'Files that came a day ago or earlier and were never added to anything.';
