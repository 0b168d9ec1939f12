-- A reading may say what was read as a list (which challenges); its event has to be shown like any other.
create function private.as_fields(p_values jsonb) returns jsonb language sql immutable set search_path = '' as $$
  select case when p_values is null or jsonb_typeof(p_values) = 'null' then '{}' when jsonb_typeof(p_values) = 'object' then p_values else jsonb_build_object('what', p_values) end $$;
comment on function private.as_fields is 'What an event says as an object: a list or a single value stands under "what".';

create or replace function private.audit_changes(p_before jsonb, p_after jsonb) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('field', f, 'before', left(private.shown(b ->> f), 300), 'after', left(private.shown(a ->> f), 300)) order by f), '[]')
  from (select private.as_fields(p_before), private.as_fields(p_after)) e (b, a), jsonb_object_keys(b || a) f
  where (b ->> f) is distinct from (a ->> f) and f not in ('id', 'force_id', 'problem_id', 'version') $$;
