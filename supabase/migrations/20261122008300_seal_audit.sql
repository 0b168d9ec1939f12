-- Sealing chains the audit in batches, so that no command waits for the head of a chain.
alter table public.audit_event add column transaction_id xid8 not null default pg_current_xact_id();
comment on column public.audit_event.transaction_id is 'Of the change: an event is sealed once no older transaction can still add one before it.';

create function private.audit_is_append_only() returns trigger language plpgsql set search_path = '' as $$
begin
  -- The seal is the one thing that is added later, once.
  if tg_op = 'UPDATE' and old.seal_id is null and new.seal_id is not null and to_jsonb(new) - 'seal_id' = to_jsonb(old) - 'seal_id' then return new; end if;
  raise exception 'The audit is append-only.' using errcode = '42501';
end $$;
create trigger append_only before update or delete on public.audit_event for each row execute function private.audit_is_append_only();
create trigger no_truncate before truncate on public.audit_event for each statement execute function private.audit_is_append_only();

create function private.audit_batch_hash(p_previous bytea, p_seal bigint) returns bytea language sql stable set search_path = '' as $$
  select extensions.digest(coalesce(p_previous, ''::bytea) || convert_to(coalesce(string_agg(
    jsonb_build_array(e.id, extract(epoch from e.happened_at), e.force_id, e.problem_id, e.member_id, e.account_id, e.request_id, e.what, e.table_name, e.row_key,
      e.before, e.after)::text, E'\n' order by e.id), ''), 'UTF8'), 'sha256')
  from public.audit_event e where e.seal_id = p_seal $$;
comment on function private.audit_batch_hash is 'SHA-256 of the hash before it and of every event of the batch in the order of their ids.';

create function private.seal_audit() returns int language plpgsql volatile security definer set search_path = '' as $$
declare
  seal bigint;
  sealed int;
begin
  perform pg_advisory_xact_lock(20072);
  insert into private.audit_seal (first_event, last_event, events, hash)
  select min(id), max(id), count(*), ''::bytea from public.audit_event
  where seal_id is null and transaction_id < pg_snapshot_xmin(pg_current_snapshot()) having count(*) > 0
  returning id into seal;
  if seal is null then return 0; end if;
  update public.audit_event set seal_id = seal where seal_id is null and transaction_id < pg_snapshot_xmin(pg_current_snapshot());
  get diagnostics sealed = row_count;
  update private.audit_seal set events = sealed,
    hash = private.audit_batch_hash((select hash from private.audit_seal where id < seal order by id desc limit 1), seal)
  where id = seal;
  return sealed;
end $$;
comment on function private.seal_audit is 'Chains all events that are certain to have no earlier one to come; gives their number. Runs as a job.';

create function private.check_audit() returns table (seal_id bigint, events int, intact boolean) language sql stable security definer set search_path = '' as $$
  select s.id, s.events, s.events = (select count(*) from public.audit_event e where e.seal_id = s.id)
    and s.hash = private.audit_batch_hash((select p.hash from private.audit_seal p where p.id < s.id order by p.id desc limit 1), s.id)
  from private.audit_seal s order by s.id $$;
create function public.verify_audit() returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  perform private.require_member('auditor', 'information_manager');
  return jsonb_build_object(
    'sealed', (select coalesce(sum(events), 0) from private.audit_seal),
    'seals', (select count(*) from private.audit_seal),
    'broken', (select coalesce(jsonb_agg(seal_id order by seal_id), '[]') from private.check_audit() where not intact),
    'unsealed', (select count(*) from public.audit_event where seal_id is null),
    'last_sealed_at', (select max(sealed_at) from private.audit_seal));
end $$;
comment on function public.verify_audit is 'Recomputes every seal: how many events are sealed, which seals are broken, how long the unsealed tail is.';
grant execute on function public.verify_audit() to authenticated;
