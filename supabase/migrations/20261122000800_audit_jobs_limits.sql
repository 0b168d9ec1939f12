-- Append-only audit, jobs, mail, limits, form tokens.
create table public.audit_event (
  id bigint generated always as identity primary key,
  happened_at timestamptz not null default clock_timestamp(),
  force_id text,
  problem_id uuid,
  member_id uuid,
  account_id uuid,
  request_id text,
  what text not null,
  table_name text,
  row_key text,
  before jsonb,
  after jsonb,
  seal_id bigint
);
comment on table public.audit_event is 'Every change to people''s work and every read of personal data. Events of personal hold field names and a keyed hash, never values.';
create index on public.audit_event (problem_id, id);
create index on public.audit_event (id) where seal_id is null;
create table private.audit_seal (
  id bigint generated always as identity primary key,
  first_event bigint not null,
  last_event bigint not null,
  events int not null,
  hash bytea not null,
  sealed_at timestamptz not null default clock_timestamp()
);
comment on table private.audit_seal is 'Chains events in batches: hash of the previous seal and of the batch, so that nobody waits for the chain''s head.';

create table private.job (
  id bigint generated always as identity primary key,
  kind text not null,
  payload jsonb not null default '{}',
  unique_key text unique,
  run_at timestamptz not null default now(),
  attempts int not null default 0,
  taken_at timestamptz,
  done_at timestamptz,
  last_error text
);
create index on private.job (run_at) where done_at is null;
create table private.mail (
  id uuid primary key default gen_random_uuid(),
  to_address extensions.citext not null,
  subject text not null,
  body_text text not null,
  unique_key text unique,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  attempts int not null default 0,
  last_error text
);
create table private.app_key (sha256 bytea primary key);
create table private.rate_limit (bucket text primary key, used int not null, resets_at timestamptz not null);
create table private.form_token (
  token uuid primary key,
  account_id uuid not null,
  command text not null,
  result jsonb,
  used_at timestamptz not null default now()
);

create function public.take_attempt(p_key text, p_bucket text, p_max int, p_seconds int) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare ok boolean;
begin
  if not exists (select 1 from private.app_key where sha256 = extensions.digest(p_key, 'sha256')) then perform private.fail(403, 'app_key'); end if;
  insert into private.rate_limit as r values (p_bucket, 1, now() + make_interval(secs => p_seconds))
  on conflict (bucket) do update set
    used = case when r.resets_at < now() then 1 else r.used + 1 end,
    resets_at = case when r.resets_at < now() then excluded.resets_at else r.resets_at end
  returning used <= p_max into ok;
  return ok;
end $$;
comment on function public.take_attempt is 'Counts an attempt in a bucket; false when there were more than p_max in p_seconds. Does nothing without the application''s key.';
grant execute on function public.take_attempt(text, text, int, int) to anon, authenticated;

create function private.calling_command(p_stack text) returns text language sql immutable set search_path = '' as $$
  -- The first line names the function that asked for its stack, the second the command that called it.
  select f.named[1] from regexp_matches(p_stack, 'PL/pgSQL function (?:\w+\.)?(\w+)\(', 'g') with ordinality as f (named, at) where f.at = 2 $$;
create function private.form_done(p_token uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r private.form_token;
  stack text;
begin
  if p_token is null then perform private.fail(400, 'form_token_missing'); end if;
  -- A second copy of the same form waits here until the first one has finished.
  perform pg_advisory_xact_lock(hashtextextended(p_token::text, 2007));
  select * into r from private.form_token where token = p_token;
  if found and r.account_id <> auth.uid() then perform private.fail(403, 'form_token_of_another'); end if;
  get diagnostics stack = pg_context;
  if r.command <> private.calling_command(stack) then perform private.fail(409, 'form_token_used'); end if;
  return r.result;
end $$;
comment on function private.form_done is 'The result of the same form sent before, or null; refuses a token that another account or another command has used.';
create function private.form_keep(p_token uuid, p_result jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare stack text;
begin
  get diagnostics stack = pg_context;
  insert into private.form_token (token, account_id, command, result) values (p_token, auth.uid(), private.calling_command(stack), p_result);
  return p_result;
end $$;

create function private.audit() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  b jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  a jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  r jsonb := coalesce(a, b);
begin
  if a = b then return null; end if;
  insert into public.audit_event (force_id, problem_id, member_id, account_id, request_id, what, table_name, row_key, before, after)
  values (r ->> 'force_id', private.problem_of(tg_table_name, r), private.acting_member_id(), auth.uid(),
    nullif(current_setting('request.headers', true), '')::json ->> 'x-request-id', lower(tg_op), tg_table_name, r ->> 'id', b, a);
  return null;
end $$;
comment on function private.audit is 'Leaves the event of a change in the same transaction. An import that leaves one event of its own sets prime.bulk and is skipped by the triggers'' condition.';
create function private.audit_personal() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  r jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  k text := (select value #>> '{}' from private.setting where key = 'audit_key');
begin
  insert into public.audit_event (problem_id, member_id, account_id, request_id, what, table_name, row_key, after)
  values (private.problem_of('personal.' || tg_table_name, r), private.acting_member_id(), auth.uid(), nullif(current_setting('request.headers', true), '')::json ->> 'x-request-id',
    lower(tg_op), 'personal.' || tg_table_name, r ->> tg_argv[0],
    jsonb_build_object('fields', (select jsonb_agg(f order by f) from jsonb_object_keys(r) f),
      'hash', encode(extensions.hmac(r::text, k, 'sha256'), 'hex')));
  return null;
end $$;
insert into private.setting values ('audit_key', to_jsonb(encode(extensions.gen_random_bytes(32), 'hex'))) on conflict do nothing;
