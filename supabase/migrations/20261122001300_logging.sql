-- Logging a problem: drafts of its four pages, likely duplicates, the one command that saves it.
create table personal.problem_draft (
  id uuid primary key,
  member_id uuid not null references public.member,
  answers jsonb not null default '{}',
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now()
);
comment on table personal.problem_draft is 'What a member has typed so far, not yet separated: read by its author alone, gone when the problem is saved or after 30 days.';
create index on personal.problem_draft (member_id);
alter table personal.problem_draft enable row level security;

create function public.save_draft(p_draft uuid, p_page text, p_answers jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare c private.caller := private.require_member('officer', 'pcso', 'supervisor', 'inspector', 'partner', 'partner_lead', 'analyst', 'coordinator', 'call_handler');
begin
  if p_page not in ('where', 'what', 'who', 'check') or jsonb_typeof(p_answers) <> 'object' or length(p_answers::text) > 60000 then perform private.fail(400, 'draft_invalid'); end if;
  insert into personal.problem_draft as d (id, member_id, answers) values (p_draft, c.member_id, jsonb_build_object(p_page, p_answers))
  on conflict (id) do update set answers = d.answers || excluded.answers, updated_at = private.now() where d.member_id = c.member_id;
  if not found then perform private.fail(404, 'draft_unknown'); end if;
end $$;
comment on function public.save_draft is 'Keeps one finished page (where, what, who, check) of a problem being logged. Saving it twice is the same as once.';
create function public.my_draft(p_draft uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select d.answers from personal.problem_draft d where d.id = p_draft and d.member_id = private.acting_member_id() $$;
comment on function public.my_draft is 'The answers by page of the caller''s own draft, or null.';
create function public.my_drafts() returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'title', d.answers #>> '{what,title}', 'place', d.answers #>> '{where,neighbourhood_name}',
    'updated_at', d.updated_at) order by d.updated_at desc), '[]')
  from personal.problem_draft d where d.member_id = private.acting_member_id() and d.updated_at > private.now() - interval '30 days' $$;
comment on function public.my_drafts is 'The caller''s unfinished problems, newest first.';
create function public.drop_draft(p_draft uuid) returns void language sql volatile security definer set search_path = '' as $$
  delete from personal.problem_draft where id = p_draft and member_id = private.acting_member_id() $$;
create function private.drop_old_drafts() returns void language sql volatile security definer set search_path = '' as $$
  delete from personal.problem_draft where updated_at < private.now() - interval '30 days' $$;
comment on function private.drop_old_drafts is 'For the daily job.';
grant execute on function public.save_draft(uuid, text, jsonb), public.my_draft(uuid), public.my_drafts(), public.drop_draft(uuid) to authenticated;

create function private.days_between(a timestamptz, b timestamptz) returns int language sql immutable set search_path = '' as $$
  select (b at time zone 'Europe/London')::date - (a at time zone 'Europe/London')::date $$;

create function public.likely_duplicates(p_longitude double precision, p_latitude double precision, p_title text, p_since_on date default null)
returns jsonb language sql stable set search_path = '' as $$
  with near as (
    select p.id, min(private.metres_between(point(l.longitude, l.latitude), point(p_longitude, p_latitude))) as metres
    from public.place l join public.problem p on p.id = l.problem_id
    where point(l.longitude, l.latitude) <@ box(point(p_longitude - 0.03, p_latitude - 0.02), point(p_longitude + 0.03, p_latitude + 0.02))
      and p.merged_into is null
      and (p.stage <> 'closed' or p.closed_at > coalesce(p_since_on::timestamptz, private.now()) - interval '1 year')
    group by p.id),
  alike as (
    select p.id, p.reference, private.shown(p.title) as title, n.metres, p.stage, p.logged_at,
      extensions.word_similarity(lower(p_title), lower(private.shown(p.title))) as words
    from near n join public.problem p on p.id = n.id where n.metres <= 1500)
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'reference', x.reference, 'title', x.title, 'metres', round(x.metres), 'stage', x.stage,
      'age_days', private.days_between(x.logged_at, private.now()), 'owner', x.owner, 'entries_this_month', x.entries, 'record', x.record) order by x.score desc, x.reference), '[]')
  from (
    select a.*, private.can_read_record(a.id) as record, a.words * 2 + greatest(0, 1 - a.metres / 500) as score,
      (select u.display_name from public.problem_role r join public.member m on m.id = r.member_id join public.account u on u.id = m.account_id
        where r.problem_id = a.id and r.role = 'lead' and r.until_date is null) as owner,
      (select count(*) from public.entry e where e.problem_id = a.id and e.happened_at > private.now() - interval '1 month') as entries
    from alike a where a.metres <= 150 or (a.metres <= 500 and a.words >= 0.2) or a.words >= 0.45
    order by score desc, a.reference limit 5) x $$;
