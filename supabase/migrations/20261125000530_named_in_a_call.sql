-- What lies in a neighbourhood that the caller names comes first, also where another word of theirs is misspelt.
create function private.neighbourhoods_named(p_words text, p_force text) returns setof uuid language sql stable security definer set search_path = '' as $$
  -- "Drayton" says which one is meant; what callers say of any place ("the centre", "the park", "north") does not, nor what many names have.
  select distinct x.id from (
    select n.id, count(*) over (partition by w.word) as names
    from unnest(tsvector_to_array(to_tsvector('pg_catalog.english', left(p_words, 200)))) w (word)
      join public.neighbourhood n on n.force_id = p_force and n.until_date is null and w.word = any (tsvector_to_array(to_tsvector('pg_catalog.english', n.name)))
    where w.word not in ('centr', 'town', 'villag', 'park', 'green', 'hill', 'road', 'street', 'beach', 'common', 'north', 'south', 'east', 'west')) x
  where x.names <= 3 $$;
comment on function private.neighbourhoods_named is 'Neighbourhoods of the force whose name has a word of the caller''s that at most three names have.';

create or replace function public.find_for_call(p_words text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_call_handler();
begin
  return (with named as materialized (select private.neighbourhoods_named(p_words, c.force_id) as id), found as (
      -- The middle of a postcode district says nothing about where the caller stands: no distances from it.
      select kind, name, neighbourhood_id, case when kind not in ('outward_postcode', 'neighbourhood') then longitude end as longitude,
        case when kind not in ('outward_postcode', 'neighbourhood') then latitude end as latitude, score from private.places_listed(p_words)
      union all select 'problem', name, neighbourhood_id, longitude, latitude, score from private.live_problem_matches(p_words, c)
      union all select 'priority', name, neighbourhood_id, null, null, score from private.priority_matches(p_words, c)
    ), own as (
      -- Words that fall in a neighbourhood whose name was said count for more.
      select f.*, f.score + case when f.kind in ('problem', 'priority') and (f.neighbourhood_id in (select id from named)
        or exists (select 1 from found g where g.neighbourhood_id = f.neighbourhood_id and g.kind not in ('problem', 'priority') and g.score >= 1)) then 2 else 0 end as weight
      from found f join public.neighbourhood n on n.id = f.neighbourhood_id and n.force_id = c.force_id and n.until_date is null
    ), once as (
      -- What leads to the same screen is offered once: by the neighbourhood's own name where that was said.
      select distinct on (neighbourhood_id, case when longitude is not null then kind || ' ' || name end)
        kind, name, neighbourhood_id, longitude, latitude, max(weight) over (partition by neighbourhood_id, longitude is null) as weight
      from own order by neighbourhood_id, case when longitude is not null then kind || ' ' || name end, (kind = 'neighbourhood') desc, own.weight desc
    )
    select coalesce(jsonb_agg(jsonb_build_object('kind', o.kind, 'name', o.name, 'longitude', o.longitude, 'latitude', o.latitude,
      'neighbourhood', private.neighbourhood_json(o.neighbourhood_id)) order by o.weight desc, o.name), '[]')
    from (select * from once order by weight desc, name limit 5) o);
end $$;
