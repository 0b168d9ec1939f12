-- Call handling: what a caller says, answered by places, priorities and live problems; then one screen for one place.
create function private.require_call_handler() returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member();
begin
  if not c.police or c.force_id is null or c.role = 'administrator' then perform private.fail(403, 'role_not_allowed'); end if;
  return c;
end $$;

create function private.any_word(p_words text) returns tsquery language sql stable set search_path = '' as $$
  -- Any of the caller's words; "the", "in" and the like fall away.
  select replace(plainto_tsquery('pg_catalog.english', left(p_words, 200))::text, '&', '|')::tsquery $$;

create function private.live_problem_matches(p_words text, c private.caller) returns table (name text, neighbourhood_id uuid, longitude double precision, latitude double precision, score real)
language sql stable security definer set search_path = '' as $$
  with asked as (select private.any_word(p_words) as words),
  live as (
    select p.id, private.shown(p.title) as title, l.longitude, l.latitude, pn.neighbourhood_id,
      to_tsvector('pg_catalog.english', private.shown(p.title) || ' ' || coalesce(private.shown(l.label), '') || ' ' || n.name) as words
    from public.problem p join public.problem_neighbourhood pn on pn.problem_id = p.id and pn.lead join public.neighbourhood n on n.id = pn.neighbourhood_id
    left join public.place l on l.problem_id = p.id and l.main
    where p.force_id = c.force_id and p.stage <> 'closed' and p.merged_into is null and not p.restricted and private.can_see_problem(p.id)
  )
  select title, neighbourhood_id, longitude, latitude, 0.5 + ts_rank_cd(live.words, asked.words) from live, asked
  where live.words @@ asked.words order by 5 desc, title limit 10 $$;

create function private.priority_matches(p_words text, c private.caller) returns table (name text, neighbourhood_id uuid, score real)
language sql stable security definer set search_path = '' as $$
  with asked as (select private.any_word(p_words) as words),
  priority as (
    select p.title::text, p.neighbourhood_id, to_tsvector('pg_catalog.english', p.title || ' ' || p.promise || ' ' || p.say_this || ' ' || n.name) as words
    from public.priority p join public.neighbourhood n on n.id = p.neighbourhood_id and n.until_date is null
    where p.force_id = c.force_id and p.from_date <= private.today() and (p.until_date is null or p.until_date > private.today())
  )
  select title, neighbourhood_id, 0.5 + ts_rank_cd(priority.words, asked.words) from priority, asked
  where priority.words @@ asked.words order by 3 desc, title limit 10 $$;

create function public.find_for_call(p_words text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_call_handler();
begin
  return (with found as (
      -- The middle of a postcode district says nothing about where the caller stands: no distances from it.
      select kind, name, neighbourhood_id, case when kind not in ('outward_postcode', 'neighbourhood') then longitude end as longitude,
        case when kind not in ('outward_postcode', 'neighbourhood') then latitude end as latitude, score from private.places_listed(p_words)
      union all select 'problem', name, neighbourhood_id, longitude, latitude, score from private.live_problem_matches(p_words, c)
      union all select 'priority', name, neighbourhood_id, null, null, score from private.priority_matches(p_words, c)
    ), own as (
      -- Words that fall in a neighbourhood whose name was said count for more.
      select f.*, f.score + case when f.kind in ('problem', 'priority') and exists (select 1 from found g
        where g.neighbourhood_id = f.neighbourhood_id and g.kind not in ('problem', 'priority') and g.score >= 1) then 2 else 0 end as weight
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
comment on function public.find_for_call is 'Up to five candidates for a caller''s words, of places, live problems and priorities: [{kind, name, longitude, latitude, neighbourhood}].';

create function private.problems_near(p_longitude double precision, p_latitude double precision, p_neighbourhood uuid, c private.caller)
returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('reference', x.reference, 'title', private.shown(x.title), 'stage', x.stage, 'metres', x.metres,
    'place', private.shown(x.label), 'owner', x.owner) order by x.metres nulls last, x.reference), '[]')
  from (
    select p.reference, p.title, p.stage, l.label, round(private.metres_between(point(l.longitude, l.latitude), point(p_longitude, p_latitude)))::int as metres,
      (select a.display_name from public.problem_role r join public.member m on m.id = r.member_id join public.account a on a.id = m.account_id
        where r.problem_id = p.id and r.role = 'lead' and r.until_date is null) as owner
    from public.problem p join public.place l on l.problem_id = p.id and l.main
    where p.force_id = c.force_id and p.stage <> 'closed' and p.merged_into is null and not p.restricted and private.can_see_problem(p.id)
      and case when p_longitude is null then exists (select 1 from public.problem_neighbourhood pn where pn.problem_id = p.id and pn.neighbourhood_id = p_neighbourhood)
        else private.metres_between(point(l.longitude, l.latitude), point(p_longitude, p_latitude)) <= 500 end
    order by metres nulls last, p.reference limit 8) x $$;
comment on function private.problems_near is 'Live problems within 500 m of a point by distance; without a point, those of the neighbourhood.';

create function private.notes_near(p_longitude double precision, p_latitude double precision, p_neighbourhood uuid, c private.caller)
returns jsonb language sql stable security definer set search_path = '' as $$
  -- A restricted problem is never shown; its owner may leave one note, which stands here without reference or title.
  select coalesce(jsonb_agg(distinct private.shown(p.handling_note)), '[]')
  from public.problem p join public.place l on l.problem_id = p.id and l.main join public.problem_neighbourhood pn on pn.problem_id = p.id
  where p.force_id = c.force_id and p.stage <> 'closed' and p.restricted and p.handling_note is not null and pn.neighbourhood_id = p_neighbourhood
    and (p_longitude is null or private.metres_between(point(l.longitude, l.latitude), point(p_longitude, p_latitude)) <= 500) $$;

create function public.call_screen(p_neighbourhood uuid, p_longitude double precision default null, p_latitude double precision default null)
returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_call_handler();
  n uuid := (select id from public.neighbourhood where id = p_neighbourhood and force_id = c.force_id and until_date is null);
begin
  if n is null then perform private.fail(404, 'neighbourhood_unknown'); end if;
  return private.neighbourhood_json(n) || jsonb_build_object(
    'team', private.public_team(n),
    'priorities', (select coalesce(jsonb_agg(jsonb_build_object('title', p.title, 'say_this', p.say_this, 'grade_it', p.grade_it,
        'owner', (select a.display_name from public.member m join public.account a on a.id = m.account_id where m.id = p.owner_id)) order by p.position, p.from_date), '[]')
      from public.priority p where p.neighbourhood_id = n and p.from_date <= private.today() and (p.until_date is null or p.until_date > private.today())),
    'problems', private.problems_near(p_longitude, p_latitude, n, c),
    'notes', private.notes_near(p_longitude, p_latitude, n, c));
end $$;
comment on function public.call_screen is 'What a call handler needs for one place: team, priorities with say this and grade it so, live problems near by, handling notes.';
grant execute on function public.find_for_call(text), public.call_screen(uuid, double precision, double precision) to authenticated;
