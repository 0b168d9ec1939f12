-- Boundaries come in whole files: a new version for a known neighbourhood, others added, with --replace the rest ended; one transaction, one event.

-- As the first form, with the box of the part asked first: only then does the GiST index serve, since polygons know no indexed "holds point".
create or replace function private.neighbourhood_at(p_longitude double precision, p_latitude double precision, p_force text default null)
returns table (neighbourhood_id uuid, boundary_id uuid) language sql stable security definer set search_path = '' as $$
  select b.neighbourhood_id, b.id
  from public.boundary_part o
  join public.boundary b on b.id = o.boundary_id and b.until_date is null
  join public.neighbourhood n on n.id = b.neighbourhood_id and n.until_date is null
  where not o.hole and o.shape && polygon(box(point(p_longitude, p_latitude), point(p_longitude, p_latitude)))
    and o.shape @> point(p_longitude, p_latitude) and (p_force is null or n.force_id = p_force)
    and not exists (select 1 from public.boundary_part h where h.boundary_id = o.boundary_id and h.part = o.part and h.hole
      and h.shape @> point(p_longitude, p_latitude))
  order by b.area_m2 limit 1 $$;

create function private.ring_polygon(p_ring jsonb) returns polygon language sql immutable set search_path = '' as $$
  select ('(' || string_agg('(' || (at ->> 0) || ',' || (at ->> 1) || ')', ',' order by ordinal) || ')')::polygon
  from jsonb_array_elements(p_ring) with ordinality as ring (at, ordinal) $$;
comment on function private.ring_polygon is 'A native polygon of one GeoJSON ring.';

create function private.lay_boundary(p_neighbourhood uuid, p_geojson jsonb, p_longitude double precision, p_latitude double precision, p_area_m2 double precision, p_source text)
returns uuid language plpgsql volatile set search_path = '' as $$
declare b uuid;
begin
  update public.boundary set until_date = private.today() where neighbourhood_id = p_neighbourhood and until_date is null;
  insert into public.boundary (neighbourhood_id, version, geojson, longitude, latitude, area_m2, source)
  values (p_neighbourhood, 1 + coalesce((select max(version) from public.boundary where neighbourhood_id = p_neighbourhood), 0),
    p_geojson, p_longitude, p_latitude, p_area_m2, p_source) returning id into b;
  insert into public.boundary_part (boundary_id, part, ring, hole, shape)
  select b, part.ordinal - 1, ring.ordinal - 1, ring.ordinal > 1, private.ring_polygon(ring.at)
  from jsonb_array_elements(case p_geojson ->> 'type' when 'Polygon' then jsonb_build_array(p_geojson -> 'coordinates') else p_geojson -> 'coordinates' end)
      with ordinality as part (at, ordinal),
    jsonb_array_elements(part.at) with ordinality as ring (at, ordinal);
  return b;
end $$;
comment on function private.lay_boundary is 'A new boundary version, in force from today, with its native polygons; the one before ends.';

create function private.district_named(p_force text, p_name text) returns uuid language plpgsql volatile set search_path = '' as $$
declare d uuid;
begin
  select id into d from public.district where force_id = p_force and lower(name) = lower(p_name);
  if d is null then insert into public.district (force_id, name) values (p_force, p_name) returning id into d; end if;
  update public.district set until_date = null where id = d and until_date is not null;
  return d;
end $$;
comment on function private.district_named is 'The district of that name (letter case aside); made where it is new.';

create function private.put_in_district(p_neighbourhood uuid, p_district uuid) returns void language plpgsql volatile set search_path = '' as $$
begin
  if exists (select 1 from public.neighbourhood_district where neighbourhood_id = p_neighbourhood and district_id = p_district and until_date is null) then return; end if;
  update public.neighbourhood_district set until_date = private.today() where neighbourhood_id = p_neighbourhood and until_date is null;
  insert into public.neighbourhood_district (neighbourhood_id, district_id, command_id)
  values (p_neighbourhood, p_district, (select x.command_id from public.neighbourhood_district x
    where x.district_id = p_district and x.command_id is not null order by x.from_date desc, x.id limit 1));
