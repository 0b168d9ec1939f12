-- Gates, publication, priorities, incidents, interventions.
create table public.submission (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  stage public.stage not null check (stage <> 'closed'),
  number int not null,
  state text not null default 'waiting' check (state in ('waiting', 'withdrawn', 'approved', 'returned')),
  closure_reason text,
  note public.separated_text not null default '',
  submitted_by uuid not null references public.member,
  submitted_at timestamptz not null default private.now(),
  escalated_at timestamptz,
  escalated_to uuid references public.member,
  unique (problem_id, stage, number)
);
create unique index submission_one_waiting on public.submission (problem_id) where state = 'waiting';
create table public.submission_answer (
  id uuid primary key default gen_random_uuid(),
  submission_id uuid not null references public.submission,
  kind text not null check (kind in ('answer', 'hypothesis', 'action')),
  question_code text not null,
  position int not null,
  body public.separated_text not null,
  choices text[] not null default '{}',
  amount numeric(12, 2),
  amount_after numeric(12, 2),
  from_date date,
  until_date date,
  after_from_date date,
  after_until_date date,
  written_by uuid not null references public.member,
  grading_id uuid not null references public.grading,
  controller_unit_id uuid not null references public.unit,
  unique (submission_id, position)
);
comment on table public.submission_answer is 'The frozen copy of what was submitted; it never changes.';
create table public.review (
  id uuid primary key default gen_random_uuid(),
  submission_id uuid not null unique references public.submission,
  decision text not null check (decision in ('approved', 'returned')),
  reason public.separated_text not null default '',
  reviewed_by uuid not null references public.member,
  reviewed_at timestamptz not null default private.now(),
  check (decision = 'approved' or length(reason) > 0)
);
create table public.review_reason (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references public.review,
  question_code text not null,
  words public.separated_text not null check (length(words) > 0),
  unique (review_id, question_code)
);
create table public.reopening (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  from_stage public.stage not null,
  to_stage public.stage not null,
  reason public.separated_text not null check (length(reason) > 0),
  reopened_by uuid not null references public.member,
  reopened_at timestamptz not null default private.now()
);

create table public.summary (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  version int not null,
  state text not null default 'draft' check (state in ('draft', 'waiting', 'published', 'replaced', 'withdrawn')),
  stage public.stage not null,
  title public.plain_text not null,
  the_problem public.plain_text not null default '',
  found_out public.plain_text not null default '',
  did public.plain_text not null default '',
  changed public.plain_text not null default '',
  learned public.plain_text not null default '',
  neighbourhood_id uuid not null references public.neighbourhood,
  place_words public.plain_text not null,
  public_point_id uuid references public.public_point,
  longitude double precision,
  latitude double precision,
  drafted_by uuid not null references public.member,
  submitted_at timestamptz,
  approved_by uuid references public.member,
  published_at timestamptz,
  withdrawn_by uuid references public.member,
  withdrawn_at timestamptz,
  withdrawn_reason public.plain_text,
  edit_version int not null default 1,
  created_at timestamptz not null default private.now(),
  unique (problem_id, version),
  check (approved_by is distinct from drafted_by),
  check (state not in ('published', 'replaced') or (approved_by is not null and published_at is not null)),
  check ((longitude is null) = (public_point_id is null))
);
comment on table public.summary is 'What is published: depersonalised words alone. version counts publications; edit_version is the lock of the draft.';
create unique index summary_one_published on public.summary (problem_id) where state = 'published';
create unique index summary_one_draft on public.summary (problem_id) where state in ('draft', 'waiting');
create table public.summary_organisation (summary_id uuid not null references public.summary, organisation_id uuid not null references public.organisation, primary key (summary_id, organisation_id));
comment on table public.summary_organisation is 'Agencies named as having worked on it.';
create table public.summary_picture (
  id uuid primary key default gen_random_uuid(),
  summary_id uuid not null references public.summary,
  evidence_id uuid not null references public.evidence,
  position int not null,
  description public.plain_text not null check (length(description) > 0),
  store_key text not null,
  unique (summary_id, position)
);

create table public.priority (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  neighbourhood_id uuid not null references public.neighbourhood,
  position int not null default 1,
  title public.plain_text not null check (length(title) between 1 and 300),
  promise public.plain_text not null default '',
  promised_on date,
  done public.plain_text not null default '',
  done_on date,
  result public.plain_text not null default '',
  result_on date,
  say_this public.plain_text not null default '',
  grade_it public.plain_text not null default '',
  owner_id uuid references public.member,
  from_date date not null default private.today(),
  until_date date,
  updated_at timestamptz not null default private.now(),
  updated_by uuid references public.member,
  created_by uuid not null references public.member,
  version int not null default 1
);
comment on column public.priority.say_this is 'Words for the call handler to say; grade_it: how to grade such a call. Neither is public.';
create index on public.priority (neighbourhood_id);
create table public.priority_problem (priority_id uuid not null references public.priority, problem_id uuid not null references public.problem, primary key (priority_id, problem_id));
create index on public.priority_problem (problem_id);

create table public.incident (
  id bigint generated always as identity primary key,
  force_id text not null references public.force,
  category text not null,
  happened_at timestamptz not null,
  longitude double precision not null,
  latitude double precision not null,
  neighbourhood_id uuid references public.neighbourhood,
  source text not null,
  external_id text,
  unique (force_id, source, external_id)
);
comment on table public.incident is 'A recorded event that counts; its point is a street point.';
create index incident_point on public.incident using gist (point(longitude, latitude));
create index on public.incident (neighbourhood_id, happened_at);
create table public.intervention (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  kind text not null,
  title public.separated_text not null,
  organisation_id uuid not null references public.organisation,
  from_date date not null,
  until_date date,
  grading_id uuid not null references public.grading,
  controller_unit_id uuid not null references public.unit,
  version int not null default 1,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now()
);
create table public.problem_intervention (problem_id uuid not null references public.problem, intervention_id uuid not null references public.intervention, primary key (problem_id, intervention_id));
create table public.impact_assessment (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  title public.separated_text not null,
  body public.separated_text not null default '',
  grading_id uuid not null references public.grading,
  controller_unit_id uuid not null references public.unit,
  version int not null default 1,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now()
);
create table public.problem_impact_assessment (problem_id uuid not null references public.problem, impact_assessment_id uuid not null references public.impact_assessment, primary key (problem_id, impact_assessment_id));
