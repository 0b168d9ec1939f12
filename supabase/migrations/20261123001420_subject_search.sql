-- Finding what is kept on a person who asks: candidates over all problems of the force, each for a person to confirm or reject.
create function private.plain_words(p_text text) returns text language sql immutable parallel safe cost 2000 set search_path = '' as $$
  select trim(regexp_replace(lower(extensions.unaccent('extensions.unaccent'::regdictionary, regexp_replace(p_text, '[''’`]', '', 'g'))), '[^a-z0-9]+', ' ', 'g')) $$;
comment on function private.plain_words is 'Words without case, accents and marks, one space between them. Its dictionary is the extension''s own and does not change, so it may be indexed.';
create function private.plain_run(p_text text) returns text language sql immutable parallel safe set search_path = '' as $$
  select regexp_replace(lower(p_text), '[^a-z0-9]', '', 'g') $$;
create index identity_value_words on personal.identity_value using gin (private.plain_words(value) extensions.gin_trgm_ops);
create index mention_words_words on personal.mention_words using gin (private.plain_words(words) extensions.gin_trgm_ops);
create index identity_of_kind on public.identity (kind) where kind not in ('person', 'family', 'official');
create index on personal.identity_value (subject_id) where subject_id is not null;

create function private.names_alike(a text, b text) returns boolean language sql immutable parallel safe set search_path = '' as $$
  select a = b or (least(length(a), length(b)) >= 3 and (extensions.similarity(a, b) >= 0.3 or starts_with(a, b) or starts_with(b, a))) $$;
comment on function private.names_alike is 'Two words of names that may be one: misspelt (Haris), shortened or lengthened (Dean, Deano).';
create function private.name_match(p_asked text, p_said text) returns text language plpgsql immutable parallel safe set search_path = '' as $$
declare
  titles constant text[] := '{mr,mrs,ms,miss,mx,dr,prof,rev,sir,lady,pc,pcso,dc,sgt,cllr,aka,the}';
  a text[] := array(select w from regexp_split_to_table(private.plain_words(p_asked), ' ') w where w <> '' and w <> all (titles));
  s text[] := array(select w from regexp_split_to_table(private.plain_words(p_said), ' ') w where w <> '' and w <> all (titles));
  n int := cardinality(a);
  m int := cardinality(s);
  surname text := a[cardinality(a)];
begin
  if n = 0 or m = 0 then return null; end if;
  if a @> s and s @> a then return 'name'; end if;
  if least(n, m) >= 2 and (a @> s or s @> a) and surname = any (s) then return 'name'; end if;
  if n >= 2 and m >= 2 then
    if exists (select 1 from unnest(s) w where private.names_alike(w, surname)) then
      if (select bool_and(exists (select 1 from unnest(a) x where private.names_alike(x, w))) from unnest(s) w) then return 'spelling'; end if;
      if exists (select 1 from unnest(s) w, unnest(a[:n - 1]) x where (length(w) = 1 or length(x) = 1) and left(w, 1) = left(x, 1)) then return 'initials'; end if;
    end if;
    -- The letters alone: "D. H." for Dean Harris.
    if (select bool_and(length(w) = 1) from unnest(s) w) and array_to_string(s, '') = left(a[1], 1) || left(surname, 1) then return 'initials'; end if;
    return null;
  end if;
  if m = 1 and n >= 2 and s[1] = left(a[1], 1) || left(surname, 1) then return 'initials'; end if;
  if m = 1 and private.names_alike(s[1], surname) then return 'surname'; end if;
  if exists (select 1 from unnest(a) x, unnest(s) w where private.names_alike(x, w)) then return 'part_of_name'; end if;
  return null;
end $$;
comment on function private.name_match is 'How a name in the record answers to one that was asked for: name (all words, any order), spelling, initials, surname, part_of_name; null when it does not.';

create function private.says_day(p_said text, p_day date) returns boolean language plpgsql immutable parallel safe set search_path = '' as $$
declare
  months constant text[] := '{jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec}';
  t text := lower(p_said);
  d text := to_char(p_day, 'FMDD');
  m text := to_char(p_day, 'FMMM');
  y text := to_char(p_day, 'YYYY');
  numbers text[];
  named boolean := false;