end $$;
comment on function private.put_in_district is 'Puts a neighbourhood into a district from today, under the command that the district''s others are under.';

create function private.end_neighbourhoods_but(p_force text, p_codes text[]) returns int language plpgsql volatile set search_path = '' as $$
declare gone uuid[] := array(select id from public.neighbourhood where force_id = p_force and until_date is null and code <> all (p_codes));
begin
  -- The district stays responsible for what is left in them, so its supervisors keep their sight of those problems.
  update public.neighbourhood set until_date = private.today() where id = any (gone);
  insert into public.succession (from_neighbourhood_id, to_neighbourhood_id, kind)
  select b.neighbourhood_id, at.neighbourhood_id, case when at.neighbourhood_id is null then 'ended' else 'replaced' end
  from public.boundary b left join lateral private.neighbourhood_at(b.longitude, b.latitude, p_force) at on true
  where b.neighbourhood_id = any (gone) and b.until_date is null;
  update public.boundary set until_date = private.today() where neighbourhood_id = any (gone) and until_date is null;
  return cardinality(gone);
end $$;
comment on function private.end_neighbourhoods_but is 'Ends the force''s neighbourhoods that are not in the list, and notes which one now holds their middle.';

create function private.import_boundaries(p_force text, p_source text, p_features jsonb, p_replace boolean, p_attribution text default null)
returns jsonb language plpgsql volatile set search_path = '' as $$
declare
  f record;
  n public.neighbourhood;
  added int := 0; renewed int := 0; unchanged int := 0; ended int := 0;
  result jsonb;
begin
  for f in select * from jsonb_to_recordset(p_features) as x (code text, name text, district text, geojson jsonb,
    longitude double precision, latitude double precision, area_m2 double precision) loop
    select * into n from public.neighbourhood where force_id = p_force and code = f.code for update;
    if n.until_date is not null then perform private.fail(409, 'neighbourhood_ended', f.code); end if;
    if n.id is null then
      insert into public.neighbourhood (force_id, code, name) values (p_force, f.code, f.name) returning * into n;
      added := added + 1;
    elsif n.name <> f.name then
      update public.neighbourhood set name = f.name where id = n.id;
      insert into public.succession (from_neighbourhood_id, to_neighbourhood_id, kind) values (n.id, n.id, 'rename');
    end if;
    perform private.put_in_district(n.id, private.district_named(p_force, f.district));
    if exists (select 1 from public.boundary where neighbourhood_id = n.id and until_date is null and geojson = f.geojson) then
      unchanged := unchanged + 1;
    else
      renewed := renewed + exists (select 1 from public.boundary where neighbourhood_id = n.id)::int;
      perform private.lay_boundary(n.id, f.geojson, f.longitude, f.latitude, f.area_m2, p_source);
    end if;
  end loop;
  if p_replace then
    ended := private.end_neighbourhoods_but(p_force, array(select x ->> 'code' from jsonb_array_elements(p_features) x));
    update public.force set illustrative = false, attribution = null where id = p_force;
  end if;
  update public.force set attribution = p_attribution where id = p_force and p_attribution is not null;
  -- "On or near" never crosses a boundary: points follow the boundaries now in force.
  update public.public_point p set neighbourhood_id = at.neighbourhood_id
  from public.public_point q cross join lateral private.neighbourhood_at(q.longitude, q.latitude, p_force) at
  where q.id = p.id and p.neighbourhood_id <> at.neighbourhood_id
    and p.neighbourhood_id in (select id from public.neighbourhood where force_id = p_force);
  result := jsonb_build_object('added', added, 'renewed', renewed, 'unchanged', unchanged, 'ended', ended,
    'problems', (select count(*) from public.problem p join public.problem_neighbourhood pn on pn.problem_id = p.id and pn.lead
      join public.neighbourhood x on x.id = pn.neighbourhood_id where p.force_id = p_force and p.stage <> 'closed' and x.until_date is not null));
  insert into public.audit_event (force_id, what, table_name, after)
  values (p_force, 'import_boundaries', 'boundary', result || jsonb_build_object('source', p_source, 'replace', p_replace));
  return result;
