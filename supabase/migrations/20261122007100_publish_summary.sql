-- From draft to published page and back. A published summary never changes: a new version replaces it; withdrawing takes every version away at once.
create function private.public_point_near(p_neighbourhood uuid, p_longitude double precision, p_latitude double precision) returns uuid
language sql stable security definer set search_path = '' as $$
  select id from public.public_point where neighbourhood_id = p_neighbourhood and addresses >= 8
  order by private.metres_between(point(longitude, latitude), point(p_longitude, p_latitude)), id limit 1 $$;
comment on function private.public_point_near is 'The nearest public point of the same neighbourhood with eight or more addresses in its catchment (the rule of police.uk); null where none is loaded.';
create function private.public_place_of(p_problem uuid)
returns table (neighbourhood_id uuid, words text, public_point_id uuid, longitude double precision, latitude double precision)
language sql stable security definer set search_path = '' as $$
  select n.id, case when x.id is null then n.name::text else 'On or near ' || x.name end, x.id, x.longitude, x.latitude
  from public.problem_neighbourhood pn join public.neighbourhood n on n.id = pn.neighbourhood_id
  left join public.place l on l.problem_id = pn.problem_id and l.main
  -- A problem that spans neighbourhoods and lies outside the leading one is named by that neighbourhood alone.
  left join public.public_point x on x.id = private.public_point_near(coalesce(l.neighbourhood_id, n.id), l.longitude, l.latitude)
    and coalesce(l.neighbourhood_id, n.id) = n.id
  where pn.problem_id = p_problem and pn.lead $$;
comment on function private.public_place_of is 'Where published work may say it happened: "On or near" a public point, or the neighbourhood''s name.';

create function private.require_publishable(p_problem uuid) returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_contributor(p_problem);
begin
  if (select restricted from public.problem where id = p_problem) then perform private.fail(403, 'restricted_never_published'); end if;
  if not exists (select 1 from public.submission where problem_id = p_problem and stage = 'scanning' and state = 'approved') then
    perform private.fail(409, 'scanning_not_approved');
  end if;
  return c;
end $$;

create function private.summary_words(s public.summary) returns text language sql immutable set search_path = '' as $$
  select concat_ws(E'\n', s.title, s.the_problem, s.found_out, s.did, s.changed, s.learned) $$;
create function private.dictionary_findings(p_problem uuid, p_words text) returns jsonb language sql stable security definer set search_path = '' as $$
  -- The whole value, and the single words of a name that are long enough to mean somebody; never inside another word.
  with value as (
    select i.kind, i.ordinal, v.value as words from public.problem p join public.identity i on i.dictionary_id = p.dictionary_id
      join personal.identity_value v on v.identity_id = i.id where p.id = p_problem
    union select i.kind, i.ordinal, w.words from public.problem p join public.mention m on m.dictionary_id = p.dictionary_id
      join public.identity i on i.id = m.identity_id join personal.mention_words w on w.mention_id = m.id where p.id = p_problem
  ), part as (
    select kind, ordinal, words from value
    union select kind, ordinal, x from value, regexp_split_to_table(words, '[^[:alnum:]''’-]+') x where kind in ('person', 'family') and length(x) >= 4
  ), found as (
    select kind, ordinal, (regexp_match(p_words, '(?:^|[^[:alnum:]])(' || regexp_replace(words, '([][\\.^$*+?(){}|-])', '\\\1', 'g') || ')(?![[:alnum:]])', 'i'))[1] as words
    from part where length(words) >= 2
  )
  select coalesce(jsonb_agg(distinct jsonb_build_object('kind', kind, 'label', private.label_of(kind, ordinal), 'words', words)), '[]') from found where words is not null $$;
comment on function private.dictionary_findings is 'Values of the problem''s dictionary that stand in the words: [{kind, label, words as they stand there}].';
create function private.pattern_findings(p_words text) returns jsonb language sql immutable set search_path = '' as $$
  -- The backstop behind the detector of the application: what no public text may hold, whoever wrote it.
  select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'words', (regexp_match(p_words, '(' || pattern || ')', 'i'))[1])), '[]') from (values
    ('email', '[[:alnum:]._%+''-]+@[[:alnum:]-]+(?:\.[[:alnum:]-]+)+'),
    ('postcode', '\y[A-PR-UWYZ][A-HK-Y]?[0-9][0-9A-HJKPSTUW]? ?[0-9][ABD-HJLNP-UW-Z]{2}\y'),
    ('ni_number', '\y[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]\y'),
    ('phone', '(?:\+44 ?|\y0)(?:[0-9][ -]?){9,10}(?![0-9])'),
    ('mention', '\[(?:person|official|family|birth date|age|phone|email|social|postcode|address|vehicle|NI number|nhs number|passport|driving licence|bank|crime reference|pnc|device|health|coordinates) [0-9]+\]')
  ) as rule (kind, pattern) where p_words ~* pattern $$;
