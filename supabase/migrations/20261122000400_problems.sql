-- Problems, their places, the people who own them, stage answers, entries and actions. Free text is separated_text throughout.
create table public.dictionary (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  merged_into uuid references public.dictionary
);
comment on table public.dictionary is 'What is known of the persons and values behind the mentions of one problem (later: report, message, meeting, consultation).';
create table private.problem_counter (year int primary key, last int not null);
create table public.problem (
  id uuid primary key default gen_random_uuid(),
  reference text not null unique check (reference ~ '^PR-\d{4}-\d{5,}$'),
  force_id text not null references public.force,
  dictionary_id uuid not null unique references public.dictionary,
  title public.separated_text not null check (length(title) between 1 and 600),
  category text not null,
  frequency text,
  since_on date,
  stage public.stage not null default 'scanning',
  stage_since timestamptz not null default private.now(),
  restricted boolean not null default false,
  handling_note public.separated_text,
  closure_reason text,
  closed_at timestamptz,
  merged_into uuid references public.problem,
  logged_at timestamptz not null default private.now(),
  logged_by uuid not null references public.member,
  controller_unit_id uuid not null references public.unit,
  version int not null default 1,
  check ((stage = 'closed') = (closed_at is not null) and (closed_at is null) = (closure_reason is null)),
  check (merged_into is distinct from id)
);
create index on public.problem (force_id, stage);
create index problem_title_words on public.problem using gin (title extensions.gin_trgm_ops);
create table public.problem_neighbourhood (
  problem_id uuid not null references public.problem,
  neighbourhood_id uuid not null references public.neighbourhood,
  lead boolean not null default false,
  primary key (problem_id, neighbourhood_id)
);
create unique index problem_lead_neighbourhood on public.problem_neighbourhood (problem_id) where lead;
create index on public.problem_neighbourhood (neighbourhood_id);
create table public.problem_district (
  problem_id uuid not null references public.problem,
  district_id uuid not null references public.district,
  state text not null default 'asked' check (state in ('asked', 'accepted', 'declined')),
  decided_by uuid references public.member,
  decided_at timestamptz,
  primary key (problem_id, district_id)
);
comment on table public.problem_district is 'The other districts a problem crosses into; each one''s supervisor accepts or declines.';
create table public.place (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  kind public.place_kind not null,
  label public.separated_text not null default '',
  longitude double precision not null check (longitude between -9 and 2.5),
  latitude double precision not null check (latitude between 49 and 61.5),
  shape jsonb,
  neighbourhood_id uuid references public.neighbourhood,
  boundary_id uuid references public.boundary,
  assigned_by_hand boolean not null default false,
  main boolean not null default false,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now()
);
comment on column public.place.longitude is 'Of a dwelling this is the street point; the exact one stands in personal.place_point.';
comment on column public.place.shape is 'GeoJSON LineString or Polygon of a line or an area; null for a point.';
create index on public.place (problem_id);
create index place_point on public.place using gist (point(longitude, latitude));
create unique index place_main on public.place (problem_id) where main;
create table public.problem_reference (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  issuer_id uuid not null references public.organisation,
  system text not null,
  value text not null check (length(value) between 1 and 60),
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now(),
  unique (problem_id, issuer_id, system, value)
);
comment on table public.problem_reference is 'References in other systems (RMS, CAD, council, fire), shown to their issuer and the police alone.';
create table public.problem_role (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  member_id uuid not null references public.member,
  role text not null check (role in ('lead', 'co_lead', 'supervisor', 'deputy', 'named')),
  from_date timestamptz not null default private.now(),
  until_date timestamptz
);
create unique index problem_one_lead on public.problem_role (problem_id) where role = 'lead' and until_date is null;
create unique index problem_one_supervisor on public.problem_role (problem_id) where role = 'supervisor' and until_date is null;
create index on public.problem_role (member_id) where until_date is null;
create index on public.problem_role (problem_id);
create table public.disclosure (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  to_organisation_id uuid not null references public.organisation,
  kind text not null default 'admission' check (kind in ('admission', 'item')),
  agreement_id uuid references public.agreement,
  gateway public.plain_text not null,
  purpose public.separated_text not null,
  conditions public.separated_text,
  authorised_by uuid not null references public.member,
  on_date date not null default private.today(),
  ended_at timestamptz
);
create table public.participation (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  organisation_id uuid not null references public.organisation,
  disclosure_id uuid references public.disclosure,
  from_date timestamptz not null default private.now(),
  until_date timestamptz,
  admitted_by uuid not null references public.member
);
comment on column public.participation.disclosure_id is 'The record that covers the problem''s code-2 items; null only for the organisation that logged it, until a supervisor confirms.';
create unique index participation_current on public.participation (problem_id, organisation_id) where until_date is null;
create index on public.participation (organisation_id) where until_date is null;
create table public.participation_request (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  organisation_id uuid not null references public.organisation,
  reason public.separated_text not null,
  asked_by uuid not null references public.member,
  asked_at timestamptz not null default private.now(),
  decision text check (decision in ('admitted', 'declined')),
  decided_by uuid references public.member,
  decided_at timestamptz
);
create table public.restriction (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  reason public.separated_text not null,
  set_by uuid not null references public.member,
  from_date timestamptz not null default private.now(),
  until_date timestamptz
);
create table public.restricted_opening (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  member_id uuid not null references public.member,
  reason public.plain_text not null,
  opened_at timestamptz not null default private.now(),
  expires_at timestamptz not null
);
comment on table public.restricted_opening is 'The information manager opened a restricted problem, with a reason that alerted those named.';