begin
  -- Nearly every other date is told apart by its figures alone.
  if p_day is null or position(right(y, 2) in t) = 0 or position(d in t) = 0 then return false; end if;
  for i in 1 .. 12 loop
    if t ~ ('\m' || months[i] || '[a-z]*') then
      named := true;
      t := regexp_replace(t, '\m' || months[i] || '[a-z]*\.?', ' m' || i || ' ', 'g');
    end if;
  end loop;
  t := regexp_replace(t, '(\d)(st|nd|rd|th)\M', '\1', 'g');
  numbers := array(select ltrim(x[1], '0') from regexp_matches(t, '(m?\d+)', 'g') x);
  if named then
    return numbers @> array[d, 'm' || m] and (numbers @> array[y] or ltrim(right(y, 2), '0') = any (numbers));
  end if;
  if cardinality(numbers) = 1 then
    -- Written in one go: 14031992, 140392, 19920314.
    return regexp_replace(t, '\D', '', 'g') in (to_char(p_day, 'DDMMYYYY'), to_char(p_day, 'DDMMYY'), to_char(p_day, 'YYYYMMDD'));
  end if;
  return (numbers[1:2] = array[d, m] and numbers[3] in (y, ltrim(right(y, 2), '0'))) or numbers[1:3] = array[y, m, d];
end $$;
comment on function private.says_day is 'Is this a writing of the day? 14/3/92, 14.03.1992, 14th March 1992, Mar 14 92, 1992-03-14, 140392. Day before month, as is usual here.';

create function private.phone_run(p_text text) returns text language sql immutable parallel safe set search_path = '' as $$
  select regexp_replace(regexp_replace(regexp_replace(p_text, '\(0\)', '', 'g'), '\D', '', 'g'), '^(0044|44)', '0') $$;
create function private.plate_run(p_text text) returns text language sql immutable parallel safe set search_path = '' as $$
  select translate(private.plain_run(p_text), 'oi', '01') $$;
create function private.address_words(p_text text) returns text language sql immutable parallel safe set search_path = '' as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(private.plain_words(p_text),
    '\mrd\M', 'road', 'g'), '\mst\M', 'street', 'g'), '\mave?\M', 'avenue', 'g'), '\mcl\M', 'close', 'g'), '\mdr\M', 'drive', 'g'), '\m(flat|apartment|apt)\M', '', 'g') $$;
create function private.address_match(p_asked text, p_said text) returns boolean language plpgsql immutable parallel safe set search_path = '' as $$
declare
  numbers constant text := '\m\d+[a-z]?\M';
  asked text[] := array(select x[1] from regexp_matches(lower(p_asked), numbers, 'g') x);
  -- The postcode is looked for by itself.
  bare text := regexp_replace(p_said, '[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}', '', 'g');
  said text[] := array(select x[1] from regexp_matches(lower(bare), numbers, 'g') x);
begin
  -- The numbers of what is written stand in what was asked for, and the street is much the same.
  return cardinality(said) > 0 and said <@ asked
    and extensions.word_similarity(trim(regexp_replace(private.address_words(bare), numbers, '', 'g')), private.address_words(p_asked)) >= 0.55;
end $$;

create table public.subject_candidate (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  request_id uuid not null references public.subject_request,
  problem_id uuid not null references public.problem,
  identity_id uuid not null references public.identity,
  matches text[] not null,
  score int not null,
  state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'rejected')),
  decided_by uuid references public.member,
  decided_at timestamptz,
  found_at timestamptz not null default private.now(),
  unique (request_id, identity_id),
  check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
comment on table public.subject_candidate is 'An identity that may be the person of a request: how it matches, and what a person decided. Why one was rejected stands in personal.';
create index on public.subject_candidate (problem_id);
alter table public.subject_candidate enable row level security;
grant select on public.subject_candidate to authenticated;
create policy subject_candidate_select on public.subject_candidate for select to authenticated using (
  ((select private.caller())).role in ('auditor', 'information_manager') and force_id = ((select private.caller())).force_id and private.can_see_problem(problem_id));
create trigger audit after insert or update or delete on public.subject_candidate for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();
create table personal.subject_candidate_reason (candidate_id uuid primary key references public.subject_candidate, reason text not null check (length(reason) between 3 and 1000));
comment on table personal.subject_candidate_reason is 'Why a candidate is somebody else; it may name both.';
alter table personal.subject_candidate_reason enable row level security;
create trigger audit after insert or update or delete on personal.subject_candidate_reason for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit_personal('candidate_id');

