-- Forces, commands, districts and neighbourhoods with versioned boundaries. Days: from_date is the first day, until_date the first day no more.
create table public.force (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,40}$'),
  name public.plain_text not null,
  grading_scheme text not null default '5x5x5' check (grading_scheme in ('5x5x5', '3x5x2')),
  illustrative boolean not null default false,
  attribution public.plain_text
);
comment on column public.force.illustrative is 'Its boundaries are invented for demonstration; pages say so.';
create table public.command (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  name public.plain_text not null,
  from_date date not null default private.today(),
  until_date date,
  unique (force_id, name)
);
create table public.district (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  name public.plain_text not null,
  partnership public.plain_text,
  from_date date not null default private.today(),
  until_date date,
  unique (force_id, name)
);
comment on column public.district.partnership is 'Name of its community safety partnership.';
create table public.neighbourhood (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,60}$'),
  name public.plain_text not null,
  welcome public.plain_text,
  households int check (households >= 0),
  from_date date not null default private.today(),
  until_date date,
  unique (force_id, code)
);
comment on column public.neighbourhood.code is 'The id in addresses and files; unique in a force and never used again.';
create table public.neighbourhood_district (
  id uuid primary key default gen_random_uuid(),
  neighbourhood_id uuid not null references public.neighbourhood,
  district_id uuid not null references public.district,
  command_id uuid references public.command,
  from_date date not null default private.today(),
  until_date date,
  check (until_date is null or until_date >= from_date),
  exclude using gist (neighbourhood_id with =, daterange(from_date, until_date) with &&)
);
create index on public.neighbourhood_district (district_id);
create table public.boundary (
  id uuid primary key default gen_random_uuid(),
  neighbourhood_id uuid not null references public.neighbourhood,
  version int not null,
  geojson jsonb not null,
  longitude double precision not null,
  latitude double precision not null,
  area_m2 double precision not null check (area_m2 > 0),
  source public.plain_text not null,
  from_date date not null default private.today(),
  until_date date,
  unique (neighbourhood_id, version)
);
comment on column public.boundary.geojson is 'Polygon or MultiPolygon, WGS 84. longitude and latitude are a point inside, for labels.';
create unique index boundary_current on public.boundary (neighbourhood_id) where until_date is null;
create table public.boundary_part (
  boundary_id uuid not null references public.boundary on delete cascade,
  part int not null,
  ring int not null,
  hole boolean not null,
  shape polygon not null,
  primary key (boundary_id, part, ring)
);
comment on table public.boundary_part is 'Native polygons (longitude, latitude) of a boundary for containment under GiST; ring 0 is the outer one, others are holes.';
create index boundary_part_shape on public.boundary_part using gist (shape);
create table public.succession (
  id uuid primary key default gen_random_uuid(),
  from_neighbourhood_id uuid not null references public.neighbourhood,
  to_neighbourhood_id uuid references public.neighbourhood,
  kind text not null check (kind in ('split', 'merge', 'rename', 'replaced', 'ended')),
  on_date date not null default private.today()
);
create table public.place_name (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  name public.plain_text not null,
  kind text not null check (kind in ('locality', 'street', 'landmark', 'outward_postcode')),
  longitude double precision not null,
  latitude double precision not null
);
comment on table public.place_name is 'Names that people search by; the neighbourhood is found from the point, so that new boundaries need no change here.';
create index place_name_words on public.place_name using gin (name extensions.gin_trgm_ops);
create table public.public_point (
  id uuid primary key default gen_random_uuid(),
  neighbourhood_id uuid not null references public.neighbourhood,
  name public.plain_text not null,
  longitude double precision not null,
  latitude double precision not null,
  addresses int not null check (addresses >= 0),
  source public.plain_text not null
);
comment on table public.public_point is 'Points that published work may be said to be "on or near": addresses counts the postal addresses in its catchment.';
create index on public.public_point (neighbourhood_id);

create function private.neighbourhood_at(p_longitude double precision, p_latitude double precision, p_force text default null)
returns table (neighbourhood_id uuid, boundary_id uuid) language sql stable security definer set search_path = '' as $$
  select b.neighbourhood_id, b.id
  from public.boundary_part o
  join public.boundary b on b.id = o.boundary_id and b.until_date is null
  join public.neighbourhood n on n.id = b.neighbourhood_id and n.until_date is null
  where not o.hole and o.shape @> point(p_longitude, p_latitude) and (p_force is null or n.force_id = p_force)
    and not exists (select 1 from public.boundary_part h where h.boundary_id = o.boundary_id and h.part = o.part and h.hole
      and h.shape @> point(p_longitude, p_latitude))
  order by b.area_m2 limit 1 $$;
comment on function private.neighbourhood_at is 'The neighbourhood whose boundary in force holds the point (holes excluded); the smaller one where two touch; no row when none does.';
