-- A published page that is challenged is away from residents while it is looked at: at once where it is said to tell of a
-- person, and at the word of whoever judges it otherwise. What residents read comes from one view, so that no reader forgets.
alter table public.summary_challenge add column away boolean not null default false;
comment on column public.summary_challenge.away is 'The page is away from residents until this challenge is decided, or until whoever judges it puts it back.';

create function private.page_away_since(p_problem uuid) returns timestamptz language sql stable security definer set search_path = '' as $$
  select min(x.received_at) from public.summary_challenge x where x.problem_id = p_problem and x.outcome is null and x.away $$;
comment on function private.page_away_since is 'Since when the published page of a problem is away because somebody challenged it; null when it is not.';

create view private.public_summary as
  select s.id, s.problem_id, s.neighbourhood_id, s.state, s.version, s.stage, s.published_at, s.title, s.the_problem, s.place_words, s.longitude, s.latitude
  from public.summary s join public.problem p on p.id = s.problem_id
  where s.state in ('published', 'replaced') and not p.restricted and private.page_away_since(p.id) is null;
comment on view private.public_summary is 'Every version that residents may read: published or replaced by a later one, of no restricted problem, not away while a challenge is looked at.';

create or replace function public.published_summary(p_reference text, p_version int default null) returns jsonb language sql stable security definer set search_path = '' as $$
  select case when s.state = 'withdrawn' then jsonb_build_object('withdrawn_at', s.withdrawn_at, 'withdrawn_reason', s.withdrawn_reason)
    when private.page_away_since(p.id) is not null then jsonb_build_object('away_since', private.page_away_since(p.id))
    else private.published_json(s) end
  from public.summary s join public.problem p on p.id = s.problem_id
  where p.reference = p_reference and not p.restricted and s.state in ('published', 'replaced', 'withdrawn') and s.version = coalesce(p_version, s.version)
  order by (s.state = 'published') desc, s.version desc limit 1 $$;
comment on function public.published_summary is 'A published summary (the newest, or one version), {away_since} while a challenge of it is looked at, {withdrawn_at, withdrawn_reason} when it was withdrawn, null when there is none.';

create or replace function public.published_summaries(p_force text default null, p_neighbourhood text default null, p_limit int default 20, p_offset int default 0)
returns table (reference text, title text, stage public.stage, published_at timestamptz, place_words text, longitude double precision, latitude double precision,
  force_id text, neighbourhood_code text, neighbourhood_name text, opening text, total bigint)
language sql stable security definer set search_path = '' as $$
  select p.reference, s.title, s.stage, s.published_at, s.place_words, s.longitude, s.latitude, n.force_id, n.code, n.name,
    case when length(s.the_problem) > 240 then regexp_replace(left(s.the_problem, 240), '\s+\S*$', '') || '…' else s.the_problem end, count(*) over ()
  from private.public_summary s join public.problem p on p.id = s.problem_id join public.neighbourhood n on n.id = s.neighbourhood_id
  where s.state = 'published' and (p_force is null or n.force_id = p_force)
    and (p_neighbourhood is null or exists (select 1 from public.problem_neighbourhood pn join public.neighbourhood x on x.id = pn.neighbourhood_id
      where pn.problem_id = p.id and x.force_id = n.force_id and x.code = p_neighbourhood))
  order by s.published_at desc, p.reference limit least(greatest(p_limit, 1), 200) offset greatest(p_offset, 0) $$;

create or replace function public.published_picture(p_reference text, p_picture uuid) returns text language sql stable security definer set search_path = '' as $$
  select x.store_key from public.summary_picture x join private.public_summary s on s.id = x.summary_id join public.problem p on p.id = s.problem_id
  where x.id = p_picture and p.reference = p_reference $$;
comment on function public.published_picture is 'The file of a picture in a published version; null once it was withdrawn, and while it is away.';
create or replace function private.is_published_picture(p_key text) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.summary_picture x join private.public_summary s on s.id = x.summary_id where x.store_key = p_key) $$;

create or replace function private.public_priorities(p_neighbourhood uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('title', p.title, 'promise', p.promise, 'promised_on', p.promised_on, 'done', p.done, 'done_on', p.done_on,
      'result', p.result, 'result_on', p.result_on, 'from_date', p.from_date, 'until_date', p.until_date,
      'updated_on', (p.updated_at at time zone 'Europe/London')::date, 'current', p.until_date is null or p.until_date > private.today(),
      'published', (select coalesce(jsonb_agg(jsonb_build_object('reference', r.reference, 'title', s.title) order by s.published_at desc), '[]')
        from public.priority_problem pp join public.problem r on r.id = pp.problem_id
        join private.public_summary s on s.problem_id = r.id and s.state = 'published' where pp.priority_id = p.id))
    order by (p.until_date is null or p.until_date > private.today()) desc, p.position, p.from_date desc, p.id), '[]')
  from public.priority p where p.neighbourhood_id = p_neighbourhood and p.from_date <= private.today()
    and (p.until_date is null or p.until_date > private.today() - 365) $$;

