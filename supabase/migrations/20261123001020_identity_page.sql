-- One person (or address, vehicle …) of a problem: roles, where each mention stands, what was changed, who has looked.
create function private.mentions_json(p_problem uuid, p_identity uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'stands_in', x.stands_in, 'before', x.before, 'after', x.after, 'at', x.created_at, 'by', private.member_name(x.created_by))
    order by x.created_at, x.id), '[]') from (
    select distinct on (m.id) m.id, m.created_at, m.created_by, t.stands_in,
      right(private.shown(split_part(t.words, '⟦' || m.id || '⟧', 1)), 90) as before, left(private.shown(split_part(t.words, '⟦' || m.id || '⟧', 2)), 90) as after
    from private.visible_texts(p_problem) t cross join lateral private.tokens_in(t.words) token join public.mention m on m.id = token
    where m.identity_id = p_identity order by m.id, t.stands_in) x $$;
comment on function private.mentions_json is 'Each mention of an identity that the caller may read, with the words around it as everybody reads them.';

create function private.identity_changes_json(p_identity uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('what', x.what, 'from', private.label_of(f.kind, f.ordinal), 'to', private.label_of(t.kind, t.ordinal), 'mentions', x.mentions,
    'by', private.member_name(x.changed_by), 'at', x.changed_at) order by x.changed_at desc), '[]')
  from public.identity_change x join public.identity f on f.id = x.from_identity join public.identity t on t.id = x.to_identity where p_identity in (x.from_identity, x.to_identity) $$;

create function private.looks_at_json(p_identity uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('who', a.display_name, 'organisation', o.name, 'looked_at', l.looked_at, 'purpose', private.shown(u.words)) order by l.looked_at desc), '[]')
  from (select * from public.identity_look y where y.identity_id = p_identity order by y.looked_at desc limit 50) l join public.member m on m.id = l.member_id join public.account a on a.id = m.account_id
  join public.unit n on n.id = m.unit_id join public.organisation o on o.id = n.organisation_id left join public.purpose u on u.id = l.purpose_id $$;

create function private.record_number_shown(p_problem uuid, p_identity uuid, c private.caller) returns text language plpgsql volatile security definer set search_path = '' as $$
declare
  in_force uuid := private.purpose_in_force(p_problem);
  number_kept text := (select n.number from personal.record_number n where n.identity_id = p_identity);
begin
  if number_kept is null or not c.police or in_force is null or not private.may_see_names(p_problem) then return null; end if;
  insert into public.identity_look (identity_id, problem_id, member_id, purpose_id) select p_identity, p_problem, c.member_id, in_force
  where not exists (select 1 from public.identity_look l where l.identity_id = p_identity and l.purpose_id = in_force);
  return number_kept;
end $$;
comment on function private.record_number_shown is 'The police record number of a person, for police who see names for a purpose; that it is shown is a look like any other.';

create function public.identity_page(p_reference text, p_identity uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  this_problem uuid := private.require_problem(p_reference);
  c private.caller := private.require_member();
  i public.identity;
  mentions jsonb;
begin
  if not private.can_read_record(this_problem) then perform private.fail(403, 'not_a_contributor'); end if;
  select x.* into i from public.identity x join public.problem p on p.dictionary_id = x.dictionary_id and p.id = this_problem where x.id = p_identity;
  mentions := private.mentions_json(this_problem, i.id);
  if i.id is null or mentions = '[]' then perform private.fail(404, 'identity_unknown'); end if;
  return jsonb_build_object('problem_id', this_problem, 'id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal), 'version', i.version, 'mentions', mentions,
    'may_see_names', private.may_see_names(this_problem), 'may_write', private.may_contribute(this_problem),
    'may_change', private.may_contribute(this_problem) and private.may_see_names(this_problem) and private.purpose_in_force(this_problem) is not null,
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
comment on function public.identity_page is 'One label of a problem for who may read its record: roles with their days, each mention with the words around it, merges and splits, who has looked and why; the police record number for police who see names now. 404 for who reads of it nowhere.';
grant execute on function public.identity_page(text, uuid) to authenticated;