comment on function public.likely_duplicates is
  'Up to five problems near in place (150 m, or farther when the words are alike; never over 1.5 km), time (live, or closed in the year before) and words (pg_trgm), of those the caller may see.';
grant execute on function public.likely_duplicates(double precision, double precision, text, date), private.days_between(timestamptz, timestamptz) to authenticated;

create function private.street_point(p_longitude double precision, p_latitude double precision, p_neighbourhood uuid) returns point
language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select point(k.longitude, k.latitude) from public.public_point k
      where k.neighbourhood_id = p_neighbourhood and k.addresses >= 8
        and private.metres_between(point(k.longitude, k.latitude), point(p_longitude, p_latitude)) <= 1000
      order by private.metres_between(point(k.longitude, k.latitude), point(p_longitude, p_latitude)) limit 1),
    point(round((p_longitude / 0.005)::numeric) * 0.005, round((p_latitude / 0.003)::numeric) * 0.003)) $$;
comment on function private.street_point is
  'Where a dwelling is said to be: the nearest point of the neighbourhood with at least 8 addresses within 1 km, else a grid of about 330 m.';

create function private.add_place(p_problem uuid, c private.caller, p_place jsonb, p_force text, p_main boolean) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  at_longitude double precision := (p_place ->> 'longitude')::double precision;
  at_latitude double precision := (p_place ->> 'latitude')::double precision;
  by_hand uuid := nullif(p_place ->> 'neighbourhood_id', '')::uuid;
  found_place record;
  shown_point point := point(at_longitude, at_latitude);
  new_place uuid;
begin
  if at_longitude is null or at_latitude is null or at_longitude not between -9 and 2.5 or at_latitude not between 49 and 61.5 then perform private.fail(400, 'place_invalid'); end if;
  if coalesce(p_place ->> 'kind', '') not in ('public_place', 'street', 'area', 'dwelling') then perform private.fail(400, 'place_kind_missing'); end if;
  select * into found_place from private.neighbourhood_at(at_longitude, at_latitude, p_force);
  -- What lies inside a boundary belongs there; only a place outside all of them is assigned by hand.
  if found_place.neighbourhood_id is not null then by_hand := null; end if;
  if by_hand is not null and not p_main then
    if c.role not in ('supervisor', 'inspector') then perform private.fail(403, 'only_supervisor_assigns'); end if;
    if not exists (select 1 from public.neighbourhood where id = by_hand and until_date is null and force_id = p_force) then perform private.fail(400, 'outside_every_boundary'); end if;
  end if;
  if p_place ->> 'kind' = 'dwelling' then shown_point := private.street_point(at_longitude, at_latitude, coalesce(found_place.neighbourhood_id, by_hand)); end if;
  insert into public.place (problem_id, kind, label, longitude, latitude, shape, neighbourhood_id, boundary_id, assigned_by_hand, main, created_by)
  values (p_problem, (p_place ->> 'kind')::public.place_kind, coalesce(p_place ->> 'label', ''), shown_point[0], shown_point[1],
    case when p_place ->> 'kind' <> 'dwelling' then nullif(p_place -> 'shape', 'null') end,
    coalesce(found_place.neighbourhood_id, by_hand), found_place.boundary_id, by_hand is not null, p_main, c.member_id)
  returning id into new_place;
  if p_place ->> 'kind' = 'dwelling' then insert into personal.place_point values (new_place, at_longitude, at_latitude); end if;
  return new_place;
