-- Whoever writes a name learns whom it means here, without a purpose and without saving: that is noted as a look of its own kind.
alter table public.identity_look add column matched boolean not null default false;
alter table public.identity_look add check (not matched or purpose_id is null);
comment on column public.identity_look.matched is 'Not shown: words that the member wrote were told to mean this one, as labels are offered while writing.';
create index on public.identity_look (identity_id, member_id, looked_at desc) where matched;

create function private.note_matches(p_problem uuid, p_identities uuid[]) returns void language sql volatile security definer set search_path = '' as $$
  -- Who sees names now has been noted for that. Once an hour is enough to say who tried what.
  insert into public.identity_look (identity_id, problem_id, member_id, matched)
  select i, p_problem, private.acting_member_id(), true from unnest(p_identities) i
  where private.purpose_in_force(p_problem) is null and not exists (select 1 from public.identity_look l
    where l.matched and l.identity_id = i and l.member_id = private.acting_member_id() and l.looked_at > private.now() - interval '1 hour') $$;
comment on function private.note_matches is 'Notes whom the caller''s words matched, without a purpose in force: once an hour for each identity.';
create or replace function public.known_words(p_problem uuid, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  dictionary uuid := (select p.dictionary_id from public.problem p where p.id = p_problem);
  found jsonb;
begin
  perform private.require_contributor(p_problem);
  if length(p_text) > 400000 then perform private.fail(413, 'text_too_long'); end if;
  select coalesce(jsonb_agg(jsonb_build_object('identity_id', f.identity_id, 'kind', f.kind, 'words', f.words, 'label', private.label_of(i.kind, i.ordinal))
      order by i.kind, i.ordinal, f.words), '[]') into found from private.known_forms(dictionary, p_text) f join public.identity i on i.id = f.identity_id;
  perform private.note_matches(p_problem, array(select distinct (f ->> 'identity_id')::uuid from jsonb_array_elements(found) f));
  return jsonb_build_object('known', found,
    'identities', (select coalesce(jsonb_agg(jsonb_build_object('identity_id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal),
        'roles', (select coalesce(jsonb_agg(r.role order by r.role), '[]') from public.identity_role r where r.identity_id = i.id and r.until_date is null)) order by i.kind, i.ordinal), '[]')
      from public.identity i where i.dictionary_id = dictionary
        and i.id in (select m.identity_id from private.visible_mentions(p_problem) seen join public.mention m on m.id = seen)),
    'last', (select coalesce(jsonb_object_agg(x.kind, x.ordinal), '{}') from (select kind, max(ordinal) as ordinal from public.identity identity where identity.dictionary_id = dictionary group by kind) x),
    'harmless', (select coalesce(jsonb_agg(h.words order by h.words), '[]') from personal.harmless h
      where h.dictionary_id = dictionary and position(lower(h.words) in lower(p_text)) > 0));
end $$;

create or replace function private.looks_json(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('who', x.who, 'organisation', x.organisation, 'looked_at', x.looked_at, 'labels', x.labels, 'purpose', x.purpose, 'matched', x.matched)
    order by x.looked_at desc), '[]') from (
    -- Fifty occasions of each: who writes much does not push out of sight who was shown names.
    select a.display_name as who, o.name as organisation, min(l.looked_at) as looked_at, private.shown(u.words) as purpose, l.matched, row_number() over (partition by l.matched order by min(l.looked_at) desc) as latest,
      jsonb_agg(private.label_of(i.kind, i.ordinal) order by i.kind, i.ordinal) as labels
    from public.identity_look l join public.identity i on i.id = l.identity_id join public.member m on m.id = l.member_id join public.account a on a.id = m.account_id
    join public.unit n on n.id = m.unit_id join public.organisation o on o.id = n.organisation_id left join public.purpose u on u.id = l.purpose_id
    where l.problem_id = p_problem group by l.purpose_id, l.member_id, a.display_name, o.name, u.words, l.matched, case when l.matched then (l.looked_at at time zone 'Europe/London')::date end) x where x.latest <= 50 $$;
create or replace function private.looks_at_json(p_identity uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('who', a.display_name, 'organisation', o.name, 'looked_at', l.looked_at, 'purpose', private.shown(u.words), 'matched', l.matched) order by l.looked_at desc), '[]')
  from (select * from public.identity_look y where y.identity_id = p_identity order by y.looked_at desc limit 50) l join public.member m on m.id = l.member_id join public.account a on a.id = m.account_id
  join public.unit n on n.id = m.unit_id join public.organisation o on o.id = n.organisation_id left join public.purpose u on u.id = l.purpose_id $$;
