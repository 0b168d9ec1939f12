-- Recording and ending a disclosure, the page of an item, the register, and reviews of what was kept to one agency.
create function private.may_disclose(i private.item, c private.caller) returns boolean language sql stable security definer set search_path = '' as $$
  -- Who answers for the item's organisation, and somebody else than its author.
  select private.may_contribute(i.problem_id)
    and exists (select 1 from public.unit u where u.id = i.controller_unit_id and u.organisation_id = c.organisation_id)
    and (c.role in ('information_manager', 'inspector', 'partner_lead') or private.supervises_problem(c.member_id, i.problem_id))
    and not exists (select 1 from public.member m where m.id = i.created_by and m.account_id = c.account_id) $$;
create function private.own_grading(i private.item) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare made uuid;
begin
  if (select count(*) from (select 1 from public.entry where grading_id = i.grading_id union all select 1 from public.evidence where grading_id = i.grading_id
    union all select 1 from public.attendance where grading_id = i.grading_id) x) < 2 then return i.grading_id; end if;
  insert into public.grading (force_id, problem_id, controller_unit_id, scheme, source, information, handling, conditions, review_on, reason, replaces, graded_by, graded_at)
  select force_id, problem_id, controller_unit_id, scheme, source, information, handling, conditions, review_on, reason, id, graded_by, graded_at
  from public.grading where id = i.grading_id returning id into made;
  insert into public.grading_recipient (grading_id, organisation_id) select made, organisation_id from public.grading_recipient where grading_id = i.grading_id;
  perform private.point_item(i, made);
  return made;
end $$;
comment on function private.own_grading is 'The grading of the item as its own: where pictures or time share it, the item gets the same one again, so that sharing the item shares nothing else.';

create function public.record_disclosure(p_form_token uuid, p_problem uuid, p_disclosure jsonb, p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
  receiver uuid := (p_disclosure ->> 'organisation_id')::uuid;
  why text := nullif(trim(p_disclosure ->> 'reason'), '');
  gateway public.kind;
  x record;
  i private.item;
  made uuid;
begin
  if done is not null then return done; end if;
  if not exists (select 1 from public.organisation where id = receiver and id <> c.organisation_id) then perform private.fail(400, 'organisation_unknown'); end if;
  if why is null then perform private.fail(400, 'disclosure_purpose_missing'); end if;
  select * into gateway from public.kind k where k.list = 'legal_gateway' and k.code = p_disclosure ->> 'gateway' and k.from_date <= private.today()
    and (k.until_date is null or k.until_date > private.today()) and (k.force_id is null or k.force_id = (select force_id from public.problem where id = p_problem)) order by k.force_id nulls last limit 1;
  if gateway.code is null or (gateway.code = 'other' and nullif(trim(p_disclosure ->> 'gateway_words'), '') is null) then perform private.fail(400, 'gateway_missing'); end if;
  if jsonb_array_length(coalesce(p_disclosure -> 'items', '[]')) = 0 then perform private.fail(404, 'item_unknown'); end if;
  if exists (select 1 from jsonb_array_elements_text(coalesce(nullif(p_disclosure -> 'members', 'null'), '[]')) m where not exists (
    select 1 from public.member y join public.unit u on u.id = y.unit_id where y.id = m::uuid and u.organisation_id = receiver
      and y.from_date <= private.today() and (y.until_date is null or y.until_date > private.today()))) then perform private.fail(400, 'recipient_unknown'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = p_problem), c, p_mentions); end if;
  insert into public.disclosure (problem_id, to_organisation_id, kind, agreement_id, gateway, gateway_code, purpose, conditions, authorised_by)
  values (p_problem, receiver, 'item',
    case when gateway.code = 'agreement' then (select g.id from public.agreement g where private.agreement_covers(g.id, receiver, p_problem) order by g.from_date desc limit 1) end,
    coalesce(nullif(trim(p_disclosure ->> 'gateway_words'), ''), gateway.label), gateway.code, why, nullif(trim(p_disclosure ->> 'conditions'), ''), c.member_id) returning id into made;
  for x in select * from jsonb_to_recordset(p_disclosure -> 'items') as t (kind text, id uuid) loop
    i := private.visible_item(x.kind, x.id);
    if i.problem_id <> p_problem then perform private.fail(404, 'item_unknown'); end if;
    if not private.may_disclose(i, c) then perform private.fail(403, 'not_the_discloser'); end if;
    insert into public.disclosure_item (disclosure_id, kind, item_id, grading_id) values (made, i.kind, i.id, private.own_grading(i)) on conflict do nothing;
  end loop;
  insert into public.disclosure_recipient (disclosure_id, member_id, problem_id) select distinct made, m::uuid, p_problem from jsonb_array_elements_text(coalesce(nullif(p_disclosure -> 'members', 'null'), '[]')) m;
  return private.form_keep(p_form_token, jsonb_build_object('id', made));