create or replace function private.public_work(p_neighbourhood uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  -- What lies in it today, too: published work stays on the map when boundaries change.
  select coalesce(jsonb_agg(jsonb_build_object('reference', w.reference, 'title', w.title, 'stage', w.stage, 'published_at', w.published_at,
    'place_words', w.place_words, 'longitude', w.longitude, 'latitude', w.latitude) order by w.published_at desc, w.reference), '[]')
  from (select p.reference, s.* from private.public_summary s join public.problem p on p.id = s.problem_id
    left join lateral private.neighbourhood_at(s.longitude, s.latitude) a on true
    where s.state = 'published' and (s.neighbourhood_id = p_neighbourhood or a.neighbourhood_id = p_neighbourhood
      or exists (select 1 from public.problem_neighbourhood pn where pn.problem_id = p.id and pn.neighbourhood_id = p_neighbourhood))
    order by s.published_at desc, p.reference limit 50) w $$;

create or replace function public.challenge_summary(p_reference text, p_kind text, p_words text, p_contact text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  s public.summary;
  p public.problem;
  of_person constant boolean := p_kind in ('about_me', 'about_somebody');
  made public.summary_challenge;
begin
  select x.* into p from public.problem x where x.reference = upper(trim(p_reference)) and not x.restricted;
  select x.* into s from public.summary x where x.problem_id = p.id and x.state = 'published';
  if s.id is null then perform private.fail(404, 'not_found'); end if;
  -- The application counts attempts by address; this holds whoever goes past it.
  if (select count(*) from public.summary_challenge x where x.problem_id = p.id and x.received_at > private.now() - interval '1 day') >= 20 then
    perform private.fail(429, 'too_many_challenges');
  end if;
  if p_kind not in ('about_me', 'about_somebody', 'wrong', 'out_of_date', 'other') then perform private.fail(400, 'challenge_kind_missing'); end if;
  if length(trim(coalesce(p_words, ''))) < 3 then perform private.fail(400, 'reason_missing'); end if;
  -- Once it was judged that this very version tells of nobody, it takes a person to take it away again.
  insert into public.summary_challenge (problem_id, summary_id, kind, due_on, away)
  values (p.id, s.id, p_kind, private.working_days_on(private.today(), case when of_person then 1 else 5 end),
    of_person and not exists (select 1 from public.summary_challenge x where x.summary_id = s.id and x.outcome = 'stays' and x.kind in ('about_me', 'about_somebody'))) returning * into made;
  insert into personal.summary_challenge values (made.id, left(trim(p_words), 4000), left(trim(coalesce(p_contact, '')), 300));
  perform private.send_mail(a.email, 'A published page is challenged: ' || p.reference,
    'Somebody says that the page of ' || p.reference || ' for residents ' || case when of_person then 'tells too much about a person' else 'is wrong' end
      || '. ' || case when made.away then 'It is away from residents until you decide' else 'You can take it away from residents meanwhile' end
      || '. Please look at it by ' || private.day_words(made.due_on) || ': open Information, Challenges.', 'challenge:' || made.id || ':' || a.id)
  from (select r.member_id from public.problem_role r where r.problem_id = p.id and r.role = 'supervisor' and r.until_date is null
      union select m.id from public.member m where m.role = 'information_manager' and m.force_id = p.force_id) told
    join public.member m on m.id = told.member_id and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())
    join public.account a on a.id = m.account_id and a.disabled_at is null;
  return jsonb_build_object('due_on', made.due_on);
end $$;

create or replace function public.open_challenges(p_problem uuid default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  found jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'reference', p.reference, 'title', s.title, 'kind', x.kind, 'received_at', x.received_at, 'due_on', x.due_on,
      'words', w.words, 'contact', w.contact, 'outcome', x.outcome, 'decided_words', x.decided_words, 'decided_at', x.decided_at, 'decided_by', private.member_name(x.decided_by),
      'away', x.away, 'published', exists (select 1 from private.public_summary y where y.problem_id = p.id and y.state = 'published')) order by (x.outcome is null) desc, x.received_at desc), '[]') into found
  from public.summary_challenge x join public.problem p on p.id = x.problem_id join public.summary s on s.id = x.summary_id
    left join personal.summary_challenge w on w.challenge_id = x.id
  where (p_problem is null or x.problem_id = p_problem) and p.force_id = c.force_id and (x.outcome is null or x.decided_at > private.now() - interval '90 days')
    and private.may_judge_challenge(x.problem_id, c);
  if jsonb_array_length(found) > 0 then
    perform private.read_event('read challenges', p_problem, null, (select jsonb_agg(y ->> 'id') from jsonb_array_elements(found) y));
  end if;
  return found;
end $$;

create function public.set_page_away(p_challenge uuid, p_away boolean, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  x public.summary_challenge;
begin
  if done is not null then return done; end if;
  select * into x from public.summary_challenge y where y.id = p_challenge for update;
  if not found or not private.may_judge_challenge(x.problem_id, c) then perform private.fail(404, 'challenge_unknown'); end if;
  if x.outcome is not null then perform private.fail(409, 'challenge_decided'); end if;
  update public.summary_challenge set away = p_away where id = x.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.set_page_away is 'Takes a challenged page away from residents while it is looked at, or puts it back; whoever may judge the challenge.';
grant execute on function public.set_page_away(uuid, boolean, uuid) to authenticated;
