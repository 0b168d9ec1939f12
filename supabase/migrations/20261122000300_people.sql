-- Organisations, agreements, accounts and their dated posts (members).
create table public.organisation (
  id uuid primary key default gen_random_uuid(),
  name public.plain_text not null unique,
  short_name public.plain_text not null,
  kind text not null,
  force_id text references public.force,
  ended_on date
);
comment on column public.organisation.force_id is 'The force that a police organisation is; null for every other kind.';
create table public.unit (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisation,
  name public.plain_text not null,
  prosecuting boolean not null default false,
  unique (organisation_id, name)
);
create table public.organisation_district (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisation,
  district_id uuid not null references public.district,
  from_date date not null default private.today(),
  until_date date,
  exclude using gist (organisation_id with =, district_id with =, daterange(from_date, until_date) with &&)
);
comment on table public.organisation_district is 'Coverage: which partner works in which district, when.';
create table public.account (
  id uuid primary key references auth.users (id),
  email extensions.citext not null unique,
  display_name public.plain_text not null,
  theme text not null default 'auto' check (theme in ('auto', 'day', 'night')),
  acting_member_id uuid,
  disabled_at timestamptz,
  version int not null default 1
);
create table public.member (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references public.account,
  unit_id uuid not null references public.unit,
  role public.member_role not null,
  force_id text references public.force,
  job_title public.plain_text not null default '',
  collar_number text,
  from_date date not null default private.today(),
  until_date date,
  ended_reason public.plain_text,
  handed_over_at timestamptz,
  confirmed_at timestamptz not null default private.now(),
  version int not null default 1,
  check (until_date is null or until_date >= from_date)
);
comment on table public.member is 'A dated post of an account in a unit; until_date is the first day without it. handed_over_at: what it held has gone where DESIGN says.';
comment on column public.member.force_id is 'The force whose work a police post, auditor or scrutineer sees.';
create index on public.member (account_id);
create index on public.member (unit_id);
alter table public.account add foreign key (acting_member_id) references public.member (id);
create table public.member_neighbourhood (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.member,
  neighbourhood_id uuid not null references public.neighbourhood,
  named_officer boolean not null default false,
  from_date date not null default private.today(),
  until_date date
);
comment on column public.member_neighbourhood.named_officer is 'Shown to residents as the named officer or team member of the neighbourhood.';
create index on public.member_neighbourhood (member_id);
create index on public.member_neighbourhood (neighbourhood_id);
create table public.member_district (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.member,
  district_id uuid not null references public.district,
  from_date date not null default private.today(),
  until_date date
);
comment on table public.member_district is 'Supervisors and inspectors supervise all neighbourhoods of these districts.';
create index on public.member_district (member_id);
create table public.absence (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.member,
  deputy_id uuid not null references public.member,
  from_date date not null,
  until_date date not null,
  check (until_date > from_date and member_id <> deputy_id)
);
create table public.agreement (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  title public.plain_text not null,
  purpose public.plain_text not null,
  gateway public.plain_text not null,
  from_date date not null,
  review_date date not null,
  police_lead_id uuid not null references public.member,
  partner_lead_id uuid not null references public.member,
  extended_until date,
  extended_reason public.plain_text,
  extended_by uuid references public.member,
  version int not null default 1,
  created_by uuid references public.member,
  check (review_date > from_date),
  check ((extended_until is null) = (extended_reason is null) and (extended_until is null or extended_until > review_date))
);
comment on table public.agreement is 'Information-sharing agreement; in date from from_date to the day before review_date, or before extended_until (once, with a reason).';
create table public.agreement_party (agreement_id uuid not null references public.agreement, organisation_id uuid not null references public.organisation, primary key (agreement_id, organisation_id));
create table public.agreement_district (agreement_id uuid not null references public.agreement, district_id uuid not null references public.district, primary key (agreement_id, district_id));
create table public.people_confirmation (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisation,
  confirmed_by uuid not null references public.member,
  confirmed_at timestamptz not null default private.now(),
  kept int not null,
  ended int not null
);
comment on table public.people_confirmation is 'Twice a year a partner lead confirms who of the organisation still needs access.';

create table private.invitation (
  id uuid primary key default gen_random_uuid(),
  sha256 bytea not null unique,
  email extensions.citext not null,
  display_name text not null,
  unit_id uuid not null references public.unit,
  role public.member_role not null,
  force_id text references public.force,
  job_title text not null default '',
  collar_number text,
  neighbourhoods uuid[] not null default '{}',
  districts uuid[] not null default '{}',
  from_date date not null default private.today(),
  until_date date,
  invited_by uuid references public.member,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);

-- Lists of kinds are rows with active days, added by a co-ordinator without a developer. force_id null: for every force.
create table public.kind (
  id uuid primary key default gen_random_uuid(),
  force_id text references public.force,
  list text not null check (list in ('category', 'organisation', 'source', 'frequency', 'closure_reason', 'intervention', 'entry', 'reference', 'cost_role', 'data_source')),
  code text not null check (code ~ '^[a-z][a-z0-9_]{0,60}$'),
  label public.plain_text not null,
  help public.plain_text not null default '',
  position int not null default 100,
  from_date date not null default '2000-01-01',
  until_date date,
  unique nulls not distinct (force_id, list, code)
);
create table public.stage_question (
  id uuid primary key default gen_random_uuid(),
  force_id text references public.force,
  stage public.stage not null,
  code text not null check (code ~ '^[a-z][a-z0-9_]{0,60}$'),
  position int not null,
  heading public.plain_text not null,
  hint public.plain_text not null default '',
  guidance public.plain_text not null,
  input text not null default 'text' check (input in ('text', 'choices', 'count', 'date', 'money', 'counts_before_after')),
  choices jsonb not null default '[]',
  from_date date not null default '2000-01-01',
  until_date date,
  unique nulls not distinct (force_id, code)
);
comment on column public.stage_question.choices is '[{"code","label"}] of an input of kind choices.';