end $$;
comment on function public.record_disclosure is
  'Shares items beyond their handling code: {items: [{kind, id}], organisation_id, members: [member] or none for the whole organisation, gateway: code of legal_gateway, gateway_words, reason, conditions}. Authorised by the caller, who answers for the items'' organisation and wrote none of them.';

create function public.end_disclosure(p_form_token uuid, p_disclosure uuid, p_reason public.separated_text, p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  d public.disclosure;
  c private.caller;
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  select * into d from public.disclosure where id = p_disclosure and kind = 'item' for update;
  if d.id is null or not private.can_read_record(d.problem_id) then perform private.fail(404, 'disclosure_unknown'); end if;
  c := private.require_contributor(d.problem_id);
  if not exists (select 1 from public.disclosure_item x cross join lateral private.item_of(x.kind, x.item_id) i join public.unit u on u.id = i.controller_unit_id
      where x.disclosure_id = d.id and u.organisation_id = c.organisation_id)
    or not (c.role in ('information_manager', 'inspector', 'partner_lead') or private.supervises_problem(c.member_id, d.problem_id)) then
    perform private.fail(403, 'not_the_discloser');
  end if;
  if nullif(trim(p_reason), '') is null then perform private.fail(400, 'reason_missing'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = d.problem_id), c, p_mentions); end if;
  update public.disclosure set ended_at = private.now(), ended_by = c.member_id, end_reason = trim(p_reason) where id = d.id and ended_at is null;
  if not found then perform private.fail(409, 'disclosure_ended'); end if;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.end_disclosure is 'Ends the sharing of items: the recipient reads them no more in PRIME. What was recorded stays.';

create function private.disclosures_of(i private.item, c private.caller) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'to', o.name, 'gateway', d.gateway, 'reason', private.shown(d.purpose), 'conditions', private.shown(d.conditions),
    'by', private.member_name(d.authorised_by), 'on_date', d.on_date, 'ended_at', d.ended_at, 'end_reason', private.shown(d.end_reason),
    'members', (select coalesce(jsonb_agg(private.member_name(r.member_id) order by private.member_name(r.member_id)), '[]') from public.disclosure_recipient r where r.disclosure_id = d.id),
    'reads', exists (select 1 from public.participation x where x.problem_id = d.problem_id and x.organisation_id = d.to_organisation_id and x.until_date is null))
    order by d.ended_at nulls first, d.on_date desc, d.id), '[]')
  from public.disclosure_item x join public.disclosure d on d.id = x.disclosure_id join public.organisation o on o.id = d.to_organisation_id
  where x.item_id = i.id and (c.police or c.role = 'auditor' or d.to_organisation_id = c.organisation_id
    or exists (select 1 from public.unit u where u.id = i.controller_unit_id and u.organisation_id = c.organisation_id)) $$;
