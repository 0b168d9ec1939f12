-- What anybody may read about neighbourhoods, through these functions alone (anon and authenticated):
--   neighbourhoods, search_places, locate_neighbourhood, neighbourhood_page, map_area.
create function private.neighbourhood_json(p_neighbourhood uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', n.id, 'force_id', n.force_id, 'code', n.code, 'name', n.name, 'district', d.name)
  from public.neighbourhood n
  left join public.neighbourhood_district nd on nd.neighbourhood_id = n.id and nd.until_date is null
  left join public.district d on d.id = nd.district_id
  where n.id = p_neighbourhood $$;
comment on function private.neighbourhood_json is 'A neighbourhood as pages name it: {id, force_id, code, name, district}.';

create function public.neighbourhoods(p_force text default null) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('district', x.district, 'force_id', x.force_id, 'force', x.force, 'neighbourhoods', x.list) order by x.force, x.district), '[]')
  from (select f.id as force_id, f.name as force, d.name as district,
      jsonb_agg(jsonb_build_object('id', n.id, 'code', n.code, 'name', n.name) order by n.name, n.code) as list
    from public.neighbourhood n join public.force f on f.id = n.force_id
    join public.neighbourhood_district nd on nd.neighbourhood_id = n.id and nd.until_date is null
    join public.district d on d.id = nd.district_id
    where n.until_date is null and (p_force is null or n.force_id = p_force)
    group by f.id, f.name, d.name) x $$;
comment on function public.neighbourhoods is 'All neighbourhoods in force, A to Z by district: [{force_id, force, district, neighbourhoods: [{id, code, name}]}].';

create function public.locate_neighbourhood(p_longitude double precision, p_latitude double precision) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'neighbourhood', (select private.neighbourhood_json(a.neighbourhood_id) from private.neighbourhood_at(p_longitude, p_latitude) a),
    -- Distance to the outline in degrees is good enough to say which one is next.
    'nearest', (select private.neighbourhood_json(b.neighbourhood_id) from public.boundary_part o
      join public.boundary b on b.id = o.boundary_id and b.until_date is null
      join public.neighbourhood n on n.id = b.neighbourhood_id and n.until_date is null
      where not o.hole order by o.shape <-> point(p_longitude, p_latitude) limit 1)) $$;
comment on function public.locate_neighbourhood is 'The neighbourhood at a point, or null; and the nearest one: {neighbourhood, nearest}.';

create function private.outward_postcode(p_words text) returns text language sql immutable set search_path = '' as $$
  -- "PO1", "po1 2", "PO1 2AB" and "PO12AB" name the postcode district PO1; the rest of a postcode is never kept.
  select (regexp_match(upper(trim(p_words)), '^([A-Z]{1,2}[0-9][0-9A-Z]?)(?:\s+[0-9][A-Z]{0,2}|[0-9][A-Z]{2})?$'))[1] $$;

create function private.place_matches(p_words text)
returns table (kind text, name text, longitude double precision, latitude double precision, neighbourhood_id uuid, score real)
language sql stable security definer set search_path = '' as $$
  with asked as (select lower(trim(left(p_words, 200))) as words, private.outward_postcode(left(p_words, 200)) as outward),
  place as (
    select 'neighbourhood' as kind, n.name::text, b.longitude, b.latitude, n.id as neighbourhood_id
    from public.neighbourhood n join public.boundary b on b.neighbourhood_id = n.id and b.until_date is null where n.until_date is null
    union all
    select p.kind, p.name::text, p.longitude, p.latitude, null from public.place_name p
  ), scored as (
    select place.*, case
        when asked.outward is not null then case when place.kind = 'outward_postcode' and upper(place.name) = asked.outward then 3 else 0 end
        when lower(place.name) = asked.words then 3
        when starts_with(lower(place.name), asked.words) then 2
        -- The name stands in what was asked ("the car park behind the chippy in Shirley").
        when length(place.name) >= 4 and asked.words ~ ('\y' || regexp_replace(lower(place.name), '([][\\.^$*+?(){}|-])', '\\\1', 'g') || '\y') then 1.5 + length(place.name) / 100.0
        else greatest(extensions.word_similarity(asked.words, lower(place.name)), extensions.similarity(asked.words, lower(place.name))) end::real as score
    from place, asked where length(asked.words) >= 2
  )
  select s.kind, s.name, s.longitude, s.latitude, coalesce(s.neighbourhood_id, a.neighbourhood_id), s.score
  from (select * from (select *, max(score) over () as best from scored) r
    -- Where the name itself was typed, what only sounds like it is left out.
    where score >= 0.55 and (score >= 1 or best < 1) order by score desc, (kind = 'neighbourhood') desc, name limit 30) s
  left join lateral private.neighbourhood_at(s.longitude, s.latitude) a on s.neighbourhood_id is null
  where coalesce(s.neighbourhood_id, a.neighbourhood_id) is not null $$;
comment on function private.place_matches is 'Neighbourhoods and names of places that match what was typed, best scores first; 3 is the very name.';

create function private.around(p_longitude double precision, p_latitude double precision, p_limit int) returns table (neighbourhood_id uuid)
language sql stable security definer set search_path = '' as $$
  select n.id from public.boundary b join public.neighbourhood n on n.id = b.neighbourhood_id
  join public.boundary_part o on o.boundary_id = b.id and not o.hole
  where b.until_date is null and n.until_date is null
  group by n.id order by min(o.shape <-> point(p_longitude, p_latitude)), n.id limit p_limit $$;

