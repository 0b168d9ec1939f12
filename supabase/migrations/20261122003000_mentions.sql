-- Mentions: a ⟦ that an author typed, what a problem already knows, how words and tokens are stored and who may use which.
-- A typed ⟦ stands as ⟦⟧ and can never be read as a token; a ⟧ alone means nothing.
alter domain public.separated_text drop constraint separated_text_is_well_formed;
alter domain public.separated_text add constraint separated_text_is_well_formed check (
  length(value) <= 40000
  and regexp_replace(value, '⟦([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?⟧', '', 'g') !~ '⟦');
create or replace function private.shown(p_text text) returns text language plpgsql stable security definer set search_path = '' as $$
declare r record; t text := p_text;
begin
  if t is null or position('⟦' in t) = 0 then return t; end if;
  for r in select distinct m.id, private.label_of(i.kind, i.ordinal) as label
    from regexp_matches(t, '⟦([0-9a-f-]{36})⟧', 'g') as g(token)
    join public.mention m on m.id = g.token[1]::uuid join public.identity i on i.id = m.identity_id loop
    t := replace(t, '⟦' || r.id || '⟧', r.label);
  end loop;
  return replace(regexp_replace(t, '⟦[0-9a-f-]{36}⟧', '[removed]', 'g'), '⟦⟧', '⟦');
end $$;

create function private.tokens_in(p_text text) returns setof uuid language sql immutable set search_path = '' as $$
  select g.token[1]::uuid from regexp_matches(p_text, '⟦([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})⟧', 'g') as g(token) $$;

-- Nobody can place a token in a text of their own to read what it stands for: a text takes the author's own mentions and what it held before.
create function private.guard_tokens() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  before text := case when tg_op = 'UPDATE' then old::text else '' end;
  own_dictionary uuid;
begin
  if auth.uid() is null or position('⟦' in new::text) = 0 then return null; end if;
  select p.dictionary_id into own_dictionary from public.problem p where p.id = private.problem_of(tg_table_name, to_jsonb(new));
  if exists (select 1 from private.tokens_in(new::text) token where position(token::text in before) = 0
      and not exists (select 1 from public.mention m where m.id = token and m.created_by = private.acting_member_id()
        and (own_dictionary is null or m.dictionary_id = own_dictionary))) then
    perform private.fail(400, 'mention_of_another');
  end if;
  return null;
end $$;
comment on function private.guard_tokens is 'Refuses a token that is neither a mention by the caller in the problem''s own dictionary nor was in the row before. Deferred: a command may store its mentions after its row.';
do $$ declare t text; begin
  foreach t in array array['problem', 'place', 'disclosure', 'participation_request', 'restriction', 'grading', 'stage_answer', 'hypothesis', 'entry', 'action', 'purpose',
    'evidence', 'attendance', 'submission', 'review', 'review_reason', 'reopening', 'intervention', 'impact_assessment'] loop
    execute format('create constraint trigger guard_tokens after insert or update on public.%I deferrable initially deferred for each row execute function private.guard_tokens()', t);
  end loop;
end $$;

