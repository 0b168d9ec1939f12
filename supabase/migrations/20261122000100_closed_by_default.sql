-- Everything is closed before the first object exists; what is opened is opened by name, table by table.
-- The first line has no schema on purpose: EXECUTE for PUBLIC is a global default.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke execute on functions from anon, authenticated, service_role;
revoke create on schema public from public;

-- Extensions never stand in public: there, anonymous callers could run crypt() through the API.
create schema if not exists extensions;
create extension if not exists pgcrypto with schema extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists citext with schema extensions;
create extension if not exists btree_gist with schema extensions;
create extension if not exists unaccent with schema extensions;
create extension if not exists cube with schema extensions;
create extension if not exists earthdistance with schema extensions;
grant usage on schema extensions to anon, authenticated, service_role;
-- What queries that run with the caller's own rights need: distances and likeness of words.
grant execute on function extensions.geo_distance(point, point), extensions.similarity(text, text), extensions.word_similarity(text, text) to anon, authenticated;

-- Neither schema is exposed by the API. `private` has the policies' functions, limits, jobs and keys; `personal` the values that identify people.
create schema private;
create schema personal;
grant usage on schema private to anon, authenticated;
-- Names all three roles: the local API makes only those it finds in a migration.
grant usage on schema auth to anon, authenticated, service_role;

-- Text in which every value that identifies somebody has been replaced by the token of a mention: ⟦uuid⟧.
create domain public.separated_text as text
  constraint separated_text_is_well_formed check (
    length(value) <= 40000
    and regexp_replace(value, '⟦[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}⟧', '', 'g') !~ '[⟦⟧]');
-- Text that is public or names an institution, a place or a list; it never holds a token.
create domain public.plain_text as text
  constraint plain_text_has_no_token check (length(value) <= 20000 and value !~ '[⟦⟧]');

create type public.member_role as enum ('officer', 'pcso', 'special', 'supervisor', 'inspector', 'partner', 'partner_lead',
  'call_handler', 'analyst', 'coordinator', 'finance', 'information_manager', 'scrutineer', 'auditor', 'administrator');
create type public.stage as enum ('scanning', 'analysis', 'response', 'assessment', 'closed');
create type public.place_kind as enum ('public_place', 'street', 'area', 'dwelling');
create type public.identity_kind as enum ('person', 'official', 'family', 'birth_date', 'age', 'phone', 'email', 'social', 'postcode',
  'address', 'vehicle', 'ni_number', 'nhs_number', 'passport', 'driving_licence', 'bank', 'crime_reference', 'pnc', 'device', 'health',
  'coordinates');

-- The installation's own facts: keys (your-Postgres mode), the fixed day of tests, the demo's sign-ins.
create table private.setting (key text primary key, value jsonb not null);

create function private.now() returns timestamptz language sql stable security definer set search_path = '' as $$
  select coalesce((select (value #>> '{}')::timestamptz from private.setting where key = 'fixed_time'), now()) $$;
comment on function private.now() is 'The time that rules count from; tests fix it with the setting fixed_time.';
create function private.today() returns date language sql stable set search_path = '' as $$
  select (private.now() at time zone 'Europe/London')::date $$;
comment on function private.today() is 'The day in Europe/London.';

create function private.fail(p_status int, p_word text, p_detail text default null) returns void
language plpgsql set search_path = '' as $$ begin
  -- PTnnn is the one class whose status, code, hint and detail survive on every backend.
  raise exception '%', p_word using errcode = 'PT' || p_status, hint = p_word, detail = coalesce(p_detail, '');
end $$;
comment on function private.fail is 'Refuses a command: HTTP status, stable word for app/lib/errors.ts, optional detail without personal data.';

create function private.metres_between(a point, b point) returns double precision language sql immutable parallel safe set search_path = '' as $$
  select (a operator(extensions.<@>) b) * 1609.344 $$;
comment on function private.metres_between is 'Great-circle distance in metres between two points (longitude, latitude).';
grant execute on function private.now(), private.today(), private.fail(int, text, text), private.metres_between(point, point) to anon, authenticated;