end $$;

create function private.lead_neighbourhood(c private.caller, p_place jsonb) returns uuid language plpgsql stable security definer set search_path = '' as $$
declare
  place_neighbourhood uuid;
  by_hand uuid := nullif(p_place ->> 'neighbourhood_id', '')::uuid;
begin
  select neighbourhood_id into place_neighbourhood
  from private.neighbourhood_at((p_place ->> 'longitude')::double precision, (p_place ->> 'latitude')::double precision, case when c.police then c.force_id end);
  if place_neighbourhood is null and by_hand is not null then
    if c.role not in ('supervisor', 'inspector') then perform private.fail(403, 'only_supervisor_assigns'); end if;
    select id into place_neighbourhood from public.neighbourhood where id = by_hand and until_date is null and force_id = c.force_id;
  end if;
  if place_neighbourhood is null then perform private.fail(400, 'outside_every_boundary'); end if;
  if not c.police and not exists (select 1 from public.organisation_district d join public.neighbourhood_district nd on nd.district_id = d.district_id and nd.until_date is null
      where d.organisation_id = c.organisation_id and nd.neighbourhood_id = place_neighbourhood
        and d.from_date <= private.today() and (d.until_date is null or d.until_date > private.today())) then
    perform private.fail(403, 'place_not_covered');
  end if;
  return place_neighbourhood;
end $$;
comment on function private.lead_neighbourhood is 'The neighbourhood that leads on a problem at this place: found from the point, or given by a supervisor when it lies outside every boundary. A partner logs in the districts it covers.';

create function private.supervisor_for(p_neighbourhood uuid, p_not uuid) returns uuid language sql stable security definer set search_path = '' as $$
  -- The neighbourhood's own sergeant before its district's, a sergeant before an inspector; for a sergeant's own problem an inspector.
  select m.id from public.member m join public.account a on a.id = m.account_id and a.disabled_at is null
  cross join lateral (select x.role in ('supervisor', 'inspector') as sergeant, x.account_id from public.member x where x.id = p_not) author
  where private.supervises_neighbourhood(m.id, p_neighbourhood) and m.role in ('supervisor', 'inspector') and m.account_id <> author.account_id
    and (m.role = 'inspector' or not author.sergeant)
  order by (m.role = 'supervisor') desc,
    exists (select 1 from public.member_neighbourhood n where n.member_id = m.id and n.neighbourhood_id = p_neighbourhood and n.until_date is null) desc, m.from_date, m.id limit 1 $$;
comment on function private.supervisor_for is 'Who supervises a problem of this neighbourhood that this member logged: never the same person.';

create function private.check_named(p_problem uuid) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if (select count(distinct m.account_id) < 2 or not bool_or(m.role in ('supervisor', 'inspector')) from public.problem_role r join public.member m on m.id = r.member_id
      where r.problem_id = p_problem and r.until_date is null) then
    perform private.fail(400, 'restricted_needs_two');
  end if;
end $$;
comment on function private.check_named is 'A restricted problem has at least two named people, one of them a supervisor.';

