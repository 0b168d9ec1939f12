-- What the People tab and the page of an entry need: who may be given a part and whose may be ended; every grading of an entry.
create function private.parts_json(p_problem uuid, c private.caller) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'name', a.display_name, 'organisation', o.name, 'from_date', r.from_date,
    -- As public.end_problem_role has it: owners end what they gave, a supervisor any.
    'may_end', private.may_contribute(p_problem) and (private.supervises_problem(c.member_id, p_problem)
      or (r.role in ('co_lead', 'deputy') and private.has_problem_role(p_problem, c.member_id, 'lead', 'co_lead', 'deputy')))) order by r.role, a.display_name, r.id), '[]')
  from public.problem_role r join public.member m on m.id = r.member_id join public.account a on a.id = m.account_id join public.unit u on u.id = m.unit_id
  join public.organisation o on o.id = u.organisation_id where r.problem_id = p_problem and r.until_date is null $$;
comment on function private.parts_json is 'Who holds which role on the problem today, and whether the caller may end it.';

create function private.part_choices_json(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('member_id', m.id, 'name', a.display_name, 'role', m.role, 'organisation', o.name, 'police', o.kind = 'police') order by o.kind <> 'police', o.name, a.display_name, m.id), '[]')
  from public.problem p join public.problem_neighbourhood pn on pn.problem_id = p.id and pn.lead
  join public.member m on m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())
  join public.account a on a.id = m.account_id and a.disabled_at is null
  join public.unit u on u.id = m.unit_id join public.organisation o on o.id = u.organisation_id
  where p.id = p_problem and (
    (m.force_id = p.force_id and m.role in ('officer', 'pcso', 'supervisor', 'inspector', 'analyst', 'coordinator') and (private.supervises_neighbourhood(m.id, pn.neighbourhood_id)
      or exists (select 1 from public.member_neighbourhood x where x.member_id = m.id and x.neighbourhood_id = pn.neighbourhood_id
        and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today()))))
    or (m.role in ('partner', 'partner_lead') and exists (select 1 from public.participation x where x.problem_id = p.id and x.organisation_id = o.id
      and x.until_date is null and x.disclosure_id is not null))) $$;
comment on function private.part_choices_json is 'Whom public.set_problem_role would take: police who serve in or supervise the lead neighbourhood, people of organisations that take part.';

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
    'identities', private.identities_json(this_problem), 'looks', private.looks_json(this_problem), 'participants', private.participants_json(this_problem, c),
    'members', private.parts_json(this_problem, c),
    'may_be_given_a_part', case when owns then private.part_choices_json(this_problem) else '[]' end,
    'may_be_admitted', case when supervises then private.may_be_admitted_json(this_problem) else '[]' end,
    'requests', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'organisation', o.name, 'organisation_id', o.id, 'reason', private.shown(q.reason), 'asked_at', q.asked_at, 'asked_by', a.display_name)
        order by q.asked_at), '[]') from public.participation_request q join public.organisation o on o.id = q.organisation_id join public.member m on m.id = q.asked_by
        join public.account a on a.id = m.account_id where q.problem_id = this_problem and q.decision is null and supervises));
end $$;

create function private.gradings_json(p_grading uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  with recursive chain as (
    select g.*, 1 as step from public.grading g where g.id = p_grading
    union all select g.*, chain.step + 1 from public.grading g join chain on g.id = chain.replaces)
  select jsonb_agg(jsonb_build_object('id', g.id, 'source', g.source, 'information', g.information, 'handling', g.handling, 'reason', private.shown(g.reason),
    'conditions', private.shown(g.conditions), 'review_on', g.review_on, 'by', private.member_name(g.graded_by), 'at', g.graded_at) order by g.step) from chain g $$;
comment on function private.gradings_json is 'A grading and all those that it replaced, newest first.';

create function public.entry_page(p_reference text, p_entry uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  this_problem uuid := private.require_problem(p_reference);
  c private.caller := private.require_member();
  e public.entry;
begin
  select * into e from public.entry where id = p_entry and problem_id in (select id from public.problem where id = this_problem or merged_into = this_problem);
  if e.id is null or not private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id, true) then perform private.fail(404, 'entry_unknown'); end if;
  return jsonb_build_object('problem_id', e.problem_id, 'entry', private.entry_json(e, c), 'gradings', private.gradings_json(e.grading_id),
    -- As public.regrade_entry has it.
    'may_grade', private.may_contribute(e.problem_id) and private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id)
      and (c.member_id = e.created_by or c.role = 'information_manager' or private.supervises_problem(c.member_id, e.problem_id)),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from public.organisation o
      where o.id = c.organisation_id or private.can_read_record(e.problem_id) and o.id in (
        select x.organisation_id from public.participation x where x.problem_id = e.problem_id and x.until_date is null)));
end $$;
comment on function public.entry_page is 'One entry of a log with every grading it has had and why, and whether the caller may grade it again; 404 for who may not see the entry.';
grant execute on function public.entry_page(text, uuid) to authenticated;
