-- What a dictionary holds can be corrected: an entry of a wrong kind, and words that identify nobody after all. No text is
-- rewritten: a mention said to be plain reads as its own words again, and can be taken out again.
alter table public.mention add column plain_at timestamptz, add column plain_by uuid references public.member, add check ((plain_at is null) = (plain_by is null));
comment on column public.mention.plain_at is 'When it was said that these words identify nobody: they stand in clear. The words themselves stay in personal.';
create index on public.mention (plain_by) where plain_by is not null;
alter table public.identity_change drop constraint identity_change_what_check;
alter table public.identity_change add constraint identity_change_what_check check (what in ('merged', 'split', 'rekinded', 'released', 'taken_out'));
comment on table public.identity_change is 'So many mentions of one identity were said to mean another: all of them (merged), some (split), all of them as another kind of thing (rekinded); or to identify nobody (released), or somebody after all (taken_out): from and to are the same then.';

create or replace function private.shown(p_text text) returns text language plpgsql stable security definer set search_path = '' as $$
declare r record; t text := p_text;
begin
  if t is null or position('⟦' in t) = 0 then return t; end if;
  for r in select distinct m.id, case when m.plain_at is null then private.label_of(i.kind, i.ordinal) else coalesce((select replace(w.words, '⟦', '⟦⟧') from personal.mention_words w where w.mention_id = m.id), private.label_of(i.kind, i.ordinal)) end as label
    from regexp_matches(t, '⟦([0-9a-f-]{36})⟧', 'g') as g(token)
    join public.mention m on m.id = g.token[1]::uuid join public.identity i on i.id = m.identity_id loop
    t := replace(t, '⟦' || r.id || '⟧', r.label);
  end loop;
  return replace(regexp_replace(t, '⟦[0-9a-f-]{36}⟧', '[removed]', 'g'), '⟦⟧', '⟦');
end $$;

create or replace function private.labels_in(p_text text) returns jsonb language sql stable security definer set search_path = '' as $$
  -- Named officers and council workers show to signed-in staff without a purpose.
  select coalesce(jsonb_object_agg(m.id, jsonb_build_object('label', case when i.kind = 'official' or m.plain_at is not null then w.words else private.label_of(i.kind, i.ordinal) end, 'identity_id', i.id, 'plain', m.plain_at is not null)), '{}')
  from private.tokens_in(p_text) token join public.mention m on m.id = token join public.identity i on i.id = m.identity_id
  left join personal.mention_words w on w.mention_id = m.id where (i.kind <> 'official' and m.plain_at is null) or w.words is not null $$;

create or replace function private.known_forms(p_dictionary uuid, p_text text) returns table (identity_id uuid, kind public.identity_kind, words text)
language sql stable security definer set search_path = '' as $$
  with said as (select private.name_words(p_text) as words, lower(regexp_replace(p_text, '[^[:alnum:]]', '', 'g')) as run),
  wording as (
    select i.id, i.kind, v.value from public.identity i join personal.identity_value v on v.identity_id = i.id where i.dictionary_id = p_dictionary
    union select i.id, i.kind, w.words from public.mention m join public.identity i on i.id = m.identity_id join personal.mention_words w on w.mention_id = m.id
      where m.dictionary_id = p_dictionary and m.plain_at is null),
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

create or replace function private.dictionary_findings(p_problem uuid, p_words text) returns jsonb language sql stable security definer set search_path = '' as $$
  -- The whole value, and the single words of a name that are long enough to mean somebody; never inside another word.
  with value as (
    select i.kind, i.ordinal, v.value as words from public.problem p join public.identity i on i.dictionary_id = p.dictionary_id
      join personal.identity_value v on v.identity_id = i.id where p.id = p_problem
    union select i.kind, i.ordinal, w.words from public.problem p join public.mention m on m.dictionary_id = p.dictionary_id
      join public.identity i on i.id = m.identity_id join personal.mention_words w on w.mention_id = m.id where p.id = p_problem and m.plain_at is null
  ), part as (
    select kind, ordinal, words from value
    union select kind, ordinal, x from value, regexp_split_to_table(words, '[^[:alnum:]''’-]+') x where kind in ('person', 'family') and length(x) >= 4
  ), found as (
    select kind, ordinal, (regexp_match(p_words, '(?:^|[^[:alnum:]])(' || regexp_replace(words, '([][\\.^$*+?(){}|-])', '\\\1', 'g') || ')(?![[:alnum:]])', 'i'))[1] as words
    from part where length(words) >= 2
  )
  select coalesce(jsonb_agg(distinct jsonb_build_object('kind', kind, 'label', private.label_of(kind, ordinal), 'words', words)), '[]') from found where words is not null $$;