create function private.add_logged_answers(p_problem uuid, c private.caller, p_grading jsonb, p_answers jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  answer jsonb;
  q public.stage_question;
begin
  for answer in select * from jsonb_array_elements(coalesce(p_answers, '[]')) loop
    q := private.question_of(answer ->> 'question_code', (select force_id from public.problem where id = p_problem));
    if q.stage is distinct from 'scanning' then perform private.fail(400, 'question_unknown'); end if;
    insert into public.stage_answer (problem_id, question_code, body, choices, from_date, grading_id, controller_unit_id, created_by, updated_by)
    values (p_problem, q.code, coalesce(answer ->> 'body', ''), array(select jsonb_array_elements_text(coalesce(answer -> 'choices', '[]'))),
      nullif(answer ->> 'from_date', '')::date,
      private.add_grading(p_problem, c, p_grading ->> 'source', p_grading ->> 'information', p_grading ->> 'handling'), c.unit_id, c.member_id, c.member_id);
  end loop;
end $$;

create function private.add_first_roles(p_problem uuid, c private.caller, p_neighbourhood uuid, p_restricted jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  supervisor uuid := private.supervisor_for(p_neighbourhood, c.member_id);
  named uuid[] := array(select value::uuid from jsonb_array_elements_text(coalesce(p_restricted -> 'named', '[]')));
begin
  if c.role in ('officer', 'pcso', 'supervisor') then
    insert into public.problem_role (problem_id, member_id, role) values (p_problem, c.member_id, 'lead');
  end if;
  if p_restricted is null then
    if supervisor is not null then insert into public.problem_role (problem_id, member_id, role) values (p_problem, supervisor, 'supervisor'); end if;
    return;
  end if;
  -- Nobody who is not named learns of it, the neighbourhood's supervisor included.
  if supervisor is null or not supervisor = any (named) then
    select m.id into supervisor from public.member m where m.id = any (named) and m.role in ('supervisor', 'inspector')
      and m.force_id = c.force_id and m.account_id <> c.account_id order by m.role desc, m.id limit 1;
  end if;
  if supervisor is not null then insert into public.problem_role (problem_id, member_id, role) values (p_problem, supervisor, 'supervisor'); end if;
  insert into public.problem_role (problem_id, member_id, role)
  select p_problem, m.id, 'named' from public.member m
  where m.id = any (named || c.member_id) and (m.until_date is null or m.until_date > private.today())
    and not exists (select 1 from public.problem_role r where r.problem_id = p_problem and r.member_id = m.id);
  insert into public.restriction (problem_id, reason, set_by) values (p_problem, p_restricted ->> 'reason', c.member_id);
  perform private.check_named(p_problem);
end $$;

create function private.add_references(p_problem uuid, c private.caller, p_references jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r jsonb;
begin
  for r in select * from jsonb_array_elements(coalesce(p_references, '[]')) loop
    perform private.require_kind('reference', r ->> 'system', null);
    insert into public.problem_reference (problem_id, issuer_id, system, value, created_by)
    values (p_problem, coalesce(nullif(r ->> 'issuer_id', '')::uuid, c.organisation_id), r ->> 'system', trim(r ->> 'value'), c.member_id) on conflict do nothing;
  end loop;
end $$;

create function private.add_neighbourhood(p_problem uuid, p_neighbourhood uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if not exists (select 1 from public.neighbourhood n join public.problem p on p.id = p_problem and p.force_id = n.force_id where n.id = p_neighbourhood and n.until_date is null) then
    perform private.fail(400, 'neighbourhood_unknown');
  end if;
  insert into public.problem_neighbourhood (problem_id, neighbourhood_id) values (p_problem, p_neighbourhood) on conflict do nothing;
  insert into public.problem_district (problem_id, district_id)
  select p_problem, nd.district_id from public.neighbourhood_district nd
  where nd.neighbourhood_id = p_neighbourhood and nd.until_date is null
    and nd.district_id not in (select l.district_id from public.neighbourhood_district l join public.problem_neighbourhood pn on pn.neighbourhood_id = l.neighbourhood_id
      where pn.problem_id = p_problem and pn.lead and l.until_date is null)
  on conflict do nothing;
end $$;
comment on function private.add_neighbourhood is 'Also in this neighbourhood; when that lies in another district, its supervisor is asked.';

create function public.log_problem(p_form_token uuid, p_problem jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('officer', 'pcso', 'supervisor', 'inspector', 'partner', 'partner_lead', 'analyst', 'coordinator', 'call_handler');
  done jsonb := private.form_done(p_form_token);
  lead_area uuid;
  p public.problem;
  place jsonb;
  main boolean := true;
  restricted jsonb := nullif(p_problem -> 'restricted', 'null');
  grading jsonb := coalesce(nullif(p_problem -> 'grading', 'null'), '{"source": "B", "information": "2", "handling": "2"}');
  mentions jsonb := coalesce(nullif(p_problem -> 'mentions', 'null'), '[]');
begin
  if done is not null then return done; end if;
  if coalesce(jsonb_array_length(p_problem -> 'places'), 0) = 0 then perform private.fail(400, 'place_missing'); end if;
  if coalesce(trim(p_problem ->> 'title'), '') = '' then perform private.fail(400, 'title_missing'); end if;
  if (p_problem ->> 'since_on')::date > private.today() then perform private.fail(400, 'since_in_future'); end if;
  if not exists (select 1 from jsonb_array_elements(p_problem -> 'answers') a where a ->> 'question_code' = 'sources' and jsonb_array_length(a -> 'choices') > 0) then
    perform private.fail(400, 'source_missing');
  end if;
  if restricted is not null and (not c.police or coalesce(trim(restricted ->> 'reason'), '') = '') then perform private.fail(400, 'restriction_invalid'); end if;
  lead_area := private.lead_neighbourhood(c, p_problem #> '{places,0}');
  p.force_id := (select force_id from public.neighbourhood where id = lead_area);
  perform private.require_kind('category', p_problem ->> 'category', p.force_id);
  if nullif(p_problem ->> 'frequency', '') is not null then perform private.require_kind('frequency', p_problem ->> 'frequency', p.force_id); end if;

  insert into public.dictionary (force_id) values (p.force_id) returning id into p.dictionary_id;
  insert into public.problem (reference, force_id, dictionary_id, title, category, frequency, since_on, restricted, handling_note, logged_by, controller_unit_id)
  values (private.next_reference(), p.force_id, p.dictionary_id, trim(p_problem ->> 'title'), p_problem ->> 'category', nullif(p_problem ->> 'frequency', ''),
    nullif(p_problem ->> 'since_on', '')::date, restricted is not null, nullif(trim(p_problem ->> 'handling_note'), ''), c.member_id, c.unit_id)
  returning * into p;
  insert into public.problem_neighbourhood (problem_id, neighbourhood_id, lead) values (p.id, lead_area, true);
  for place in select * from jsonb_array_elements(p_problem -> 'places') loop
    perform private.add_place(p.id, c, place, p.force_id, main);
    main := false;
  end loop;
  perform private.add_neighbourhood(p.id, n) from (
    select value::uuid as n from jsonb_array_elements_text(coalesce(p_problem -> 'other_neighbourhoods', '[]'))
    union select l.neighbourhood_id from public.place l where l.problem_id = p.id and l.neighbourhood_id is not null) also where n <> lead_area;
  if jsonb_array_length(mentions) > 0 then perform private.store_mentions(p.dictionary_id, c, mentions); end if;
  perform private.add_logged_answers(p.id, c, grading, p_problem -> 'answers');
  perform private.add_first_roles(p.id, c, lead_area, restricted);
  perform private.add_references(p.id, c, p_problem -> 'references');
  if not c.police then insert into public.participation (problem_id, organisation_id, admitted_by) values (p.id, c.organisation_id, c.member_id); end if;
  delete from personal.problem_draft where id = nullif(p_problem ->> 'draft_id', '')::uuid and member_id = c.member_id;
  return private.form_keep(p_form_token, jsonb_build_object('reference', p.reference, 'id', p.id));
end $$;
comment on function public.log_problem is
  'Saves a problem: {places: [{kind, label, longitude, latitude, shape?, neighbourhood_id?}], other_neighbourhoods: [uuid], title, category, frequency, since_on, answers: [{question_code, body, choices, from_date?}], mentions: [as private.store_mentions], grading: {source, information, handling}, references: [{system, value, issuer_id?}], restricted: {reason, named: [member]} or null, handling_note?, draft_id?}. The first place is the main one. Returns {reference, id}.';
grant execute on function public.log_problem(uuid, jsonb) to authenticated;
