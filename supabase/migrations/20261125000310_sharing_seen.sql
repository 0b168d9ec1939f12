-- Sharing beyond the default as both sides see it: whoever an item was shared with reads so beside it, with its law and
-- conditions; why code 4 keeps it to an agency is that agency's own; the register names people and tells items apart.
revoke select on public.grading from authenticated;
grant select (id, force_id, problem_id, controller_unit_id, scheme, source, information, handling, conditions, review_on, replaces, graded_by, graded_at)
  on public.grading to authenticated;
comment on column public.grading.reason is 'Given by commands alone: the reason of code 4 is for the organisation that keeps the item (private.reason_for).';
create function private.reason_for(g public.grading, c private.caller) returns text language sql stable security definer set search_path = '' as $$
  select case when g.handling <> '4' or c.role = 'auditor' or exists (select 1 from public.unit u where u.id = g.controller_unit_id and u.organisation_id = c.organisation_id)
    then private.shown(g.reason) end $$;
comment on function private.reason_for is 'Why an item was graded so; of code 4 for its own organisation and the auditor alone.';
create or replace function private.gradings_json(p_grading uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  with recursive chain as (
    select g.*, 1 as step, true as told from public.grading g where g.id = p_grading
    union all select g.*, chain.step + 1, (g.graded_at, g.graded_by) <> (chain.graded_at, chain.graded_by) from public.grading g join chain on g.id = chain.replaces)
  select jsonb_agg(jsonb_build_object('id', g.id, 'source', g.source, 'information', g.information, 'handling', g.handling, 'reason', private.reason_for(x, private.caller()),
    'conditions', private.shown(g.conditions), 'review_on', g.review_on, 'by', private.member_name(g.graded_by), 'at', g.graded_at,
    'recipients', (select coalesce(jsonb_agg(o.name order by o.name), '[]') from public.grading_recipient r join public.organisation o on o.id = r.organisation_id where r.grading_id = g.id))
    order by g.step) from chain g join public.grading x on x.id = g.id where g.told $$;

create function private.special_sharing(p_grading uuid, c private.caller) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_agg(jsonb_build_object('id', d.id, 'on_date', d.on_date, 'by', private.member_name(d.authorised_by), 'gateway', d.gateway, 'reason', private.shown(d.purpose),
    'conditions', private.shown(d.conditions), 'to', (select o.name from public.organisation o where o.id = d.to_organisation_id),
    'members', (select coalesce(jsonb_agg(private.member_name(r.member_id) order by private.member_name(r.member_id)), '[]') from public.disclosure_recipient r where r.disclosure_id = d.id))
    order by d.on_date desc, d.id)
  from public.disclosure_item x join public.disclosure d on d.id = x.disclosure_id
  where x.grading_id = p_grading and d.ended_at is null and d.to_organisation_id = c.organisation_id
    and (not exists (select 1 from public.disclosure_recipient r where r.disclosure_id = d.id)
      or exists (select 1 from public.disclosure_recipient r where r.disclosure_id = d.id and r.member_id = c.member_id)) $$;
comment on function private.special_sharing is 'The disclosures in force by which the caller reads an item, as private.disclosed_to counts them: [{id, on_date, by, gateway, reason, conditions, to, members}]; null without any.';
create function public.shared_specially(p_kind text, p_item uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce((select private.special_sharing(i.grading_id, c) from private.item_of(p_kind, p_item) i, private.caller() c
    where i.id is not null and private.can_see_item(i.problem_id, i.grading_id, i.controller_unit_id)), '[]') $$;
comment on function public.shared_specially is 'By which disclosures in force, beyond its handling code, the caller reads an item: for the page of the item. Empty for an item of one''s own.';
grant execute on function public.shared_specially(text, uuid) to authenticated;

create or replace function private.entry_json(e public.entry, c private.caller) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', e.id, 'kind', e.kind, 'kind_label', coalesce((select k.label from public.kind k where k.list = 'entry' and k.code = e.kind
      and (k.force_id is null or k.force_id = e.force_id) order by k.force_id nulls last limit 1), e.kind),
    'happened_at', e.happened_at, 'logged_at', e.created_at, 'body', e.body, 'labels', private.labels_in(e.body), 'version', e.version,
    'author', a.display_name, 'organisation', o.name, 'own', e.created_by = c.member_id,
    'grade', concat_ws('-', g.source, g.information, g.handling), 'conditions', private.shown(g.conditions), 'review_on', g.review_on,
    'recipients', (select coalesce(jsonb_agg(ro.name order by ro.name), '[]') from public.grading_recipient r join public.organisation ro on ro.id = r.organisation_id where r.grading_id = g.id),
    'kept_reason', case when g.handling = '4' then private.reason_for(g, c) end, 'shared', coalesce(private.special_sharing(g.id, c), '[]'),
    'graded_again', g.replaces is not null,
    'attendance', (select jsonb_agg(jsonb_build_object('organisation', lo.name, 'cost_role', coalesce((select k.label from public.kind k where k.list = 'cost_role' and k.code = l.cost_role
        and (k.force_id is null or k.force_id = e.force_id) order by k.force_id nulls last limit 1), l.cost_role), 'people', l.people, 'minutes', l.minutes, 'side', t.side) order by lo.name, l.cost_role)
      from public.attendance t join public.attendance_line l on l.attendance_id = t.id join public.organisation lo on lo.id = l.organisation_id where t.entry_id = e.id),
    'evidence', (select jsonb_agg(jsonb_build_object('id', v.id, 'kind', v.kind, 'caption', private.shown(v.caption)) order by v.created_at)
      from public.evidence_link x join public.evidence v on v.id = x.evidence_id
      where x.entry_id = e.id and private.can_see_item(e.problem_id, v.grading_id, v.controller_unit_id)))
  from public.member m join public.account a on a.id = m.account_id join public.unit u on u.id = e.controller_unit_id
  join public.organisation o on o.id = u.organisation_id join public.grading g on g.id = e.grading_id where m.id = e.created_by $$;

