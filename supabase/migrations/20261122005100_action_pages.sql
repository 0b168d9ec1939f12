-- What the pages of actions read.
create function private.action_row(a public.action) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', a.id, 'task', private.shown(a.task), 'due_on', a.due_on, 'overdue', a.status = 'open' and a.due_on < private.today(),
    'status', a.status, 'organisation', o.short_name, 'owner', private.member_name(a.owner_member_id), 'reference', p.reference,
    'title', case when private.can_see_problem(p.id) then private.shown(p.title) end)
  from public.problem p, public.organisation o where p.id = a.problem_id and o.id = a.owner_organisation_id $$;
comment on function private.action_row is 'An action as lists show it; the problem''s title only for who may see the problem.';

create function public.my_actions() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member();
begin
  return jsonb_build_object('organisation', (select name from public.organisation where id = c.organisation_id),
    'own', (select coalesce(jsonb_agg(private.action_row(x) order by x.due_on, x.id), '[]') from (
      select a.* from public.action a where a.status = 'open' and a.owner_member_id = c.member_id and private.can_see_action(a, c) order by a.due_on, a.id limit 100) x),
    -- A police organisation has thousands: those of the member's own neighbourhoods and problems are what they can act on.
    'others', (select coalesce(jsonb_agg(private.action_row(x) order by x.due_on, x.id), '[]') from (
      select a.* from public.action a where a.status = 'open' and a.owner_organisation_id = c.organisation_id and a.owner_member_id is distinct from c.member_id
        and c.role <> 'special' and private.can_see_action(a, c)
        and (not c.police or private.has_problem_role(a.problem_id, c.member_id, 'lead', 'co_lead', 'supervisor', 'deputy', 'named')
          or exists (select 1 from public.problem_neighbourhood pn where pn.problem_id = a.problem_id
            and (pn.neighbourhood_id in (select n.neighbourhood_id from public.member_neighbourhood n where n.member_id = c.member_id and n.until_date is null)
              or private.supervises_neighbourhood(c.member_id, pn.neighbourhood_id))))
      order by a.due_on, a.id limit 100) x),
    'done', (select coalesce(jsonb_agg(private.action_row(x) order by x.done_at desc), '[]') from (
      select a.* from public.action a where a.status = 'done' and a.done_by = c.member_id and private.can_see_action(a, c) order by a.done_at desc limit 10) x));
end $$;
comment on function public.my_actions is 'Open actions: the member''s own, then the organisation''s (for police: of their neighbourhoods and problems), the earliest day first; and the last ten they did.';

create function private.active_kinds(p_list text, p_force text) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('code', k.code, 'label', k.label) order by k.position, k.label), '[]') from public.kind k
  where k.list = p_list and (k.force_id is null or k.force_id = p_force) and k.from_date <= private.today() and (k.until_date is null or k.until_date > private.today()) $$;
create function private.working_organisations(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from public.organisation o, public.problem p
  where p.id = p_problem and o.ended_on is null and (o.force_id = p.force_id
    or exists (select 1 from public.participation x where x.problem_id = p.id and x.organisation_id = o.id and x.until_date is null)) $$;
comment on function private.working_organisations is 'The force''s police and every organisation that takes part now: who can own an action or have been there.';
create function private.possible_owners(p_problem uuid, c private.caller) returns jsonb language sql stable security definer set search_path = '' as $$
  -- Nothing about other agencies' people: only the caller's own organisation is listed by name, police by neighbourhood or role.
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', coalesce(a.display_name, '') || coalesce(' ' || m.collar_number, ''), 'organisation_id', u.organisation_id) order by a.display_name), '[]')
  from public.member m join public.account a on a.id = m.account_id join public.unit u on u.id = m.unit_id
  where u.organisation_id = c.organisation_id and private.may_own_action(p_problem, u.organisation_id, m.id) and a.disabled_at is null
    and (not c.police or m.id = c.member_id or exists (select 1 from public.problem_role r where r.problem_id = p_problem and r.member_id = m.id and r.until_date is null)
      or exists (select 1 from public.member_neighbourhood n join public.problem_neighbourhood pn on pn.neighbourhood_id = n.neighbourhood_id
        where n.member_id = m.id and n.until_date is null and pn.problem_id = p_problem)) $$;

create function public.action_page(p_action uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  a public.action;
begin
  select * into a from public.action where id = p_action;
  if a.id is null or not private.can_see_action(a, c) then return null; end if;
  return private.action_row(a) || jsonb_build_object('problem_id', a.problem_id, 'mechanism', private.shown(a.mechanism), 'technique', a.technique, 'version', a.version,
    'organisation_id', a.owner_organisation_id, 'member_id', a.owner_member_id, 'done_at', a.done_at, 'done_by', private.member_name(a.done_by),
    'done_words', (select private.shown(e.body) from public.entry e where e.id = a.done_entry_id and private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id, true)),
    'dropped_reason', private.shown(a.dropped_reason), 'may_do', private.can_do_action(a, c),
    'pictures', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'caption', private.shown(v.caption), 'shown', v.thumbnail_key is not null) order by v.created_at), '[]')
      from public.evidence_link x join public.evidence v on v.id = x.evidence_id where x.action_id = a.id and private.can_see_item(a.problem_id, v.grading_id, v.controller_unit_id)),
    'own_organisation_id', c.organisation_id, 'cost_roles', private.active_kinds('cost_role', a.force_id),
    'organisations', private.working_organisations(a.problem_id), 'owners', private.possible_owners(a.problem_id, c));
end $$;
comment on function public.action_page is 'One action with what its forms offer; null where the caller may see no such action.';
create function public.new_action_page(p_reference text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  this_problem uuid := private.require_problem(p_reference);
  c private.caller := private.require_contributor(this_problem);
begin
  return (select jsonb_build_object('problem_id', p.id, 'reference', p.reference, 'title', private.shown(p.title), 'own_organisation_id', c.organisation_id,
    'organisations', private.working_organisations(p.id), 'owners', private.possible_owners(p.id, c)) from public.problem p where p.id = this_problem);
end $$;
comment on function public.new_action_page is 'What the form for a new action offers; 404 or 403 for who may not add one.';
grant execute on function public.my_actions(), public.action_page(uuid), public.new_action_page(text) to authenticated;
