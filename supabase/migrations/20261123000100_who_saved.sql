-- Who saved a row last: what the page after a stale save says beside both texts.
create index on public.audit_event (row_key, id);

create function private.last_saved(p_table text, p_row uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('by', coalesce((select display_name from public.account where id = e.account_id), ''), 'at', e.happened_at)
  from public.audit_event e where e.table_name = p_table and e.row_key = p_row::text and e.what in ('insert', 'update') order by e.id desc limit 1 $$;
grant execute on function private.last_saved(text, uuid) to authenticated;

-- As the caller, so that the policies of the table decide whether there is such a row for them.
create function public.who_saved(p_table text, p_row uuid) returns jsonb language plpgsql stable security invoker set search_path = '' as $$
declare seen boolean;
begin
  if p_table not in ('hypothesis', 'evidence', 'action', 'priority', 'member', 'account', 'agreement') then perform private.fail(400, 'bad_request'); end if;
  execute format('select true from public.%I where id = $1', p_table) into seen using p_row;
  return case when seen then private.last_saved(p_table, p_row) end;
end $$;
comment on function public.who_saved is 'Who saved a row of a table that people edit last, and when: {by, at}; null where the caller may not see it.';
grant execute on function public.who_saved(text, uuid) to authenticated;