create function public.item_page(p_reference text, p_kind text, p_item text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  this_problem uuid := private.require_problem(p_reference);
  c private.caller := private.require_member();
  -- An answer is found by its question, too, of which a problem answers each once.
  i private.item := private.visible_item(p_kind, case when p_kind = 'answer' and p_item !~ '^[0-9a-f-]{36}$'
    then (select a.id from public.stage_answer a where a.problem_id = this_problem and a.question_code = p_item) else p_item::uuid end);
  f text := (select force_id from public.problem where id = this_problem);
begin
  if i.problem_id not in (select id from public.problem where id = this_problem or merged_into = this_problem) then perform private.fail(404, 'item_unknown'); end if;
  return jsonb_build_object('problem_id', i.problem_id, 'kind', i.kind, 'id', i.id, 'words', private.shown(i.words), 'by', private.member_name(i.created_by),
    'controller', (select o.name from public.unit u join public.organisation o on o.id = u.organisation_id where u.id = i.controller_unit_id),
    'question', (select a.question_code from public.stage_answer a where a.id = i.id), 'scheme', private.scheme_of(f),
    'gradings', private.gradings_json(i.grading_id), 'may_grade', private.may_grade(i, c), 'may_disclose', private.may_disclose(i, c),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from public.organisation o
      where o.id = c.organisation_id or o.id in (select x.organisation_id from public.participation x where x.problem_id = i.problem_id and x.until_date is null)),
    'receivers', case when private.may_disclose(i, c) then (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'reads', o.reads,
        'members', case when o.reads then (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', private.member_name(m.id)) order by private.member_name(m.id)), '[]')
          from public.member m join public.unit u on u.id = m.unit_id where u.organisation_id = o.id and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())) else '[]' end)
        order by not o.reads, o.name), '[]')
      from (select y.id, y.name, exists (select 1 from public.participation x where x.problem_id = i.problem_id and x.organisation_id = y.id and x.until_date is null) as reads
        from public.organisation y where y.id <> c.organisation_id and (y.force_id = f or y.id in (select od.organisation_id from public.organisation_district od
          join public.district dd on dd.id = od.district_id where dd.force_id = f))) o) else '[]' end,
    'gateways', (select jsonb_agg(jsonb_build_object('code', k.code, 'label', k.label, 'help', k.help) order by k.position) from public.kind k where k.list = 'legal_gateway'
      and (k.force_id is null or k.force_id = f) and k.from_date <= private.today() and (k.until_date is null or k.until_date > private.today())),
    'disclosures', private.disclosures_of(i, c));
end $$;
comment on function public.item_page is 'One item of any kind with every grading it has had, with whom it was shared beyond them, and what the caller may do; 404 for who may not see it.';

-- The register of the information manager.
create function private.register_rows(c private.caller, p jsonb) returns table (id uuid, on_date date, kind text, reference text, organisation text, gateway text, items text, authorised_by text,
  reason text, conditions text, ended_on date, organisation_id uuid, gateway_code text) language sql stable security definer set search_path = '' as $$
  select d.id, d.on_date, d.kind, q.reference, o.name, d.gateway,
    (select string_agg(n.kind || case when n.many > 1 then ' ×' || n.many else '' end, ', ' order by n.kind) from (select x.kind, count(*) as many from public.disclosure_item x where x.disclosure_id = d.id group by x.kind) n),
    private.member_name(d.authorised_by), private.shown(d.purpose), private.shown(d.conditions), (d.ended_at at time zone 'Europe/London')::date, o.id, d.gateway_code
  from public.disclosure d join public.problem q on q.id = d.problem_id join public.organisation o on o.id = d.to_organisation_id
  where q.force_id = c.force_id and private.can_read_record(q.id)
    and (p ->> 'from' is null or d.on_date >= (p ->> 'from')::date) and (p ->> 'to' is null or d.on_date <= (p ->> 'to')::date)
    and (p ->> 'problem' is null or q.reference = upper(p ->> 'problem')) and (p ->> 'organisation' is null or o.id = (p ->> 'organisation')::uuid)
    and (p ->> 'kind' is null or d.kind = p ->> 'kind') and (p ->> 'gateway' is null or coalesce(d.gateway_code, 'words') = p ->> 'gateway')
    and (p ->> 'state' is null or (d.ended_at is null) = (p ->> 'state' = 'in_force')) $$;
