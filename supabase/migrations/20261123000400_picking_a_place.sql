-- While a place is chosen on the map: the public point it stands on or near, and the outlines round it.
create or replace function public.locate_neighbourhood(p_longitude double precision, p_latitude double precision) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'neighbourhood', private.neighbourhood_json(at.neighbourhood_id),
    'point', (select x.name from public.public_point x where x.id = private.public_point_near(at.neighbourhood_id, p_longitude, p_latitude)),
    -- Distance to the outline in degrees is good enough to say which one is next.
    'nearest', (select private.neighbourhood_json(b.neighbourhood_id) from public.boundary_part o
      join public.boundary b on b.id = o.boundary_id and b.until_date is null
      join public.neighbourhood n on n.id = b.neighbourhood_id and n.until_date is null
      where not o.hole order by o.shape <-> point(p_longitude, p_latitude) limit 1))
  from (select 1) always left join private.neighbourhood_at(p_longitude, p_latitude) at on true $$;
comment on function public.locate_neighbourhood is
  'The neighbourhood at a point, or null; the name of the public point of it that the point stands on or near, or null; and the nearest neighbourhood: {neighbourhood, point, nearest}.';

create function public.neighbourhoods_around(p_longitude double precision, p_latitude double precision) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'longitude', b.longitude, 'latitude', b.latitude, 'boundary', b.geojson) order by near.distance, n.id), '[]')
  from (select o.boundary_id, min(o.shape <-> point(p_longitude, p_latitude)) as distance
    from public.boundary_part o join public.boundary x on x.id = o.boundary_id and x.until_date is null
    join public.neighbourhood y on y.id = x.neighbourhood_id and y.until_date is null
    where not o.hole group by o.boundary_id order by distance, o.boundary_id limit 8) near
  join public.boundary b on b.id = near.boundary_id join public.neighbourhood n on n.id = b.neighbourhood_id $$;
comment on function public.neighbourhoods_around is
  'The eight neighbourhoods in force nearest to a point, that in which it lies first, for maps: [{id, name, longitude, latitude (of the label), boundary (GeoJSON)}].';
grant execute on function public.neighbourhoods_around(double precision, double precision) to anon, authenticated;