create function private.item_day(p_kind text, p_id uuid) returns date language sql stable security definer set search_path = '' as $$
  select (case p_kind
    when 'entry' then (select e.happened_at from public.entry e where e.id = p_id)
    when 'answer' then (select a.created_at from public.stage_answer a where a.id = p_id)
    when 'hypothesis' then (select h.created_at from public.hypothesis h where h.id = p_id)
    when 'action' then (select a.created_at from public.action a where a.id = p_id)
    when 'evidence' then (select e.created_at from public.evidence e where e.id = p_id)
    when 'attendance' then (select t.started_at from public.attendance t where t.id = p_id) end at time zone 'Europe/London')::date $$;
comment on function private.item_day is 'The day by which people know an item: when an entry happened or time was spent, else when it was written.';
drop function private.register_rows(private.caller, jsonb);
create function private.register_rows(c private.caller, p jsonb) returns table (id uuid, on_date date, kind text, reference text, organisation text, gateway text, items text, authorised_by text,
  reason text, conditions text, ended_on date, organisation_id uuid, gateway_code text, people text) language sql stable security definer set search_path = '' as $$
  select d.id, d.on_date, d.kind, q.reference, o.name, d.gateway,
    (select string_agg(n.kind || case when n.many > 1 then ' ×' || n.many else '' end, ', ' order by n.kind) from (select x.kind, count(*) as many from public.disclosure_item x where x.disclosure_id = d.id group by x.kind) n),
    private.member_name(d.authorised_by), private.shown(d.purpose), private.shown(d.conditions), (d.ended_at at time zone 'Europe/London')::date, o.id, d.gateway_code,
    (select string_agg(private.member_name(r.member_id), ', ' order by private.member_name(r.member_id)) from public.disclosure_recipient r where r.disclosure_id = d.id)
  from public.disclosure d join public.problem q on q.id = d.problem_id join public.organisation o on o.id = d.to_organisation_id
  where q.force_id = c.force_id and private.can_read_record(q.id)
    and (p ->> 'from' is null or d.on_date >= (p ->> 'from')::date) and (p ->> 'to' is null or d.on_date <= (p ->> 'to')::date)
    and (p ->> 'problem' is null or q.reference = upper(p ->> 'problem')) and (p ->> 'organisation' is null or o.id = (p ->> 'organisation')::uuid)
    and (p ->> 'kind' is null or d.kind = p ->> 'kind') and (p ->> 'gateway' is null or coalesce(d.gateway_code, 'words') = p ->> 'gateway')
    and (p ->> 'state' is null or (d.ended_at is null) = (p ->> 'state' = 'in_force'))
  union all
  select s.id, (s.disclosed_at at time zone 'Europe/London')::date, 'subject', q.reference, 'The person it is about', s.gateway,
    s.given || ' given, ' || s.redacted || ' with words blanked, ' || s.withheld || ' withheld', private.member_name(s.disclosed_by), 'Subject access request ' || r.reference,
    null, null, null, null, null
  from public.subject_disclosure s join public.subject_request r on r.id = s.request_id join public.problem q on q.id = s.problem_id
    cross join lateral (select (s.disclosed_at at time zone 'Europe/London')::date as on_date) d
  where s.force_id = c.force_id and s.given + s.redacted > 0 and private.can_read_record(q.id)
    and (p ->> 'from' is null or d.on_date >= (p ->> 'from')::date) and (p ->> 'to' is null or d.on_date <= (p ->> 'to')::date)
    and (p ->> 'problem' is null or q.reference = upper(p ->> 'problem')) and p ->> 'organisation' is null and p ->> 'gateway' is null
    and coalesce(p ->> 'kind', 'subject') = 'subject' and coalesce(p ->> 'state', 'in_force') = 'in_force' $$;
comment on function private.register_rows is 'The disclosures of a force that somebody may read of: admissions, single items with the people they are for, and what was given to the people it is about.';
create or replace function public.disclosure_register(p_filters jsonb, p_page int default 1, p_rows int default 50) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager', 'auditor');
  rows_asked int := least(greatest(p_rows, 1), 5000);
begin
  perform private.read_event('read disclosure register', null, null, p_filters);
  return (with found as materialized (select * from private.register_rows(c, p_filters)) select jsonb_build_object(
    'total', (select count(*) from found),
    'rows', (select coalesce(jsonb_agg(to_jsonb(r) - 'organisation_id' - 'gateway_code' || jsonb_build_object('given', (
        select coalesce(jsonb_agg(jsonb_build_object('kind', x.kind, 'id', x.item_id, 'day', private.item_day(x.kind, x.item_id),
          'opens', coalesce((select private.can_see_item(i.problem_id, i.grading_id, i.controller_unit_id) from private.item_of(x.kind, x.item_id) i where i.id is not null), false))
          order by x.kind, private.item_day(x.kind, x.item_id), x.item_id), '[]') from public.disclosure_item x where x.disclosure_id = r.id)) order by r.on_date desc, r.reference, r.id), '[]')
      from (select * from found order by on_date desc, reference, id limit rows_asked offset rows_asked * (greatest(p_page, 1) - 1)) r),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from public.organisation o
      where o.id in (select r.organisation_id from private.register_rows(c, '{}') r)),
    'gateways', (select coalesce(jsonb_agg(jsonb_build_object('code', k.code, 'label', k.label) order by k.position), '[]') from public.kind k
      where k.list = 'legal_gateway' and (k.force_id is null or k.force_id = c.force_id))));
end $$;