create or replace function private.name_again(p_identity uuid) returns void language sql volatile security definer set search_path = '' as $$
  -- What later texts are searched for: the fullest wording among the mentions that there are now.
  insert into personal.identity_value as v (identity_id, value)
  select p_identity, x.words from (select w.words from public.mention m join personal.mention_words w on w.mention_id = m.id
    where m.identity_id = p_identity and m.plain_at is null and w.words !~ '^\[' order by length(w.words) desc, w.words limit 1) x
  on conflict (identity_id) do update set value = excluded.value where v.value <> excluded.value $$;

create or replace function private.identities_json(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  with places as (select m.id, m.identity_id, min(m.created_at) as created_at, array_agg(distinct x.stands_in) as stands_in
      from private.visible_texts(p_problem) x cross join lateral private.tokens_in(x.words) token join public.mention m on m.id = token where m.plain_at is null group by m.id),
    seen as (select identity_id, jsonb_agg(id order by created_at, id) as said, count(*) filter (where 'log' = any (stands_in)) as in_log from places group by identity_id)
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal), 'said', s.said, 'in_log', s.in_log,
    'elsewhere', (select coalesce(jsonb_agg(distinct w order by w), '[]') from places p cross join lateral unnest(p.stands_in) w where p.identity_id = i.id and w <> 'log'),
    'roles', (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'from_date', r.from_date) order by r.from_date, r.role), '[]')
      from public.identity_role r where r.identity_id = i.id and r.until_date is null)) order by i.kind, i.ordinal), '[]')
  from seen s join public.identity i on i.id = s.identity_id $$;
create or replace function private.visible_mentions(p_problem uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  select m.id from (select distinct private.tokens_in(x.words) as token from private.visible_texts(p_problem) x) t join public.mention m on m.id = t.token where m.plain_at is null $$;
create function private.plain_mentions_json(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'words', w.words, 'label', private.label_of(i.kind, i.ordinal), 'by', private.member_name(m.plain_by), 'at', m.plain_at)
    order by m.plain_at desc, w.words, m.id), '[]')
  from (select distinct private.tokens_in(x.words) as token from private.visible_texts(p_problem) x) t join public.mention m on m.id = t.token
    join public.identity i on i.id = m.identity_id join personal.mention_words w on w.mention_id = m.id where m.plain_at is not null $$;
comment on function private.plain_mentions_json is 'Words in what the caller may read that were said to identify nobody.';