create function private.refuse_findings(p_problem uuid, p_words text) returns void language plpgsql stable security definer set search_path = '' as $$
declare found jsonb := private.dictionary_findings(p_problem, p_words) || private.pattern_findings(p_words);
begin
  if jsonb_array_length(found) > 0 then perform private.fail(409, 'summary_identifies'); end if;
end $$;
create function public.summary_blockers(p_problem uuid) returns table (part text, kind text, label text, words text)
language plpgsql stable security definer set search_path = '' as $$ begin
  perform private.require_publishable(p_problem);
  return query
    select t.part, f ->> 'kind', f ->> 'label', f ->> 'words'
    from public.summary s, lateral (values ('title', s.title::text), ('the_problem', s.the_problem), ('found_out', s.found_out), ('did', s.did), ('changed', s.changed), ('learned', s.learned)
      , ('pictures', (select string_agg(x.description, E'\n') from public.summary_picture x where x.summary_id = s.id))) t (part, body),
      jsonb_array_elements(private.dictionary_findings(p_problem, coalesce(t.body, '')) || private.pattern_findings(coalesce(t.body, ''))) f
    where s.problem_id = p_problem and s.state in ('draft', 'waiting');
end $$;
comment on function public.summary_blockers is 'What stops the draft from being published: which part, which kind, how the dictionary calls it, the words as they stand there.';