create function private.visible_mentions(p_problem uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  -- The same conditions as the policies of these tables: a value is seen only through a record that the viewer may read.
  select distinct private.tokens_in(x.words) from (
    select concat_ws(' ', p.title, p.handling_note) as words from public.problem p where p.id = p_problem and private.can_read_record(p.id)
    union all select l.label from public.place l where l.problem_id = p_problem and private.can_read_record(p_problem)
    union all select e.body from public.entry e where e.problem_id = p_problem and private.can_see_item(p_problem, e.grading_id, e.controller_unit_id, true)
    union all select concat_ws(' ', a.task, a.mechanism, a.dropped_reason) from public.action a
      where a.problem_id = p_problem and private.can_see_item(p_problem, a.grading_id, a.controller_unit_id, true)
    union all select s.body from public.stage_answer s where s.problem_id = p_problem and private.can_see_item(p_problem, s.grading_id, s.controller_unit_id)
    union all select concat_ws(' ', h.statement, h.test, h.finding) from public.hypothesis h
      where h.problem_id = p_problem and private.can_see_item(p_problem, h.grading_id, h.controller_unit_id)
    union all select concat_ws(' ', v.caption, v.description) from public.evidence v
      where v.problem_id = p_problem and private.can_see_item(p_problem, v.grading_id, v.controller_unit_id)
    union all select t.note from public.attendance_allocation y join public.attendance t on t.id = y.attendance_id
      where y.problem_id = p_problem and private.can_see_item(p_problem, t.grading_id, t.controller_unit_id, true)
    union all select concat_ws(' ', g.conditions, g.reason) from public.grading g where g.problem_id = p_problem and private.can_see_item(p_problem, g.id, g.controller_unit_id, true)
    union all select concat_ws(' ', d.purpose, d.conditions) from public.disclosure d join private.caller() c on true
      where d.problem_id = p_problem and private.can_read_record(p_problem) and (c.police or d.to_organisation_id = c.organisation_id)) x
  where position('⟦' in x.words) > 0 $$;
comment on function private.visible_mentions is 'The mentions of a problem that stand in a text the caller may read.';

create function private.store_mentions(p_dictionary uuid, c private.caller, p_mentions jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  m record;
  identity uuid;
  known_words text;
  made jsonb := '{}';
begin
  if jsonb_typeof(p_mentions) is distinct from 'array' or jsonb_array_length(p_mentions) > 2000 then perform private.fail(400, 'mentions_invalid'); end if;
  -- One at a time for a dictionary, so that ordinals have no gaps and no two identities share one.
  perform 1 from public.dictionary where id = p_dictionary for update;
  for m in select * from jsonb_to_recordset(p_mentions) as x (id uuid, kind public.identity_kind, words text, identity_key text) loop
    if m.id is null or m.kind is null or coalesce(m.words, '') = '' or m.identity_key is null then perform private.fail(400, 'mentions_invalid'); end if;
    select i.id into identity from public.identity i where i.dictionary_id = p_dictionary and i.id::text = m.identity_key;
    known_words := m.words;
    if m.words ~ '^\[[A-Za-z ]+ [0-9]+\]$' then
      -- The author wrote the label of somebody known: the same person, whom the author must be able to read of.
      -- The label takes the fullest wording that the author may read, not one from a record that is closed to them.
      select i.id, w.words into identity, known_words
      from public.problem p cross join lateral private.visible_mentions(p.id) seen join public.mention s on s.id = seen
        join public.identity i on i.id = s.identity_id join personal.mention_words w on w.mention_id = s.id
      where p.dictionary_id = p_dictionary and i.dictionary_id = p_dictionary and private.label_of(i.kind, i.ordinal) = m.words
      order by length(w.words) desc, w.words limit 1;
      if identity is null then perform private.fail(400, 'label_unknown'); end if;
    end if;
    if identity is null then identity := (made ->> m.identity_key)::uuid; end if;
    if identity is null then
      insert into public.identity (dictionary_id, kind, ordinal, controller_unit_id, created_by)
      values (p_dictionary, m.kind, 1 + coalesce((select max(ordinal) from public.identity where dictionary_id = p_dictionary and kind = m.kind), 0), c.unit_id, c.member_id)
      returning id into identity;
      insert into personal.identity_value (identity_id, value) values (identity, left(m.words, 2000));
      made := made || jsonb_build_object(m.identity_key, identity);
    end if;
    insert into public.mention (id, dictionary_id, identity_id, created_by) values (m.id, p_dictionary, identity, c.member_id);
    insert into personal.mention_words (mention_id, words) values (m.id, left(known_words, 2000));
    -- A fuller wording by somebody who writes about the same person is what later texts are searched for.
    update personal.identity_value v set value = m.words where v.identity_id = identity and length(m.words) > length(v.value) and length(m.words) <= 200
      and m.words !~ '^\[' and position(lower(v.value) in lower(m.words)) > 0;
  end loop;
end $$;
comment on function private.store_mentions is
  'Stores what tokens of new texts stand for: [{id, kind, words, identity_key}]. identity_key is the id of an identity of the dictionary, or any word that groups the mentions of one new identity; words that are a label such as "[person 1]" mean that identity.';

create function private.name_words(p_text text) returns text[] language sql immutable set search_path = '' as $$
  select coalesce(array_agg(w) filter (where w <> ''), '{}') from (
    select regexp_replace(x, '(''s|’s|'')$', '') as w from regexp_split_to_table(lower(p_text), '[][[:space:].,;:!?"“”()/<>&+=*|–—]+') x) s $$;
create function private.known_forms(p_dictionary uuid, p_text text) returns table (identity_id uuid, kind public.identity_kind, words text)
language sql stable security definer set search_path = '' as $$
  with said as (select private.name_words(p_text) as words, lower(regexp_replace(p_text, '[^[:alnum:]]', '', 'g')) as run),
  wording as (
    select i.id, i.kind, v.value from public.identity i join personal.identity_value v on v.identity_id = i.id where i.dictionary_id = p_dictionary
    union select i.id, i.kind, w.words from public.mention m join public.identity i on i.id = m.identity_id join personal.mention_words w on w.mention_id = m.id
      where m.dictionary_id = p_dictionary),
  name as (
    select id, kind, value, array(select w from unnest(private.name_words(value)) with ordinality as u (w, at)
      where w !~ '^[0-9]+$' and w <> all ('{mr,mrs,ms,miss,mx,dr,prof,rev,sir,lady,lord,pc,pcso,dc,ds,di,sgt,ps,insp,cllr,mum,mother,dad,father,uncle,auntie,aunt,nan,gran,grandad,brother,sister,son,daughter,wife,husband,cousin}') order by at) as parts
    from wording where kind in ('person', 'official', 'family'))
  select n.id, n.kind, n.value from name n, said where cardinality(n.parts) > 0 and n.parts <@ said.words
  union select n.id, n.kind, part from name n, said, unnest(n.parts) part where length(part) >= 2 and part = any (said.words)
  union select n.id, n.kind, left(n.parts[1], 1) || ' ' || n.parts[cardinality(n.parts)] from name n, said
    where cardinality(n.parts) > 1 and left(n.parts[1], 1) = any (said.words) and n.parts[cardinality(n.parts)] = any (said.words)
  union select n.id, n.kind, upper(left(n.parts[1], 1) || left(n.parts[cardinality(n.parts)], 1)) from name n
    where cardinality(n.parts) > 1 and p_text ~ ('(^|[^[:alnum:]])' || upper(regexp_replace(left(n.parts[1], 1), '[^[:alnum:]]', 'x')) || '[. ]?'
      || upper(regexp_replace(left(n.parts[cardinality(n.parts)], 1), '[^[:alnum:]]', 'x')) || '($|[^[:alnum:]])')
  union select w.id, w.kind, w.value from wording w, said where w.kind not in ('person', 'official', 'family')
    and length(regexp_replace(w.value, '[^[:alnum:]]', '', 'g')) >= 3 and position(lower(regexp_replace(w.value, '[^[:alnum:]]', '', 'g')) in said.run) > 0 $$;
create function public.known_words(p_problem uuid, p_text text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare dictionary uuid := (select p.dictionary_id from public.problem p where p.id = p_problem);
begin
  perform private.require_contributor(p_problem);
  if length(p_text) > 400000 then perform private.fail(413, 'text_too_long'); end if;
  return jsonb_build_object(
    'known', (select coalesce(jsonb_agg(jsonb_build_object('identity_id', f.identity_id, 'kind', f.kind, 'words', f.words, 'label', private.label_of(i.kind, i.ordinal))
      order by i.kind, i.ordinal, f.words), '[]') from private.known_forms(dictionary, p_text) f join public.identity i on i.id = f.identity_id),
    'labels', (select coalesce(jsonb_agg(distinct jsonb_build_object('identity_id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal))), '[]')
      from private.visible_mentions(p_problem) seen join public.mention m on m.id = seen join public.identity i on i.id = m.identity_id
      where position('[' in p_text) > 0 and position(private.label_of(i.kind, i.ordinal) in p_text) > 0),
    'last', (select coalesce(jsonb_object_agg(x.kind, x.ordinal), '{}') from (select kind, max(ordinal) as ordinal from public.identity identity where identity.dictionary_id = dictionary group by kind) x),
    'harmless', (select coalesce(jsonb_agg(h.words order by h.words), '[]') from personal.harmless h
      where h.dictionary_id = dictionary and position(lower(h.words) in lower(p_text)) > 0));
end $$;
comment on function public.known_words is
  'Which wordings of the problem''s dictionary, which of its labels and which words declared harmless occur in a text: the author learns nothing but what they typed. {known: [{identity_id, kind, words, label}], labels: [{identity_id, kind, label}], last: {kind: highest ordinal}, harmless: [words]}';
create function public.declare_harmless(p_problem uuid, p_words text[]) returns void language plpgsql volatile security definer set search_path = '' as $$
declare c private.caller := private.require_contributor(p_problem);
begin
  insert into personal.harmless (dictionary_id, words, declared_by)
  select p.dictionary_id, left(w, 200), c.member_id from public.problem p, unnest(p_words) w where p.id = p_problem and trim(w) <> ''
  on conflict (dictionary_id, words) do nothing;
end $$;
comment on function public.declare_harmless is 'Remembers words that identify nobody in this problem.';
grant execute on function public.known_words(uuid, text), public.declare_harmless(uuid, text[]) to authenticated;
