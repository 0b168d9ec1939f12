-- What residents read: published summaries alone, through these functions; the tables stay closed to anonymous callers.
create function private.published_json(s public.summary) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'reference', p.reference, 'version', s.version, 'title', s.title, 'stage', s.stage, 'category', coalesce(k.label, p.category), 'published_at', s.published_at,
    'place_words', s.place_words, 'longitude', s.longitude, 'latitude', s.latitude,
    'neighbourhood', jsonb_build_object('force_id', n.force_id, 'code', n.code, 'name', n.name),
    'the_problem', s.the_problem, 'found_out', s.found_out, 'did', s.did, 'changed', s.changed, 'learned', s.learned,
    'organisations', (select coalesce(jsonb_agg(o.name order by o.name), '[]') from public.summary_organisation so join public.organisation o on o.id = so.organisation_id where so.summary_id = s.id),
    'pictures', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'description', x.description) order by x.position), '[]') from public.summary_picture x where x.summary_id = s.id),
    'versions', (select jsonb_agg(jsonb_build_object('version', v.version, 'stage', v.stage, 'published_at', v.published_at) order by v.version desc)
      from public.summary v where v.problem_id = s.problem_id and v.state in ('published', 'replaced')))
  from public.problem p join public.neighbourhood n on n.id = s.neighbourhood_id
  left join lateral (select label from public.kind where list = 'category' and code = p.category order by force_id nulls last limit 1) k on true
  where p.id = s.problem_id and not p.restricted $$;

create function public.published_summary(p_reference text, p_version int default null) returns jsonb language sql stable security definer set search_path = '' as $$
  select case s.state when 'withdrawn' then jsonb_build_object('withdrawn_at', s.withdrawn_at, 'withdrawn_reason', s.withdrawn_reason)
    else private.published_json(s) end
  from public.summary s join public.problem p on p.id = s.problem_id
  where p.reference = p_reference and not p.restricted and s.state in ('published', 'replaced', 'withdrawn') and s.version = coalesce(p_version, s.version)
  order by (s.state = 'published') desc, s.version desc limit 1 $$;
comment on function public.published_summary is 'A published summary (the newest, or one version), {withdrawn_at, withdrawn_reason} when it was withdrawn, null when there is none.';
create function public.published_summaries(p_force text default null, p_neighbourhood text default null, p_limit int default 20, p_offset int default 0)
returns table (reference text, title text, stage public.stage, published_at timestamptz, place_words text, longitude double precision, latitude double precision,
  force_id text, neighbourhood_code text, neighbourhood_name text, opening text, total bigint)
language sql stable security definer set search_path = '' as $$
  select p.reference, s.title, s.stage, s.published_at, s.place_words, s.longitude, s.latitude, n.force_id, n.code, n.name,
    case when length(s.the_problem) > 240 then regexp_replace(left(s.the_problem, 240), '\s+\S*$', '') || '…' else s.the_problem end, count(*) over ()
  from public.summary s join public.problem p on p.id = s.problem_id join public.neighbourhood n on n.id = s.neighbourhood_id
  where s.state = 'published' and not p.restricted and (p_force is null or n.force_id = p_force)
    and (p_neighbourhood is null or exists (select 1 from public.problem_neighbourhood pn join public.neighbourhood x on x.id = pn.neighbourhood_id
      where pn.problem_id = p.id and x.force_id = n.force_id and x.code = p_neighbourhood))
  order by s.published_at desc, p.reference limit least(greatest(p_limit, 1), 200) offset greatest(p_offset, 0) $$;
comment on function public.published_summaries is 'Published work, newest first; everywhere, or of a force, or of one of its neighbourhoods. total counts all.';
create function public.published_picture(p_reference text, p_picture uuid) returns text language sql stable security definer set search_path = '' as $$
  select x.store_key from public.summary_picture x join public.summary s on s.id = x.summary_id join public.problem p on p.id = s.problem_id
  where x.id = p_picture and p.reference = p_reference and s.state in ('published', 'replaced') and not p.restricted $$;
comment on function public.published_picture is 'The file of a picture in a published version; null once it was withdrawn.';
grant execute on function public.published_summary(text, int), public.published_summaries(text, text, int, int), public.published_picture(text, uuid) to anon, authenticated;