create function private.become(gone public.identity, kept public.identity, p_what text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare moved int;
begin
  update public.mention set identity_id = kept.id where identity_id = gone.id;
  get diagnostics moved = row_count;
  -- A role that both have goes on as the earlier of the two.
  update public.identity_role r set from_date = least(r.from_date, o.from_date) from public.identity_role o
  where r.identity_id = kept.id and o.identity_id = gone.id and r.role = o.role and r.until_date is null and o.until_date is null and o.from_date < r.from_date;
  insert into public.identity_role (identity_id, role, from_date, recorded_by)
  select kept.id, o.role, o.from_date, o.recorded_by from public.identity_role o where o.identity_id = gone.id and o.until_date is null
    and not exists (select 1 from public.identity_role r where r.identity_id = kept.id and r.role = o.role and r.until_date is null);
  update public.identity_role set until_date = private.today() where identity_id = gone.id and until_date is null;
  update public.evidence_identity s set identity_id = kept.id where s.identity_id = gone.id and s.ended_at is null
    and not exists (select 1 from public.evidence_identity o where o.evidence_id = s.evidence_id and o.identity_id = kept.id and o.ended_at is null);
  update public.evidence_identity set ended_at = private.now(), ended_by = private.acting_member_id() where identity_id = gone.id and ended_at is null;
  insert into public.identity_retention as y (identity_id, group_code, set_by) select kept.id, r.group_code, r.set_by from public.identity_retention r where r.identity_id = gone.id
  on conflict (identity_id) do update set group_code = excluded.group_code, set_by = excluded.set_by, set_at = private.now() where y.group_code > excluded.group_code;
  perform private.name_again(kept.id);
  insert into personal.record_number (identity_id, number, linked_by, linked_at) select kept.id, n.number, n.linked_by, n.linked_at from personal.record_number n where n.identity_id = gone.id
  on conflict (identity_id) do nothing;
  update personal.identity_value k set subject_id = g.subject_id from personal.identity_value g where k.identity_id = kept.id and g.identity_id = gone.id and k.subject_id is null;
  delete from personal.identity_value where identity_id = gone.id;
  update public.identity set version = version + 1 where id in (gone.id, kept.id);
  insert into public.identity_change (problem_id, what, from_identity, to_identity, mentions, changed_by)
  select p.id, p_what, gone.id, kept.id, moved, private.acting_member_id() from public.problem p where p.dictionary_id = kept.dictionary_id;
end $$;
comment on function private.become is 'Every mention of one identity becomes one of another, with roles, marks in files, record number and the stricter retention group; for commands that have checked who asks.';
create or replace function public.merge_identities(p_form_token uuid, p_identity uuid, p_into uuid, p_as_read int, p_into_as_read int) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  done jsonb := private.form_done(p_form_token);
  gone public.identity;
  kept public.identity;
begin
  if done is not null then return done; end if;
  if p_identity = p_into then perform private.fail(400, 'identities_unlike'); end if;
  gone := private.identity_to_change(p_identity, p_as_read);
  kept := private.identity_to_change(p_into, p_into_as_read);
  if gone.dictionary_id <> kept.dictionary_id or not (gone.kind = kept.kind or private.names_somebody(gone.kind) and private.names_somebody(kept.kind)) then
    perform private.fail(400, 'identities_unlike');
  end if;
  if (select count(distinct number) from personal.record_number where identity_id in (gone.id, kept.id)) > 1 then perform private.fail(409, 'record_numbers_differ'); end if;
  perform private.become(gone, kept, 'merged');
  return private.form_keep(p_form_token, jsonb_build_object('identity', kept.id));
end $$;
create or replace function private.merged_into(p_identity uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  select distinct x.from_identity from public.identity_change x where x.to_identity = p_identity and x.what in ('merged', 'rekinded')
    and not exists (select 1 from public.mention m where m.identity_id = x.from_identity) $$;

create function public.change_identity_kind(p_form_token uuid, p_identity uuid, p_as_read int, p_kind text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  gone public.identity;
  kept public.identity;
begin
  if done is not null then return done; end if;
  gone := private.identity_to_change(p_identity, p_as_read);
  if not p_kind = any (enum_range(null::public.identity_kind)::text[]) or p_kind = gone.kind::text then perform private.fail(400, 'identity_kind_invalid'); end if;
  -- What only a person can have has to be ended first: nothing is lost by the way.
  if not private.names_somebody(p_kind::public.identity_kind) and (exists (select 1 from public.identity_role r where r.identity_id = gone.id and r.until_date is null)
      or exists (select 1 from public.evidence_identity s where s.identity_id = gone.id and s.ended_at is null)
      or exists (select 1 from personal.record_number n where n.identity_id = gone.id)) then
    perform private.fail(409, 'identity_of_person');
  end if;
  perform 1 from public.dictionary where id = gone.dictionary_id for update;
  insert into public.identity (dictionary_id, kind, ordinal, controller_unit_id, created_by)
  values (gone.dictionary_id, p_kind::public.identity_kind, 1 + coalesce((select max(ordinal) from public.identity where dictionary_id = gone.dictionary_id and kind = p_kind::public.identity_kind), 0),
    gone.controller_unit_id, c.member_id) returning * into kept;
  insert into personal.identity_value (identity_id, value) select kept.id, v.value from personal.identity_value v where v.identity_id = gone.id;
  perform private.become(gone, kept, 'rekinded');
  return private.form_keep(p_form_token, jsonb_build_object('identity', kept.id));
end $$;
comment on function public.change_identity_kind is 'An entry of the dictionary is of another kind: its mentions become those of a new identity of that kind, whose label says so. For those who see names now.';

create function private.released(p_dictionary uuid, p_mentions uuid[], p_what text, c private.caller) returns void language sql volatile security definer set search_path = '' as $$
  update public.identity set version = version + 1 where id in (select m.identity_id from public.mention m where m.id = any (p_mentions));
  insert into public.identity_change (problem_id, what, from_identity, to_identity, mentions, changed_by)
  select p.id, p_what, m.identity_id, m.identity_id, count(*), c.member_id from public.mention m join public.problem p on p.dictionary_id = m.dictionary_id
  where m.id = any (p_mentions) and p.dictionary_id = p_dictionary group by p.id, m.identity_id $$;

create function public.release_mentions(p_form_token uuid, p_identity uuid, p_mentions uuid[], p_as_read int) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  i public.identity;
  this_problem uuid;
  live boolean;
begin
  if done is not null then return done; end if;
  i := private.identity_to_change(p_identity, p_as_read);
  this_problem := private.identity_problem(i.id);
  if cardinality(coalesce(p_mentions, '{}')) = 0 then perform private.fail(400, 'split_takes_none'); end if;
  if exists (select 1 from unnest(p_mentions) x where x not in (select m.id from private.visible_mentions(this_problem) v join public.mention m on m.id = v where m.identity_id = i.id)) then
    perform private.fail(404, 'mention_unknown');
  end if;
  live := exists (select 1 from public.mention m where m.identity_id = i.id and m.plain_at is null and m.id <> all (p_mentions));
  if not live and exists (select 1 from personal.record_number n where n.identity_id = i.id) then perform private.fail(409, 'identity_of_person'); end if;
  update public.mention set plain_at = private.now(), plain_by = c.member_id where id = any (p_mentions);
  insert into personal.harmless (dictionary_id, words, declared_by)
  select distinct i.dictionary_id, left(w.words, 200), c.member_id from personal.mention_words w where w.mention_id = any (p_mentions)
  on conflict (dictionary_id, words) do nothing;
  -- Nobody is left to be searched for, nor to have a role or to be seen in a file.
  if live then
    perform private.name_again(i.id);
  else
    delete from personal.identity_value where identity_id = i.id;
    update public.identity_role set until_date = private.today() where identity_id = i.id and until_date is null;
    update public.evidence_identity set ended_at = private.now(), ended_by = c.member_id where identity_id = i.id and ended_at is null;
  end if;
  perform private.released(i.dictionary_id, p_mentions, 'released', c);
  return private.form_keep(p_form_token, jsonb_build_object('identity', case when live then i.id end));
end $$;
comment on function public.release_mentions is
  'These words identify nobody: the chosen mentions stand in clear, and their words are harmless in later texts. For those who see names now, of what they may read; undone by take_out_again. Gives the identity while it has mentions left.';

create function public.take_out_again(p_form_token uuid, p_problem uuid, p_mentions uuid[]) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
  dictionary uuid := (select p.dictionary_id from public.problem p where p.id = p_problem);
begin
  if done is not null then return done; end if;
  if cardinality(coalesce(p_mentions, '{}')) = 0 then perform private.fail(400, 'split_takes_none'); end if;
  if exists (select 1 from unnest(p_mentions) x where x::text not in (select j ->> 'id' from jsonb_array_elements(private.plain_mentions_json(p_problem)) j)) then
    perform private.fail(404, 'mention_unknown');
  end if;
  delete from personal.harmless h where h.dictionary_id = dictionary
    and lower(h.words) in (select lower(left(w.words, 200)) from personal.mention_words w where w.mention_id = any (p_mentions));
  update public.mention set plain_at = null, plain_by = null where id = any (p_mentions);
  perform private.name_again(x.identity_id) from (select distinct m.identity_id from public.mention m where m.id = any (p_mentions)) x;
  perform private.released(dictionary, p_mentions, 'taken_out', c);
  return private.form_keep(p_form_token, jsonb_build_object('problem', p_problem));
end $$;
comment on function public.take_out_again is 'Words that were said to identify nobody do identify somebody: their mentions read as labels again. For whoever may add to the record: hiding is always the safe side.';
grant execute on function public.change_identity_kind(uuid, uuid, int, text), public.release_mentions(uuid, uuid, uuid[], int), public.take_out_again(uuid, uuid, uuid[]) to authenticated;

-- Mentions in the order in which they stand in their texts, with the names of others around them while names are shown.
create function private.named(p_text text, p_named boolean) returns text language plpgsql stable security definer set search_path = '' as $$
declare r record; t text := p_text;
begin
  if not p_named then return t; end if;
  for r in select w.mention_id as id, w.words from private.tokens_in(p_text) token join personal.mention_words w on w.mention_id = token loop
    t := replace(t, '⟦' || r.id || '⟧', replace(r.words, '⟦', '⟦⟧'));
  end loop;
  return t;
end $$;
comment on function private.named is 'A separated text with the words of its mentions in their place, where they are to be shown.';
drop function private.mentions_json(uuid, uuid);
create function private.mentions_json(p_problem uuid, p_identity uuid, p_named boolean) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'stands_in', x.stands_in, 'before', x.before, 'after', x.after, 'at', x.created_at, 'by', private.member_name(x.created_by))
    order by x.created_at, x.place_in_text, x.id), '[]') from (
    select distinct on (m.id) m.id, m.created_at, m.created_by, t.stands_in, position('⟦' || m.id || '⟧' in t.words) as place_in_text,
      right(private.shown(private.named(split_part(t.words, '⟦' || m.id || '⟧', 1), p_named)), 90) as before,
      left(private.shown(private.named(split_part(t.words, '⟦' || m.id || '⟧', 2), p_named)), 90) as after
    from private.visible_texts(p_problem) t cross join lateral private.tokens_in(t.words) token join public.mention m on m.id = token
    where m.identity_id = p_identity and m.plain_at is null order by m.id, t.stands_in) x $$;
