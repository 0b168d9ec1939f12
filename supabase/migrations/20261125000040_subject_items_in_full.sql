-- A disclosure whose purpose or conditions name the person is about them, whatever item it shared; an admission that ended
-- before they were first mentioned is not. The number of the police's own records is kept on them, too.
create or replace function private.items_of(p_request uuid) returns table (problem_id uuid, part text, row_id uuid, at text, words text, controller_id uuid, readable boolean)
language sql stable security definer set search_path = '' as $$
  with own as (select i.id as identity_id, p.id as problem_id, p.controller_unit_id, p.force_id from unnest(private.subject_identities(p_request)) o (id)
    join public.identity i on i.id = o.id join public.problem p on p.dictionary_id = i.dictionary_id),
  affected as materialized (select distinct o.problem_id, o.controller_unit_id, o.force_id from own o),
  force as (select a.problem_id, u.organisation_id as home, (select o.id from public.organisation o where o.force_id = a.force_id and o.kind = 'police' limit 1) as police
    from affected a join public.unit u on u.id = a.controller_unit_id),
  marked as (select distinct e.problem_id, e.evidence_id from public.evidence_identity e join own o on o.identity_id = e.identity_id where e.ended_at is null),
  said as (
    select a.problem_id, t.table_name as part, t.row_id, t.at, t.words, t.grading_id, t.controller_unit_id from affected a cross join lateral private.texts_of(a.problem_id) t
    where t.table_name <> 'disclosure' and exists (select 1 from private.tokens_in(t.words) x join public.mention m on m.id = x join own o on o.identity_id = m.identity_id)
    union all
    -- A file in which they are shown, whether its caption says so or not.
    select v.problem_id, 'evidence', v.id, v.created_at::text, concat_ws(E'\n', nullif(v.caption, ''), nullif(v.description, '')), v.grading_id, v.controller_unit_id
    from public.evidence v join marked k on k.evidence_id = v.id
    where not exists (select 1 from private.tokens_in(concat_ws(' ', v.caption, v.description)) x join public.mention m on m.id = x join own o on o.identity_id = m.identity_id))
  select s.problem_id, s.part, s.row_id, s.at,
    case when s.part = 'evidence' and k.evidence_id is not null then concat_ws(E'\n', nullif(s.words, ''), 'Shown in this ' || (select v.kind from public.evidence v where v.id = s.row_id) || '.') else s.words end,
    coalesce(u.organisation_id, f.home), private.may_read_text(s.problem_id, s.grading_id, s.controller_unit_id)
  from said s join force f on f.problem_id = s.problem_id left join public.unit u on u.id = s.controller_unit_id left join marked k on s.part = 'evidence' and k.evidence_id = s.row_id
  union all
  select o.problem_id, 'identity_role', r.id, r.from_date::text,
    'Recorded as ' || r.role || ' from ' || private.day_words(r.from_date) || coalesce(' to ' || private.day_words(r.until_date), ''), f.police, private.can_read_record(o.problem_id)
  from own o join public.identity_role r on r.identity_id = o.identity_id join force f on f.problem_id = o.problem_id
  union all
  select s.problem_id, 'summary', s.id, s.published_at::text, concat_ws(E'\n', s.title, nullif(s.the_problem, ''), nullif(s.found_out, ''), nullif(s.did, ''), nullif(s.changed, ''), nullif(s.learned, '')),
    f.police, private.can_read_record(s.problem_id)
  from affected a join public.summary s on s.problem_id = a.problem_id join force f on f.problem_id = a.problem_id where s.published_at is not null
  union all
  select d.problem_id, 'disclosure', d.id, d.on_date::text, 'To ' || g.name || ' on ' || private.day_words(d.on_date) || ', under ' || d.gateway || '. ' || concat_ws(E'\n', d.purpose, nullif(d.conditions, '')), f.police, private.can_read_record(d.problem_id)
  from affected a join public.disclosure d on d.problem_id = a.problem_id join public.organisation g on g.id = d.to_organisation_id join force f on f.problem_id = a.problem_id
  -- The admission of a partner, which covers what is shared by default, and what was shared beyond it, where it was about them.
  where (d.kind = 'admission' and coalesce(d.ended_at, 'infinity') > (select min(m.created_at) from public.mention m join own o on o.identity_id = m.identity_id and o.problem_id = d.problem_id))
    or exists (select 1 from public.disclosure_item y join said s on s.row_id = y.item_id where y.disclosure_id = d.id)
    or exists (select 1 from private.tokens_in(concat_ws(' ', d.purpose, d.conditions)) x join public.mention m on m.id = x join own o on o.identity_id = m.identity_id)
  union all
  select o.problem_id, 'record_number', o.identity_id, n.linked_at::text, 'Linked to the number ' || n.number || ' of the police''s own records', f.police, private.can_read_record(o.problem_id)
  from own o join personal.record_number n on n.identity_id = o.identity_id join force f on f.problem_id = o.problem_id
  union all
  -- When and why their details were looked up; never by whom.
  select o.problem_id, 'identity_look', o.problem_id, max(l.looked_at)::text,
    'Their details were looked up: ' || string_agg(distinct private.day_words((l.looked_at at time zone 'Europe/London')::date) || coalesce(' (' || private.shown(u.words) || ')', ''), '; '),
    min(f.police::text)::uuid, private.can_read_record(o.problem_id)
  from own o join public.identity_look l on l.identity_id = o.identity_id left join public.purpose u on u.id = l.purpose_id join force f on f.problem_id = o.problem_id
  where coalesce(u.words, '') not like 'Subject access request %' group by o.problem_id $$;