create function private.subject_terms(p_request uuid) returns table (kind text, term text) language sql stable security definer set search_path = '' as $$
  select t.kind, trim(t.term) from personal.subject_request d cross join lateral (
    select 'name' as kind, d.name as term
    union all select 'name', x from regexp_split_to_table(d.other_names, '[\n;,]+') x
    union all select 'address', x from regexp_split_to_table(d.addresses, '\n+') x
    union all select 'vehicle', x from regexp_split_to_table(d.vehicles, '[\n;,]+') x
    union all select 'phone', x from regexp_split_to_table(d.phones, '[\n;,]+') x
    union all select 'email', x from regexp_split_to_table(d.emails, '[\n;,[:space:]]+') x) t
  where d.request_id = p_request and length(trim(t.term)) >= 2 $$;
comment on function private.subject_terms is 'What a request asks to be searched for, one row for each.';
create function private.match_score(p_match text) returns int language sql immutable set search_path = '' as $$
  select case p_match when 'name' then 100 when 'phone' then 90 when 'email' then 90 when 'vehicle' then 80 when 'spelling' then 70 when 'address' then 70
    when 'birth_date' then 60 when 'initials' then 45 when 'surname' then 40 when 'postcode' then 30 when 'part_of_name' then 20 else 5 end $$;

create function private.subject_matches(p_force text, p_request uuid) returns table (identity_id uuid, problem_id uuid, matches text[], score int)
-- Loose enough for Haris and Harris; every hit is then judged word by word.
language sql stable security definer set search_path = '' set pg_trgm.word_similarity_threshold = 0.45 as $$
  with asked as materialized (select * from private.subject_terms(p_request)),
  name_word as materialized (select distinct w from asked, regexp_split_to_table(private.plain_words(asked.term), ' ') w where asked.kind = 'name' and length(w) >= 3
    union select left(x.w[1], 1) || left(x.w[cardinality(x.w)], 1) from asked, lateral (select regexp_split_to_array(private.plain_words(asked.term), ' ') as w) x where asked.kind = 'name'
    union select left(x.w[1], 1) || ' ' || left(x.w[cardinality(x.w)], 1) from asked, lateral (select regexp_split_to_array(private.plain_words(asked.term), ' ') as w) x where asked.kind = 'name'),
  named as materialized (
    select v.identity_id, v.value as words from name_word n join personal.identity_value v on private.plain_words(v.value) operator(extensions.%>) n.w
    union select m.identity_id, x.words from name_word n join personal.mention_words x on private.plain_words(x.words) operator(extensions.%>) n.w join public.mention m on m.id = x.mention_id),
  other as materialized (
    select i.id as identity_id, i.kind, v.value as words from public.identity i join personal.identity_value v on v.identity_id = i.id where i.kind not in ('person', 'family', 'official')
    union select i.id, i.kind, x.words from public.identity i join public.mention m on m.identity_id = i.id join personal.mention_words x on x.mention_id = m.id where i.kind not in ('person', 'family', 'official')),
  judged as materialized (select n.identity_id, private.name_match(a.term, n.words) as match from named n join public.identity i on i.id = n.identity_id, asked a
    where a.kind = 'name' and i.kind in ('person', 'family', 'official', 'social')),
  hit as (
    -- Of several wordings and several names asked for, the best one counts; a bare surname beside another first name counts least.
    select x.identity_id, case when (array_agg(x.match order by private.match_score(x.match) desc))[1] in ('surname', 'part_of_name') and exists (
        select 1 from personal.identity_value v where v.identity_id = x.identity_id and private.plain_words(v.value) like '% %'
          and not exists (select 1 from asked a where a.kind = 'name' and private.name_match(a.term, v.value) is not null)) then 'other_name'
      else (array_agg(x.match order by private.match_score(x.match) desc))[1] end as match
    from judged x where x.match is not null group by x.identity_id
    union select o.identity_id, 'birth_date' from other o, personal.subject_request d where d.request_id = p_request and o.kind = 'birth_date' and private.says_day(o.words, d.birth_date)
    union select o.identity_id, 'phone' from other o join asked a on a.kind = 'phone' where o.kind = 'phone' and private.phone_run(o.words) = private.phone_run(a.term) and length(private.phone_run(a.term)) >= 6
    union select o.identity_id, 'email' from other o join asked a on a.kind = 'email' where o.kind in ('email', 'social') and lower(trim(o.words)) = lower(a.term)
    union select o.identity_id, 'vehicle' from other o join asked a on a.kind = 'vehicle' where o.kind = 'vehicle' and length(private.plain_run(o.words)) >= 3
      and position(private.plate_run(o.words) in private.plate_run(a.term)) > 0
    union select o.identity_id, 'address' from other o join asked a on a.kind = 'address' where o.kind = 'address' and private.address_match(a.term, o.words)
    union select o.identity_id, 'postcode' from other o join asked a on a.kind = 'address' where o.kind = 'postcode' and length(private.plain_run(o.words)) >= 5
      and position(private.plain_run(o.words) in private.plain_run(a.term)) > 0),
  found as (
    select i.id, p.id as problem_id, array_agg(distinct h.match) as matches, max(private.match_score(h.match)) as best
    from hit h join public.identity i on i.id = h.identity_id join public.problem p on p.dictionary_id = i.dictionary_id
    where p.force_id = p_force and exists (select 1 from public.mention m where m.identity_id = i.id)
    group by i.id, p.id)
  -- What else of the request stands in the same problem makes each of them likelier.
  select f.id, f.problem_id, f.matches, f.best + 15 * (select count(*)::int from found o where o.problem_id = f.problem_id and o.id <> f.id)
  from found f order by 4 desc, f.id limit 500 $$;