comment on function private.mentions_json is 'Each mention of an identity that the caller may read, in the order of the texts, with the words around it as everybody reads them or, for who sees names, with the names of others.';
create or replace function public.identity_page(p_reference text, p_identity uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  this_problem uuid := private.require_problem(p_reference);
  c private.caller := private.require_member();
  i public.identity;
  named boolean := private.may_see_names(this_problem) and private.purpose_in_force(this_problem) is not null;
  mentions jsonb;
begin
  if not private.can_read_record(this_problem) then perform private.fail(403, 'not_a_contributor'); end if;
  select x.* into i from public.identity x join public.problem p on p.dictionary_id = x.dictionary_id and p.id = this_problem where x.id = p_identity;
  -- The names of others around a mention are shown as names are anywhere: to be looked up later.
  if named then perform public.names_shown(p_reference); end if;
  mentions := private.mentions_json(this_problem, i.id, named);
  if i.id is null or mentions = '[]' then perform private.fail(404, 'identity_unknown'); end if;
  return jsonb_build_object('problem_id', this_problem, 'id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal), 'version', i.version, 'mentions', mentions,
    'may_see_names', private.may_see_names(this_problem), 'may_write', private.may_contribute(this_problem),
    'may_change', private.may_contribute(this_problem) and named,
    'may_link', c.police and private.names_somebody(i.kind),
    'roles_to_set', case when private.may_contribute(this_problem) and i.kind in ('person', 'family') then to_jsonb(private.roles_to_set(c)) else '[]' end,
    'roles', (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'from_date', r.from_date, 'until_date', r.until_date, 'by', private.member_name(r.recorded_by))
      order by r.until_date is not null, r.from_date, r.role), '[]') from public.identity_role r where r.identity_id = i.id),
    'record_number', private.record_number_shown(this_problem, i.id, c), 'record_linked', exists (select 1 from personal.record_number n where n.identity_id = i.id),
    'others', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'label', private.label_of(o.kind, o.ordinal), 'version', o.version,
        'said', (select jsonb_agg(m.id) from public.mention m where m.identity_id = o.id and m.id in (select private.visible_mentions(this_problem)))) order by o.kind, o.ordinal), '[]')
      from public.identity o where o.dictionary_id = i.dictionary_id and o.id <> i.id and (o.kind = i.kind or private.names_somebody(o.kind) and private.names_somebody(i.kind))
        and o.id in (select m.identity_id from private.visible_mentions(this_problem) v join public.mention m on m.id = v)),
    'merged_here', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'label', private.label_of(o.kind, o.ordinal)) order by o.kind, o.ordinal), '[]')
      from private.merged_into(i.id) x join public.identity o on o.id = x),
    'changes', private.identity_changes_json(i.id), 'looks', private.looks_at_json(i.id));
