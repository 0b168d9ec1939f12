-- Files wait for the virus scanner where one is set up; a worker looks at them as soon as they come.
create function private.files_to_scan(p_most int) returns table (id uuid, store_key text) language sql stable security definer set search_path = '' as $$
  select e.id, e.store_key from public.evidence e join storage.objects o on o.bucket_id = 'evidence' and o.name = e.store_key
  where e.scan in ('not_scanned', 'waiting') order by e.created_at limit p_most $$;
comment on function private.files_to_scan is 'Files that no scanner has looked at, oldest first; without those that are erased.';
create function private.have_scanned() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into private.job (kind, unique_key) values ('scan_files', 'scan_files:' || new.id) on conflict (unique_key) do nothing;
  return null;
end $$;
create trigger have_scanned after insert on public.evidence for each row when (new.scan = 'waiting') execute function private.have_scanned();