create function private.places_listed(p_words text)
returns table (kind text, name text, longitude double precision, latitude double precision, neighbourhood_id uuid, score real)
language sql stable security definer set search_path = '' as $$
  with listed as (
    select f.kind, f.name, f.longitude, f.latitude, x.neighbourhood_id, f.score - x.step * 0.01 as score
    from private.place_matches(p_words) f cross join lateral (
      select f.neighbourhood_id, 0::bigint as step where f.kind <> 'outward_postcode'
      union all
      select a.neighbourhood_id, row_number() over () from private.around(f.longitude, f.latitude, 6) a where f.kind = 'outward_postcode') x)
  select distinct on (l.name, l.neighbourhood_id) l.kind, l.name, l.longitude, l.latitude, l.neighbourhood_id, l.score::real
  from listed l order by l.name, l.neighbourhood_id, l.score desc $$;
comment on function private.places_listed is 'What matches, once for each neighbourhood it may mean: a postcode district spans several, the one at its middle first.';

create function public.search_places(p_words text) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('kind', o.kind, 'name', o.name, 'longitude', o.longitude, 'latitude', o.latitude,
    'neighbourhood', private.neighbourhood_json(o.neighbourhood_id)) order by o.score desc, o.name), '[]')
  from (select * from private.places_listed(p_words) order by score desc, name limit 12) o $$;
comment on function public.search_places is 'Places whose name or postcode district matches, each with its neighbourhood: [{kind, name, longitude, latitude, neighbourhood}], at most 12.';

create function private.public_priorities(p_neighbourhood uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('title', p.title, 'promise', p.promise, 'promised_on', p.promised_on, 'done', p.done, 'done_on', p.done_on,
      'result', p.result, 'result_on', p.result_on, 'from_date', p.from_date, 'until_date', p.until_date,
      'updated_on', (p.updated_at at time zone 'Europe/London')::date, 'current', p.until_date is null or p.until_date > private.today(),
      'published', (select coalesce(jsonb_agg(jsonb_build_object('reference', r.reference, 'title', s.title) order by s.published_at desc), '[]')
        from public.priority_problem pp join public.problem r on r.id = pp.problem_id and not r.restricted
        join public.summary s on s.problem_id = r.id and s.state = 'published' where pp.priority_id = p.id))
    order by (p.until_date is null or p.until_date > private.today()) desc, p.position, p.from_date desc, p.id), '[]')
  from public.priority p where p.neighbourhood_id = p_neighbourhood and p.from_date <= private.today()
    and (p.until_date is null or p.until_date > private.today() - 365) $$;
comment on function private.public_priorities is 'Priorities as residents read them: those in force, then those that ended in the last year. Never what call handlers are told.';

create function private.public_team(p_neighbourhood uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('name', a.display_name, 'role', m.role, 'job_title', m.job_title) order by m.role, a.display_name), '[]')
  from public.member_neighbourhood x join public.member m on m.id = x.member_id join public.account a on a.id = m.account_id
  where x.neighbourhood_id = p_neighbourhood and x.named_officer and a.disabled_at is null
    and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today())
    and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today()) $$;

create function private.public_work(p_neighbourhood uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  -- What lies in it today, too: published work stays on the map when boundaries change.
  select coalesce(jsonb_agg(jsonb_build_object('reference', w.reference, 'title', w.title, 'stage', w.stage, 'published_at', w.published_at,
    'place_words', w.place_words, 'longitude', w.longitude, 'latitude', w.latitude) order by w.published_at desc, w.reference), '[]')
  from (select p.reference, s.* from public.summary s join public.problem p on p.id = s.problem_id and not p.restricted
    left join lateral private.neighbourhood_at(s.longitude, s.latitude) a on true
    where s.state = 'published' and (s.neighbourhood_id = p_neighbourhood or a.neighbourhood_id = p_neighbourhood
      or exists (select 1 from public.problem_neighbourhood pn where pn.problem_id = p.id and pn.neighbourhood_id = p_neighbourhood))
    order by s.published_at desc, p.reference limit 50) w $$;

create function public.neighbourhood_page(p_force text, p_code text) returns jsonb language sql stable security definer set search_path = '' as $$
  select private.neighbourhood_json(n.id) || jsonb_build_object(
    'force', f.name, 'welcome', n.welcome, 'illustrative', f.illustrative, 'attribution', f.attribution,
    'ended_on', n.until_date,
    'successors', (select coalesce(jsonb_agg(distinct private.neighbourhood_json(s.to_neighbourhood_id)), '[]') from public.succession s
      where s.from_neighbourhood_id = n.id and s.to_neighbourhood_id is not null and s.to_neighbourhood_id <> n.id),
    'boundary', b.geojson, 'longitude', b.longitude, 'latitude', b.latitude,
    'priorities', private.public_priorities(n.id), 'team', private.public_team(n.id), 'published', private.public_work(n.id))
  from public.neighbourhood n join public.force f on f.id = n.force_id
  left join lateral (select * from public.boundary x where x.neighbourhood_id = n.id order by x.version desc limit 1) b on true
  where n.force_id = p_force and n.code = p_code $$;
comment on function public.neighbourhood_page is 'All that a resident reads about a neighbourhood, also one that has ended (ended_on, successors); null when there is none of that code.';

create function public.map_area() returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('west', min(((box(o.shape))[1])[0]), 'south', min(((box(o.shape))[1])[1]), 'east', max(((box(o.shape))[0])[0]), 'north', max(((box(o.shape))[0])[1]))
  from public.boundary_part o join public.boundary b on b.id = o.boundary_id and b.until_date is null where not o.hole having count(*) > 0 $$;
comment on function public.map_area is 'The box (degrees) round all neighbourhoods in force; null before there are any.';

grant execute on function public.neighbourhoods(text), public.locate_neighbourhood(double precision, double precision), public.search_places(text),
  public.neighbourhood_page(text, text), public.map_area() to anon, authenticated;
