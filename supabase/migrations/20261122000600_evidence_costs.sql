-- Files, and what time costs.
create table public.evidence (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  problem_id uuid references public.problem,
  neighbourhood_id uuid references public.neighbourhood,
  store_key text not null unique,
  view_key text,
  thumbnail_key text,
  kind text not null check (kind in ('picture', 'video', 'audio', 'document')),
  media_type text not null,
  bytes bigint not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  width int,
  height int,
  caption public.separated_text not null default '',
  description public.separated_text not null default '',
  grading_id uuid not null references public.grading,
  controller_unit_id uuid not null references public.unit,
  version int not null default 1,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now(),
  check (num_nonnulls(problem_id, neighbourhood_id) = 1)
);
comment on column public.evidence.store_key is 'The untouched original in the file store; view_key and thumbnail_key are re-encoded copies without metadata.';
create index on public.evidence (problem_id);
alter table personal.file_name add foreign key (evidence_id) references public.evidence (id);
alter table personal.evidence_position add foreign key (evidence_id) references public.evidence (id);
create table public.evidence_link (
  id uuid primary key default gen_random_uuid(),
  evidence_id uuid not null references public.evidence,
  entry_id uuid references public.entry,
  action_id uuid references public.action,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now(),
  check (num_nonnulls(entry_id, action_id) = 1)
);
create table public.evidence_event (
  id bigint generated always as identity primary key,
  evidence_id uuid not null references public.evidence,
  member_id uuid not null references public.member,
  what text not null check (what in ('uploaded', 'viewed', 'downloaded', 'redacted', 'published')),
  happened_at timestamptz not null default private.now()
);
comment on table public.evidence_event is 'Chain of custody.';
create index on public.evidence_event (evidence_id);

create table public.rate (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  cost_role text not null,
  pounds_per_hour numeric(8, 2) not null check (pounds_per_hour >= 0),
  period daterange not null,
  basis text not null default 'full' check (basis in ('direct', 'full')),
  illustrative boolean not null default false,
  source public.plain_text not null,
  set_by uuid references public.member,
  created_at timestamptz not null default private.now(),
  exclude using gist (force_id with =, cost_role with =, basis with =, period with &&)
);
comment on table public.rate is 'The rate card: pounds an hour for a role in a period. Illustrative rates are labelled wherever they count.';
create table public.attendance (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  entry_id uuid references public.entry,
  started_at timestamptz not null,
  minutes int not null check (minutes between 1 and 10080),
  side text not null check (side in ('problem', 'solution')),
  note public.separated_text not null default '',
  grading_id uuid not null references public.grading,
  controller_unit_id uuid not null references public.unit,
  version int not null default 1,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now()
);
comment on column public.attendance.side is 'problem: reactive, would fall if it were solved. solution: planned response. Never both.';
create index on public.attendance (entry_id);
create table public.attendance_line (
  id uuid primary key default gen_random_uuid(),
  attendance_id uuid not null references public.attendance,
  organisation_id uuid not null references public.organisation,
  cost_role text not null,
  people int not null check (people between 1 and 500),
  minutes int not null check (minutes between 1 and 10080),
  rate_id uuid references public.rate,
  pounds_per_hour numeric(8, 2),
  cost numeric(12, 2) generated always as (round(pounds_per_hour * people * minutes / 60.0, 2)) stored,
  check ((rate_id is null) = (pounds_per_hour is null))
);
comment on column public.attendance_line.pounds_per_hour is 'The rate in force that day, kept; null is "not yet priced", never nought.';
create index on public.attendance_line (attendance_id);
create table public.attendance_allocation (
  attendance_id uuid not null references public.attendance,
  problem_id uuid not null references public.problem,
  percent numeric(5, 2) not null check (percent > 0 and percent <= 100),
  primary key (attendance_id, problem_id)
);
create index on public.attendance_allocation (problem_id);
create function private.allocation_is_whole() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if (select sum(percent) from public.attendance_allocation where attendance_id = coalesce(new.attendance_id, old.attendance_id)) is distinct from 100 then
    perform private.fail(400, 'allocation_not_whole');
  end if;
  return null;
end $$;
create constraint trigger allocation_is_whole after insert or update or delete on public.attendance_allocation
  deferrable initially deferred for each row execute function private.allocation_is_whole();