comment on function private.subject_matches is 'Identities of the force that answer to a request, by how each matches: at most 500, the likeliest first.';

create function public.find_subject_candidates(p_form_token uuid, p_reference text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_open_request(p_reference);
  done jsonb := private.form_done(p_form_token);
  found int;
begin
  if done is not null then return done; end if;
  if not exists (select 1 from personal.subject_request d where d.request_id = r.id) then perform private.fail(409, 'subject_details_erased'); end if;
  delete from public.subject_candidate c where c.request_id = r.id and c.state = 'proposed';
  insert into public.subject_candidate (force_id, request_id, problem_id, identity_id, matches, score)
  select r.force_id, r.id, m.problem_id, m.identity_id, m.matches, m.score from private.subject_matches(r.force_id, r.id) m
  on conflict (request_id, identity_id) do update set matches = excluded.matches, score = excluded.score;
  select count(*) into found from public.subject_candidate c where c.request_id = r.id;
  update public.subject_request set searched_at = private.now() where id = r.id;
  perform private.read_event('subject_search', null, r.id::text, jsonb_build_object('reference', r.reference, 'candidates', found));
  return private.form_keep(p_form_token, jsonb_build_object('candidates', found));
end $$;
comment on function public.find_subject_candidates is 'Searches all problems of the force, restricted ones included, for the person of a request. What was decided stays; the search is an event.';

create function private.texts_of(p_problem uuid) returns table (table_name text, row_id uuid, words text, at text, grading_id uuid, controller_unit_id uuid)
language plpgsql stable security definer set search_path = '' as $$
declare
  t record;
  belongs text;
begin
  for t in select c.relname as name, string_agg(format('t.%I', a.attname), ', ' order by a.attnum) as columns,
      exists (select 1 from pg_catalog.pg_attribute p where p.attrelid = c.oid and p.attname = 'problem_id' and not p.attisdropped) as of_problem
    from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid and not a.attisdropped and a.atttypid = 'public.separated_text'::pg_catalog.regtype
    where c.relnamespace = 'public'::pg_catalog.regnamespace and c.relkind = 'r' group by c.oid, c.relname loop
    belongs := case when t.name = 'problem' then 't.id = $1' when t.of_problem then 't.problem_id = $1'
      when t.name in ('submission_answer', 'review') then 't.submission_id in (select s.id from public.submission s where s.problem_id = $1)'
      when t.name = 'review_reason' then 't.review_id in (select v.id from public.review v join public.submission s on s.id = v.submission_id where s.problem_id = $1)'
      when t.name = 'attendance' then 't.id in (select y.attendance_id from public.attendance_allocation y where y.problem_id = $1)'
      when t.name = 'intervention' then 't.id in (select y.intervention_id from public.problem_intervention y where y.problem_id = $1)'
      when t.name = 'impact_assessment' then 't.id in (select y.impact_assessment_id from public.problem_impact_assessment y where y.problem_id = $1)'
      when t.name = 'retention_review' then 't.identity_id in (select i.id from public.identity i join public.problem p using (dictionary_id) where p.id = $1)' end;
    if belongs is null then perform private.fail(500, 'text_of_no_problem', t.name); end if;
    return query execute format($q$
      select %L::text, (j ->> 'id')::uuid, w, coalesce(j ->> 'happened_at', j ->> 'started_at', j ->> 'created_at', j ->> 'logged_at', j ->> 'given_at', j ->> 'graded_at', j ->> 'asked_at',
          j ->> 'reviewed_at', j ->> 'submitted_at', j ->> 'reopened_at', j ->> 'erased_at', j ->> 'from_date', j ->> 'on_date'),
        case when %L = 'grading' then (j ->> 'id')::uuid else (j ->> 'grading_id')::uuid end, (j ->> 'controller_unit_id')::uuid
      from public.%I t cross join lateral (select to_jsonb(t) as j, concat_ws(E'\n', %s) as w) x where %s and position('⟦' in w) > 0$q$, t.name, t.name, t.name, t.columns, belongs) using p_problem;
  end loop;
end $$;
comment on function private.texts_of is 'Every separated text of a problem that mentions anybody: new tables with problem_id come in by themselves, any other is refused until it is said how it belongs.';
create function private.may_read_text(p_problem uuid, p_grading uuid, p_controller_unit uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select case when p_grading is null then private.can_read_record(p_problem) else private.can_see_item(p_problem, p_grading, p_controller_unit, true) end $$;

create function private.look_for_request(r public.subject_request, c private.caller, p_identities uuid[]) returns void language plpgsql volatile security definer set search_path = '' as $$
declare
  why constant text := 'Subject access request ' || r.reference;
begin
  -- One purpose for a problem and an hour, ended as it is given: it opens nothing elsewhere.
  insert into public.purpose (problem_id, member_id, words, expires_at)
  select distinct p.id, c.member_id, why, private.now() from public.identity i join public.problem p using (dictionary_id)
  where i.id = any (p_identities) and not exists (select 1 from public.purpose u where u.problem_id = p.id and u.member_id = c.member_id and u.words = why and u.given_at > private.now() - interval '1 hour');
  insert into public.identity_look (identity_id, problem_id, member_id, purpose_id)
  select i.id, p.id, c.member_id, u.id from public.identity i join public.problem p using (dictionary_id)
    cross join lateral (select x.id from public.purpose x where x.problem_id = p.id and x.member_id = c.member_id and x.words = why order by x.given_at desc limit 1) u
  where i.id = any (p_identities) and not exists (select 1 from public.identity_look l where l.identity_id = i.id and l.purpose_id = u.id);
end $$;
comment on function private.look_for_request is 'Logs that values of these identities were shown for a request, each once an hour.';

create function public.subject_candidates(p_reference text, p_page int default 1) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_subject_request(p_reference);
  c private.caller := private.caller();
  answer jsonb;
  total int := (select count(*) from public.subject_candidate x where x.request_id = r.id);
  k record;
  said jsonb;
begin
  answer := '[]';
  for k in select x.*, p.reference, p.restricted, p.title, i.kind, i.ordinal, private.can_read_record(p.id) as open
    from public.subject_candidate x join public.problem p on p.id = x.problem_id join public.identity i on i.id = x.identity_id
    where x.request_id = r.id order by case x.state when 'proposed' then 0 when 'confirmed' then 1 else 2 end, x.score desc, x.id
    limit 20 offset 20 * (greatest(p_page, 1) - 1) loop
    said := null;
    if k.open then
      with texts as materialized (
        select t.* from private.texts_of(k.problem_id) t
        where exists (select 1 from public.mention m where m.identity_id = k.identity_id and position(m.id::text in t.words) > 0)
          and private.may_read_text(k.problem_id, t.grading_id, t.controller_unit_id)),
      token as (select distinct private.tokens_in(t.words) as id from texts t),
      shown as (select m.identity_id, i.kind, i.ordinal, array_agg(distinct w.words) as words from token join public.mention m on m.id = token.id
        join public.identity i on i.id = m.identity_id join personal.mention_words w on w.mention_id = m.id group by 1, 2, 3)
      select jsonb_build_object(
        'words', (select to_jsonb(s.words) from shown s where s.identity_id = k.identity_id),
        'beside', (select coalesce(jsonb_agg(jsonb_build_object('label', private.label_of(s.kind, s.ordinal), 'kind', s.kind,
            'words', case when s.kind in ('birth_date', 'age', 'address', 'postcode', 'phone', 'email', 'vehicle', 'social') then to_jsonb(s.words) end) order by s.kind, s.ordinal), '[]')
          from shown s where s.identity_id <> k.identity_id),
        'texts', (select count(*) from texts), 'first_at', (select min(t.at) from texts t), 'last_at', (select max(t.at) from texts t),
        'looked', (select array_agg(s.identity_id) from shown s where s.identity_id = k.identity_id or s.kind in ('birth_date', 'age', 'address', 'postcode', 'phone', 'email', 'vehicle', 'social')))
      into said;
      perform private.look_for_request(r, c, array(select jsonb_array_elements_text(coalesce(nullif(said -> 'looked', 'null'), '[]'))::uuid));
    end if;
    answer := answer || jsonb_build_object('id', k.id, 'problem', k.reference, 'restricted', k.restricted, 'open', k.open and said -> 'words' <> 'null',
      'title', case when k.open then private.shown(k.title) end, 'label', private.label_of(k.kind, k.ordinal), 'kind', k.kind, 'matches', k.matches, 'state', k.state,
      'decided_by', private.member_name(k.decided_by), 'reason', (select y.reason from personal.subject_candidate_reason y where y.candidate_id = k.id), 'said', said - 'looked');
  end loop;
  return jsonb_build_object('total', total, 'proposed', (select count(*) from public.subject_candidate x where x.request_id = r.id and x.state = 'proposed'), 'candidates', answer);
end $$;
comment on function public.subject_candidates is
  'The candidates of a request, undecided ones first, 20 a page: label and match; with wordings and what stands beside them only through texts that the caller may read. Values shown are logged as looks.';

create function public.decide_subject_candidate(p_form_token uuid, p_candidate uuid, p_state text, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager');
  r public.subject_request;
  k public.subject_candidate;
  done jsonb := private.form_done(p_form_token);
  person uuid;
begin
  if done is not null then return done; end if;
  select * into k from public.subject_candidate x where x.id = p_candidate and x.force_id = c.force_id;
  if not found then perform private.fail(404, 'subject_candidate_unknown'); end if;
  r := private.require_open_request((select x.reference from public.subject_request x where x.id = k.request_id));
  if p_state not in ('confirmed', 'rejected') then perform private.fail(400, 'candidate_decision_missing'); end if;
  if p_state = 'rejected' and length(trim(coalesce(p_reason, ''))) < 3 then perform private.fail(400, 'rejection_needs_reason'); end if;
  update public.subject_candidate set state = p_state, decided_by = c.member_id, decided_at = private.now() where id = k.id;
  delete from personal.subject_candidate_reason where candidate_id = k.id;
  if p_state = 'rejected' then insert into personal.subject_candidate_reason values (k.id, trim(p_reason)); end if;
  select d.subject_id into person from personal.subject_request d where d.request_id = r.id;
  if p_state = 'confirmed' then
    if person is null then
      insert into personal.subject (force_id) values (r.force_id) returning id into person;
      update personal.subject_request set subject_id = person where request_id = r.id;
    end if;
    update personal.identity_value set subject_id = person where identity_id = k.identity_id;
  else
    update personal.identity_value set subject_id = null where identity_id = k.identity_id and subject_id = person;
  end if;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.decide_subject_candidate is 'A person confirms that an identity is the one who asks, which links it to their subject, or rejects it for a reason. Nothing is ever confirmed by itself.';
grant execute on function public.find_subject_candidates(uuid, text), public.subject_candidates(text, int), public.decide_subject_candidate(uuid, uuid, text, text) to authenticated;