create table public.grading (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  problem_id uuid references public.problem,
  controller_unit_id uuid not null references public.unit,
  scheme text not null default '5x5x5' check (scheme in ('5x5x5', '3x5x2')),
  source text not null,
  information text not null,
  handling text not null,
  conditions public.separated_text,
  review_on date,
  reason public.separated_text,
  replaces uuid references public.grading,
  graded_by uuid not null references public.member,
  graded_at timestamptz not null default private.now(),
  constraint grading_codes check (case scheme
    when '5x5x5' then source in ('A', 'B', 'C', 'D', 'E') and information in ('1', '2', '3', '4', '5') and handling in ('1', '2', '3', '4', '5')
    else source in ('1', '2', '3') and information in ('A', 'B', 'C', 'D', 'E') and handling in ('P', 'C') end)
);
comment on table public.grading is 'A grading is never changed: a new one replaces it, the item points to the current one. It repeats the problem and controller of its item.';
create index on public.grading (problem_id);
create table public.grading_recipient (grading_id uuid not null references public.grading, organisation_id uuid not null references public.organisation, primary key (grading_id, organisation_id));
comment on table public.grading_recipient is 'Named recipients of handling code 5 (and C).';

create table public.stage_answer (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  question_code text not null,
  body public.separated_text not null default '',
  choices text[] not null default '{}',
  amount numeric(12, 2),
  amount_after numeric(12, 2),
  from_date date,
  until_date date,
  after_from_date date,
  after_until_date date,
  grading_id uuid not null references public.grading,
  controller_unit_id uuid not null references public.unit,
  version int not null default 1,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now(),
  updated_by uuid not null references public.member,
  updated_at timestamptz not null default private.now(),
  unique (problem_id, question_code)
);
create table public.hypothesis (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  statement public.separated_text not null,
  test public.separated_text not null default '',
  finding public.separated_text not null default '',
  outcome text not null default 'untested' check (outcome in ('untested', 'supported', 'not_supported', 'unclear')),
  data_sources text[] not null default '{}',
  grading_id uuid not null references public.grading,
  controller_unit_id uuid not null references public.unit,
  version int not null default 1,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now()
);
create index on public.hypothesis (problem_id);
create table public.entry (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  problem_id uuid references public.problem,
  neighbourhood_id uuid references public.neighbourhood,
  kind text not null default 'note',
  body public.separated_text not null check (length(body) > 0),
  happened_at timestamptz not null,
  grading_id uuid not null references public.grading,
  controller_unit_id uuid not null references public.unit,
  version int not null default 1,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now(),
  check (num_nonnulls(problem_id, neighbourhood_id) = 1)
);
comment on table public.entry is 'A dated log record of a problem, or of a neighbourhood (intake).';
create index on public.entry (problem_id, happened_at desc);
create index on public.entry (neighbourhood_id) where neighbourhood_id is not null;
create table public.action (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  problem_id uuid references public.problem,
  neighbourhood_id uuid references public.neighbourhood,
  task public.separated_text not null check (length(task) > 0),
  mechanism public.separated_text not null default '',
  technique int check (technique between 1 and 25),
  owner_organisation_id uuid not null references public.organisation,
  owner_member_id uuid references public.member,
  due_on date not null,
  status text not null default 'open' check (status in ('open', 'done', 'dropped')),
  done_at timestamptz,
  done_by uuid references public.member,
  done_entry_id uuid references public.entry,
  dropped_reason public.separated_text,
  grading_id uuid not null references public.grading,
  controller_unit_id uuid not null references public.unit,
  version int not null default 1,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now(),
  check (num_nonnulls(problem_id, neighbourhood_id) = 1),
  check ((status = 'done') = (done_at is not null))
);
comment on column public.action.mechanism is 'Why it should work.';
comment on column public.action.technique is 'Number of the 25 techniques of situational prevention (Cornish and Clarke 2003).';
create index on public.action (problem_id);
create index on public.action (owner_organisation_id) where status = 'open';
create index on public.action (owner_member_id) where status = 'open';