create function public.save_summary(p_problem uuid, p_edit_version int, p_title text, p_the_problem text, p_found_out text, p_did text, p_changed text, p_learned text,
  p_organisations uuid[], p_form_token uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_publishable(p_problem);
  done jsonb := private.form_done(p_form_token);
  s public.summary;
  place record;
begin
  if done is not null then return done; end if;
  select * into s from public.summary where problem_id = p_problem and state in ('draft', 'waiting') for update;
  if found and s.state = 'waiting' then perform private.fail(409, 'summary_waiting'); end if;
  if found and s.edit_version is distinct from p_edit_version then perform private.fail(409, 'stale_version'); end if;
  select * into place from private.public_place_of(p_problem);
  if s.id is null then
    insert into public.summary (problem_id, version, stage, title, the_problem, found_out, did, changed, learned, neighbourhood_id, place_words, public_point_id, longitude, latitude, drafted_by)
    select p_problem, 1 + coalesce((select max(version) from public.summary where problem_id = p_problem), 0), p.stage, p_title, p_the_problem, p_found_out, p_did, p_changed,
      p_learned, place.neighbourhood_id, place.words, place.public_point_id, place.longitude, place.latitude, c.member_id
    from public.problem p where p.id = p_problem returning * into s;
  else
    -- Whoever writes last is the author, so that nobody approves their own words.
    update public.summary set title = p_title, the_problem = p_the_problem, found_out = p_found_out, did = p_did, changed = p_changed, learned = p_learned,
      stage = (select stage from public.problem where id = p_problem), place_words = place.words, public_point_id = place.public_point_id,
      longitude = place.longitude, latitude = place.latitude, drafted_by = c.member_id, edit_version = edit_version + 1
    where id = s.id returning * into s;
  end if;
  delete from public.summary_organisation where summary_id = s.id;
  insert into public.summary_organisation select s.id, o.id from public.organisation o where o.id = any (p_organisations)
    and (o.id in (select organisation_id from public.participation where problem_id = p_problem) or o.kind = 'police');
  return private.form_keep(p_form_token, jsonb_build_object('summary_id', s.id, 'edit_version', s.edit_version));
end $$;

create function private.kept_from_public(p_grading uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select handling in ('4', '5', 'C') from public.grading where id = p_grading $$;
comment on function private.kept_from_public is 'Does the handling code keep the item to one agency or to named recipients? Then no picture of it is published.';
create function public.choose_summary_picture(p_problem uuid, p_evidence uuid, p_description text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_publishable(p_problem);
  done jsonb := private.form_done(p_form_token);
  s public.summary;
  e public.evidence;
begin
  if done is not null then return done; end if;
  select * into s from public.summary where problem_id = p_problem and state = 'draft' for update;
  if not found then perform private.fail(409, 'summary_not_a_draft'); end if;
  select * into e from public.evidence where id = p_evidence and problem_id = p_problem and kind = 'picture';
  if not found or not private.can_see_item(p_problem, e.grading_id, e.controller_unit_id) then perform private.fail(404, 'evidence_unknown'); end if;
  if e.view_key is null then perform private.fail(409, 'picture_not_ready'); end if;
  if private.kept_from_public(e.grading_id) then perform private.fail(409, 'picture_not_for_public'); end if;
  if length(trim(p_description)) = 0 then perform private.fail(400, 'description_missing'); end if;
  insert into public.summary_picture (summary_id, evidence_id, position, description, store_key)
  values (s.id, e.id, 1 + coalesce((select max(position) from public.summary_picture where summary_id = s.id), 0), trim(p_description), e.view_key);
  update public.summary set edit_version = edit_version + 1, drafted_by = c.member_id where id = s.id returning * into s;
  return private.form_keep(p_form_token, jsonb_build_object('edit_version', s.edit_version));
end $$;
create function public.remove_summary_picture(p_problem uuid, p_picture uuid, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_publishable(p_problem);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  delete from public.summary_picture x using public.summary s where x.id = p_picture and s.id = x.summary_id and s.problem_id = p_problem and s.state = 'draft';
  if not found then perform private.fail(404, 'picture_unknown'); end if;
  update public.summary set edit_version = edit_version + 1 where problem_id = p_problem and state = 'draft';
  return private.form_keep(p_form_token, '{}');
end $$;

create function private.summary_all_words(s public.summary) returns text language sql stable security definer set search_path = '' as $$
  select private.summary_words(s) || coalesce((select string_agg(E'\n' || description, '') from public.summary_picture where summary_id = s.id), '') $$;

create function public.submit_summary(p_problem uuid, p_edit_version int, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_publishable(p_problem);
  done jsonb := private.form_done(p_form_token);
  s public.summary;
begin
  if done is not null then return done; end if;
  select * into s from public.summary where problem_id = p_problem and state = 'draft' for update;
  if not found then perform private.fail(409, 'summary_not_a_draft'); end if;
  if s.edit_version <> p_edit_version then perform private.fail(409, 'stale_version'); end if;
  if length(trim(s.the_problem)) = 0 then perform private.fail(409, 'summary_empty'); end if;
  perform private.refuse_findings(p_problem, private.summary_all_words(s));
  update public.summary set state = 'waiting', submitted_at = private.now() where id = s.id;
  return private.form_keep(p_form_token, '{}');
end $$;

create function public.return_summary(p_problem uuid, p_form_token uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_publishable(p_problem);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  update public.summary set state = 'draft', submitted_at = null, edit_version = edit_version + 1 where problem_id = p_problem and state = 'waiting'
    and (drafted_by = c.member_id or private.supervises_problem(c.member_id, p_problem) or c.role = 'coordinator');
  if not found then perform private.fail(409, 'summary_not_waiting'); end if;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.return_summary is 'Back to a draft: by its author, or by who could approve it.';

create function private.require_approver(p_problem uuid) returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_publishable(p_problem);
begin
  if not (private.supervises_problem(c.member_id, p_problem) or c.role = 'coordinator') then perform private.fail(403, 'not_an_approver'); end if;
  return c;
end $$;
create function public.approve_summary(p_problem uuid, p_edit_version int, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_approver(p_problem);
  done jsonb := private.form_done(p_form_token);
  s public.summary;
begin
  if done is not null then return done; end if;
  select * into s from public.summary where problem_id = p_problem and state = 'waiting' for update;
  if not found then perform private.fail(409, 'summary_not_waiting'); end if;
  if s.edit_version <> p_edit_version then perform private.fail(409, 'stale_version'); end if;
  if s.drafted_by in (select id from public.member where account_id = c.account_id) then perform private.fail(403, 'own_summary'); end if;
  -- It may have been graded again since it was chosen.
  if exists (select 1 from public.summary_picture x join public.evidence e on e.id = x.evidence_id where x.summary_id = s.id and private.kept_from_public(e.grading_id)) then
    perform private.fail(409, 'picture_not_for_public');
  end if;
  perform private.refuse_findings(p_problem, private.summary_all_words(s));
  update public.summary set state = 'replaced' where problem_id = p_problem and state = 'published';
  update public.summary set state = 'published', approved_by = c.member_id, published_at = private.now() where id = s.id;
  insert into public.evidence_event (evidence_id, member_id, what) select evidence_id, c.member_id, 'published' from public.summary_picture where summary_id = s.id;
  return private.form_keep(p_form_token, jsonb_build_object('version', s.version));
end $$;

create function public.withdraw_summary(p_problem uuid, p_reason text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if not (private.supervises_problem(c.member_id, p_problem) or c.role in ('coordinator', 'information_manager')) then perform private.fail(403, 'not_an_approver'); end if;
  if length(trim(p_reason)) = 0 then perform private.fail(400, 'reason_missing'); end if;
  perform private.refuse_findings(p_problem, p_reason);
  -- Every version: an older one must not come back by its address.
  update public.summary set state = 'withdrawn', withdrawn_at = private.now(), withdrawn_by = c.member_id, withdrawn_reason = trim(p_reason)
  where problem_id = p_problem and state in ('published', 'replaced');
  if not found then perform private.fail(409, 'summary_not_published'); end if;
  return private.form_keep(p_form_token, '{}');
end $$;
grant execute on function public.save_summary(uuid, int, text, text, text, text, text, text, uuid[], uuid), public.choose_summary_picture(uuid, uuid, text, uuid),
  public.remove_summary_picture(uuid, uuid, uuid), public.submit_summary(uuid, int, uuid), public.return_summary(uuid, uuid),
  public.approve_summary(uuid, int, uuid), public.withdraw_summary(uuid, text, uuid), public.summary_blockers(uuid) to authenticated;