end $$;
create or replace function public.people_page(p_reference text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  this_problem uuid := private.require_problem(p_reference);
  c private.caller := private.require_member();
  supervises boolean := private.supervises_problem(c.member_id, this_problem);
  owns boolean;
begin
  if not private.can_read_record(this_problem) then perform private.fail(403, 'not_a_contributor'); end if;
  owns := private.may_contribute(this_problem) and (supervises or private.has_problem_role(this_problem, c.member_id, 'lead', 'co_lead', 'deputy'));
  return jsonb_build_object('problem_id', this_problem, 'may_write', private.may_contribute(this_problem), 'may_admit', supervises, 'may_give_parts', owns,
    'may_see_names', private.may_see_names(this_problem),
    'identities', private.identities_json(this_problem), 'plain', private.plain_mentions_json(this_problem), 'looks', private.looks_json(this_problem), 'participants', private.participants_json(this_problem, c),
    'members', private.parts_json(this_problem, c),
    'may_be_given_a_part', case when owns then private.part_choices_json(this_problem) else '[]' end,
    'may_be_admitted', case when supervises then private.may_be_admitted_json(this_problem) else '[]' end,
    'requests', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'organisation', o.name, 'organisation_id', o.id, 'reason', private.shown(q.reason), 'asked_at', q.asked_at, 'asked_by', a.display_name)
        order by q.asked_at), '[]') from public.participation_request q join public.organisation o on o.id = q.organisation_id join public.member m on m.id = q.asked_by
        join public.account a on a.id = m.account_id where q.problem_id = this_problem and q.decision is null and supervises));
end $$;