create function public.disclosure_register(p_filters jsonb, p_page int default 1, p_rows int default 50) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager', 'auditor');
  rows_asked int := least(greatest(p_rows, 1), 5000);
begin
  perform private.read_event('read disclosure register', null, null, p_filters);
  return (with found as materialized (select * from private.register_rows(c, p_filters)) select jsonb_build_object(
    'total', (select count(*) from found),
    'rows', (select coalesce(jsonb_agg(to_jsonb(r) - 'organisation_id' - 'gateway_code' order by r.on_date desc, r.reference, r.id), '[]')
      from (select * from found order by on_date desc, reference, id limit rows_asked offset rows_asked * (greatest(p_page, 1) - 1)) r),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from public.organisation o
      where o.id in (select r.organisation_id from private.register_rows(c, '{}') r)),
    'gateways', (select coalesce(jsonb_agg(jsonb_build_object('code', k.code, 'label', k.label) order by k.position), '[]') from public.kind k
      where k.list = 'legal_gateway' and (k.force_id is null or k.force_id = c.force_id))));
end $$;
comment on function public.disclosure_register is
  'What the force has disclosed, newest first, 50 a page: filters {from, to, problem, organisation, gateway, kind: admission or item, state: in_force or ended}. Restricted problems are shown to nobody but those named. Each reading is an event.';

-- Code 4 and whatever else has a review date: on the desk from that day, and by mail once.
create function private.handling_due(p_on date) returns table (grading public.grading, item private.item) language sql stable security definer set search_path = '' as $$
  select g, i from public.grading g cross join lateral private.item_of('grading', g.id) i
  where g.review_on <= p_on and g.problem_id is not null and not exists (select 1 from public.grading n where n.replaces = g.id) and i.id is not null $$;
create function private.desk_handling(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  select private.row_of('handling_review', (h.grading).id, (h.item).problem_id, left(private.shown((h.item).words), 200), (h.grading).review_on, null, private.member_name((h.grading).graded_by))
  from private.handling_due(private.today()) h
  where private.can_see_item((h.item).problem_id, (h.item).grading_id, (h.item).controller_unit_id) and private.may_contribute((h.item).problem_id)
    and ((h.grading).graded_by = c.member_id or (h.item).created_by = c.member_id
      or (c.role in ('supervisor', 'inspector') and private.supervises_problem(c.member_id, (h.item).problem_id))) limit 50 $$;
create function private.remind_of_handling_reviews() returns void language sql volatile security definer set search_path = '' as $$
  select private.send_mail(a.email::text, 'Handling to be reviewed in ' || p.reference,
    format(E'On %s it has to be looked at again who may see an item of problem %s that you graded. It is on your desk in PRIME: say whether the code stays, until when and why.\n',
      private.day_words((h.grading).review_on), p.reference), format('handling:%s:%s', (h.grading).id, a.id))
  from private.handling_due(private.today()) h join public.problem p on p.id = (h.item).problem_id
    join public.member m on m.id in ((h.grading).graded_by, (h.item).created_by) join public.account a on a.id = m.account_id
  where a.disabled_at is null and private.current_post(m) $$;
comment on function private.remind_of_handling_reviews is 'Daily: writes once to whoever graded or wrote an item whose review date has come. The message holds no words of the item.';
create function private.desk_more(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  select private.desk_handling(c) $$;
comment on function private.desk_more is 'Decisions on what may be shared and published, besides private.desk_decisions.';
grant execute on function public.regrade_item(uuid, text, uuid, uuid, jsonb, jsonb), public.record_disclosure(uuid, uuid, jsonb, jsonb),
  public.end_disclosure(uuid, uuid, public.separated_text, jsonb), public.item_page(text, text, text), public.disclosure_register(jsonb, int, int) to authenticated;