end $$;
comment on function private.import_boundaries is
  'Applies features [{code, name, district, geojson, longitude, latitude, area_m2}] that the importer has checked; answers how many were added, renewed, left as they were and ended, and how many open problems stand in ended neighbourhoods. The caller holds the import lock.';

create function public.problems_of_ended_neighbourhoods() returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('reference', p.reference, 'title', private.shown(p.title), 'stage', p.stage,
      'was', x.name, 'ended_on', x.until_date, 'now_id', t.id, 'now', t.name) order by x.until_date, p.reference), '[]')
  from private.caller() c
  join public.problem p on p.force_id = c.force_id and p.stage <> 'closed'
  join public.problem_neighbourhood pn on pn.problem_id = p.id and pn.lead
  join public.neighbourhood x on x.id = pn.neighbourhood_id and x.until_date is not null
  left join public.place l on l.problem_id = p.id and l.main
  left join lateral private.neighbourhood_at(l.longitude, l.latitude, p.force_id) at on true
  left join public.neighbourhood t on t.id = at.neighbourhood_id
  where private.supervises_problem(c.member_id, p.id) and private.can_see_problem(p.id) $$;
comment on function public.problems_of_ended_neighbourhoods is 'Open problems that the caller supervises and whose leading neighbourhood has ended, with the one that now holds their place.';

create function public.move_problem(p_form_token uuid, p_reference text, p_neighbourhood uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  p public.problem;
  c private.caller;
  done jsonb;
begin
  select * into p from public.problem where reference = p_reference;
  c := private.require_supervisor(p.id);
  done := private.form_done(p_form_token);
  if done is not null then return done; end if;
  if not exists (select 1 from public.neighbourhood where id = p_neighbourhood and force_id = p.force_id and until_date is null) then
    perform private.fail(400, 'neighbourhood_unknown');
  end if;
  -- It keeps the neighbourhood it had as a further one, where that is still in force.
  update public.problem_neighbourhood set lead = false where problem_id = p.id and lead;
  delete from public.problem_neighbourhood pn using public.neighbourhood x where pn.problem_id = p.id and x.id = pn.neighbourhood_id and x.until_date is not null;
  insert into public.problem_neighbourhood (problem_id, neighbourhood_id, lead) values (p.id, p_neighbourhood, true)
  on conflict (problem_id, neighbourhood_id) do update set lead = true;
  return private.form_keep(p_form_token, jsonb_build_object('reference', p.reference));
end $$;
comment on function public.move_problem is 'Its supervisor puts a problem under another neighbourhood; those that have ended fall away.';
grant execute on function public.problems_of_ended_neighbourhoods(), public.move_problem(uuid, text, uuid) to authenticated;

create function private.import_public_points(p_force text, p_source text, p_points jsonb) returns int language plpgsql volatile set search_path = '' as $$
declare laid int;
begin
  perform pg_advisory_xact_lock(hashtextextended('import_boundaries ' || p_force, 2007));
  delete from public.public_point p using public.neighbourhood n
  where n.id = p.neighbourhood_id and n.force_id = p_force and not exists (select 1 from public.summary s where s.public_point_id = p.id);
  insert into public.public_point (neighbourhood_id, name, longitude, latitude, addresses, source)
  select at.neighbourhood_id, x.name, x.longitude, x.latitude, x.addresses, p_source
  from jsonb_to_recordset(p_points) as x (name text, longitude double precision, latitude double precision, addresses int)
  cross join lateral private.neighbourhood_at(x.longitude, x.latitude, p_force) at;
  get diagnostics laid = row_count;
  insert into public.audit_event (force_id, what, table_name, after)
  values (p_force, 'import_public_points', 'public_point', jsonb_build_object('source', p_source, 'given', jsonb_array_length(p_points), 'laid', laid));
  return laid;
end $$;
comment on function private.import_public_points is 'Makes the points those of the force (ones that published work refers to are kept); answers how many lie in a neighbourhood. One event.';
