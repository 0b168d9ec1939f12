-- Erasing says beforehand which labels go with the one that was chosen, and afterwards that a label stands for nobody known any more.
create or replace function private.merged_into(p_identity uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  -- Where each went last: whoever was split off again and then became somebody else belongs to them; through as many steps as there were.
  with recursive last_step as (
    select distinct on (x.from_identity) x.from_identity, x.to_identity from public.identity_change x join public.identity i on i.id = x.from_identity
    where x.what in ('merged', 'rekinded') and i.dictionary_id = (select y.dictionary_id from public.identity y where y.id = p_identity)
    order by x.from_identity, x.changed_at desc),
  gone as (
    select s.from_identity from last_step s where s.to_identity = p_identity
    union select s.from_identity from last_step s join gone g on g.from_identity = s.to_identity)
  select g.from_identity from gone g where g.from_identity <> p_identity and not exists (select 1 from public.mention m where m.identity_id = g.from_identity) $$;

create function private.is_erased(p_identity uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.erasure e join public.identity i on i.id = p_identity and e.problem_id = private.identity_problem(i.id) where i.id = any (e.identities)) $$;
comment on function private.is_erased is 'Whether what an identity stood for was erased: its label stays in the texts.';
create or replace function public.retention_page(p_reference text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager', 'auditor');
  this_problem uuid := private.require_problem(p_reference);
  p public.problem;
begin
  if not private.can_read_record(this_problem) then perform private.fail(403, 'not_a_contributor'); end if;
  select * into p from public.problem x where x.id = this_problem;
  return jsonb_build_object('id', p.id, 'reference', p.reference, 'title', private.shown(p.title), 'category', private.kind_label('category', p.category, p.force_id),
    'groups', (select jsonb_agg(jsonb_build_object('code', g.code, 'label', g.label, 'clear_years', g.clear_years, 'then_years', g.then_years) order by g.code) from private.retention_groups(p.force_id) g),
    'entries', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal), 'group', e.group_code, 'last_contact', e.last_contact,
        'due_on', e.due_on, 'mentions', (select count(*) from public.mention m where m.identity_id = i.id),
        'merged', (select coalesce(jsonb_agg(private.label_of(o.kind, o.ordinal) order by o.kind, o.ordinal), '[]') from private.merged_into(i.id) x join public.identity o on o.id = x),
        'roles', (select coalesce(jsonb_agg(distinct r.role), '[]') from public.identity_role r where r.identity_id = i.id),
        'reviews', (select coalesce(jsonb_agg(jsonb_build_object('at', v.reviewed_at, 'by', a.display_name, 'reason', private.shown(v.reason), 'next_review_on', v.next_review_on) order by v.reviewed_at desc), '[]')
          from public.retention_review v join public.member m on m.id = v.reviewed_by join public.account a on a.id = m.account_id where v.identity_id = i.id))
      order by e.due_on, i.kind, i.ordinal), '[]')
      from private.retention_entries(p.force_id, null, p.id) e join public.identity i on i.id = e.identity_id),
    'points', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'words', private.shown(l.label)) order by l.id), '[]')
      from personal.place_point x join public.place l on l.id = x.place_id where l.problem_id = p.id),
    'files', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'kind', v.kind, 'caption', private.shown(v.caption), 'created_at', v.created_at,
        'particulars', n.evidence_id is not null, 'published', exists (select 1 from public.summary_picture y join public.summary s on s.id = y.summary_id
          where y.evidence_id = v.id and s.state in ('waiting', 'published'))) order by v.created_at, v.id), '[]')
      from public.evidence v left join personal.file_name n on n.evidence_id = v.id where v.problem_id = p.id and v.erased_at is null),
    'erasures', (select coalesce(jsonb_agg(jsonb_build_object('at', e.erased_at, 'by', a.display_name, 'basis', e.basis, 'reason', private.shown(e.reason),
        'labels', (select coalesce(jsonb_agg(private.label_of(i.kind, i.ordinal) order by i.kind, i.ordinal), '[]') from public.identity i where i.id = any (e.identities)),
        'points', cardinality(e.places), 'particulars', cardinality(e.particulars), 'files', cardinality(e.evidence)) order by e.erased_at desc), '[]')
      from public.erasure e left join public.member m on m.id = e.erased_by left join public.account a on a.id = m.account_id where e.problem_id = p.id));
end $$;
create or replace function private.identities_json(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  with places as (select m.id, m.identity_id, min(m.created_at) as created_at, array_agg(distinct x.stands_in) as stands_in
      from private.visible_texts(p_problem) x cross join lateral private.tokens_in(x.words) token join public.mention m on m.id = token where m.plain_at is null group by m.id),
    seen as (select identity_id, jsonb_agg(id order by created_at, id) as said, count(*) filter (where 'log' = any (stands_in)) as in_log from places group by identity_id)
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal), 'said', s.said, 'erased', private.is_erased(i.id), 'in_log', s.in_log,
    'elsewhere', (select coalesce(jsonb_agg(distinct w order by w), '[]') from places p cross join lateral unnest(p.stands_in) w where p.identity_id = i.id and w <> 'log'),
    'roles', (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'from_date', r.from_date) order by r.from_date, r.role), '[]')
      from public.identity_role r where r.identity_id = i.id and r.until_date is null)) order by i.kind, i.ordinal), '[]')
  from seen s join public.identity i on i.id = s.identity_id $$;
create or replace function private.labels_in(p_text text) returns jsonb language sql stable security definer set search_path = '' as $$
  -- Named officers and council workers show to signed-in staff without a purpose.
  select coalesce(jsonb_object_agg(m.id, jsonb_build_object('label', case when i.kind = 'official' or m.plain_at is not null then w.words else private.label_of(i.kind, i.ordinal) end, 'identity_id', i.id, 'plain', m.plain_at is not null, 'erased', w.words is null)), '{}')
  from private.tokens_in(p_text) token join public.mention m on m.id = token join public.identity i on i.id = m.identity_id
  left join personal.mention_words w on w.mention_id = m.id where (i.kind <> 'official' and m.plain_at is null) or w.words is not null $$;
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
  return jsonb_build_object('problem_id', this_problem, 'id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal), 'version', i.version, 'erased', private.is_erased(i.id), 'mentions', mentions,
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
