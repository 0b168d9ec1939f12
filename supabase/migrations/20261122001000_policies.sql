-- Row-level security on every table, select alone; and the audit triggers.
create function private.problem_of(p_table text, r jsonb) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return case p_table
    when 'problem' then (r ->> 'id')::uuid
    when 'identity' then (select id from public.problem where dictionary_id = (r ->> 'dictionary_id')::uuid)
    when 'mention' then (select id from public.problem where dictionary_id = (r ->> 'dictionary_id')::uuid)
    when 'identity_role' then (select p.id from public.problem p join public.identity i using (dictionary_id) where i.id = (r ->> 'identity_id')::uuid)
    when 'evidence_link' then (select problem_id from public.evidence where id = (r ->> 'evidence_id')::uuid)
    when 'evidence_event' then (select problem_id from public.evidence where id = (r ->> 'evidence_id')::uuid)
    when 'attendance' then coalesce((select problem_id from public.entry where id = (r ->> 'entry_id')::uuid),
      (select problem_id from public.attendance_allocation where attendance_id = (r ->> 'id')::uuid order by percent desc limit 1))
    when 'attendance_line' then coalesce(
      (select problem_id from public.attendance_allocation where attendance_id = (r ->> 'attendance_id')::uuid order by percent desc limit 1),
      (select e.problem_id from public.attendance a join public.entry e on e.id = a.entry_id where a.id = (r ->> 'attendance_id')::uuid))
    when 'grading_recipient' then (select problem_id from public.grading where id = (r ->> 'grading_id')::uuid)
    when 'personal.identity_value' then (select p.id from public.problem p join public.identity i using (dictionary_id) where i.id = (r ->> 'identity_id')::uuid)
    when 'personal.mention_words' then (select p.id from public.problem p join public.mention m using (dictionary_id) where m.id = (r ->> 'mention_id')::uuid)
    when 'personal.harmless' then (select id from public.problem where dictionary_id = (r ->> 'dictionary_id')::uuid)
    when 'personal.place_point' then (select problem_id from public.place where id = (r ->> 'place_id')::uuid)
    when 'personal.file_name' then (select problem_id from public.evidence where id = (r ->> 'evidence_id')::uuid)
    when 'personal.evidence_position' then (select problem_id from public.evidence where id = (r ->> 'evidence_id')::uuid)
    when 'submission_answer' then (select problem_id from public.submission where id = (r ->> 'submission_id')::uuid)
    when 'review' then (select problem_id from public.submission where id = (r ->> 'submission_id')::uuid)
    when 'review_reason' then (select s.problem_id from public.submission s join public.review v on v.submission_id = s.id where v.id = (r ->> 'review_id')::uuid)
    when 'summary_picture' then (select problem_id from public.summary where id = (r ->> 'summary_id')::uuid)
    when 'summary_organisation' then (select problem_id from public.summary where id = (r ->> 'summary_id')::uuid)
    else (r ->> 'problem_id')::uuid end;
end $$;

do $$ declare t text; begin
  for t in select tablename from pg_tables where schemaname in ('public') loop execute format('alter table public.%I enable row level security', t); end loop;
  for t in select tablename from pg_tables where schemaname = 'personal' loop execute format('alter table personal.%I enable row level security', t); end loop;
  for t in select tablename from pg_tables where schemaname = 'private' loop execute format('alter table private.%I enable row level security', t); end loop;
  -- People's work; not: audit itself, incidents (an import leaves one event), the geography that an import writes, custody and look registers.
  foreach t in array array['organisation', 'unit', 'organisation_district', 'account', 'member', 'member_neighbourhood', 'member_district', 'absence',
    'agreement', 'agreement_party', 'agreement_district', 'people_confirmation', 'kind', 'stage_question', 'problem', 'problem_neighbourhood', 'problem_district',
    'place', 'problem_reference', 'problem_role', 'disclosure', 'participation', 'participation_request', 'restriction', 'restricted_opening', 'grading',
    'grading_recipient', 'stage_answer', 'hypothesis', 'entry', 'action', 'identity', 'identity_role', 'mention', 'purpose', 'evidence', 'evidence_link', 'rate',
    'attendance', 'attendance_line', 'attendance_allocation', 'submission', 'submission_answer', 'review', 'review_reason', 'reopening', 'summary',
    'summary_organisation', 'summary_picture', 'priority', 'priority_problem', 'intervention', 'problem_intervention', 'impact_assessment', 'problem_impact_assessment'] loop
    execute format('create trigger audit after insert or update or delete on public.%I for each row
      when (current_setting(''prime.bulk'', true) is distinct from ''on'') execute function private.audit()', t);
  end loop;
  for t in select unnest(array['subject:id', 'identity_value:identity_id', 'mention_words:mention_id', 'harmless:id', 'place_point:place_id', 'file_name:evidence_id', 'evidence_position:evidence_id']) loop
    execute format('create trigger audit after insert or update or delete on personal.%I for each row
      when (current_setting(''prime.bulk'', true) is distinct from ''on'') execute function private.audit_personal(%L)', split_part(t, ':', 1), split_part(t, ':', 2));
  end loop;
end $$;

-- Functions that policies call.
grant execute on function private.caller(), private.acting_member_id(), private.is_member(), private.is_police_of(text), private.problem_access(uuid),
  private.can_see_problem(uuid), private.can_read_record(uuid), private.can_read_dictionary(uuid), private.can_see_item(uuid, uuid, uuid, boolean),
  private.can_see_intake(text, uuid, uuid), private.can_see_attendance(uuid), private.has_problem_role(uuid, uuid, text[]),
  private.supervises_problem(uuid, uuid), private.supervises_neighbourhood(uuid, uuid) to authenticated;

-- Public geography: everybody.
grant select on public.force, public.district, public.neighbourhood to anon, authenticated;
create policy force_select on public.force for select to anon, authenticated using (true);
create policy district_select on public.district for select to anon, authenticated using (true);
create policy neighbourhood_select on public.neighbourhood for select to anon, authenticated using (true);

-- What every signed-in member may read: institutions, posts, lists.
do $$ declare t text; begin
  foreach t in array array['command', 'neighbourhood_district', 'boundary', 'succession', 'place_name', 'public_point', 'organisation', 'unit', 'organisation_district',
    'member_neighbourhood', 'member_district', 'absence', 'agreement', 'agreement_party', 'agreement_district', 'kind', 'stage_question', 'rate', 'priority'] loop
    execute format('grant select on public.%I to authenticated', t);
    execute format('create policy %I on public.%I for select to authenticated using ((select private.is_member()))', t || '_select', t);
  end loop;
end $$;
grant select (id, display_name, disabled_at) on public.account to authenticated;
create policy account_select on public.account for select to authenticated using ((select private.is_member()));
grant select on public.member to authenticated;
create policy member_select on public.member for select to authenticated using ((select private.is_member()));
grant select on public.people_confirmation to authenticated;
create policy people_confirmation_select on public.people_confirmation for select to authenticated using (
  organisation_id = ((select private.caller())).organisation_id or ((select private.caller())).role in ('administrator', 'information_manager', 'auditor'));

-- A problem and its overview.
grant select on public.problem, public.problem_neighbourhood, public.place, public.problem_role, public.problem_district to authenticated;
create policy problem_select on public.problem for select to authenticated using (private.can_see_problem(id));
create policy problem_neighbourhood_select on public.problem_neighbourhood for select to authenticated using (private.can_see_problem(problem_id));
create policy place_select on public.place for select to authenticated using (private.can_see_problem(problem_id));
create policy problem_role_select on public.problem_role for select to authenticated using (private.can_see_problem(problem_id));
create policy problem_district_select on public.problem_district for select to authenticated using (private.can_see_problem(problem_id));
grant select on public.priority_problem to authenticated;
create policy priority_problem_select on public.priority_problem for select to authenticated using (private.can_see_problem(problem_id));

-- The record.
do $$ declare t text; begin
  foreach t in array array['restriction', 'restricted_opening', 'submission', 'reopening', 'summary', 'purpose', 'identity_look'] loop
    execute format('grant select on public.%I to authenticated', t);
    execute format('create policy %I on public.%I for select to authenticated using (private.can_read_record(problem_id))', t || '_select', t);
  end loop;
end $$;
grant select on public.problem_reference, public.disclosure, public.participation, public.participation_request to authenticated;
create policy problem_reference_select on public.problem_reference for select to authenticated using (
  private.can_read_record(problem_id) and (((select private.caller())).police or ((select private.caller())).role = 'auditor' or issuer_id = ((select private.caller())).organisation_id));
create policy disclosure_select on public.disclosure for select to authenticated using (
  private.can_read_record(problem_id) and (((select private.caller())).police or ((select private.caller())).role = 'auditor' or to_organisation_id = ((select private.caller())).organisation_id));
create policy participation_select on public.participation for select to authenticated using (
  private.can_read_record(problem_id) or (organisation_id = ((select private.caller())).organisation_id and private.can_see_problem(problem_id)));
create policy participation_request_select on public.participation_request for select to authenticated using (
  private.can_read_record(problem_id) or (organisation_id = ((select private.caller())).organisation_id and private.can_see_problem(problem_id)));

-- Graded items.
grant select on public.grading, public.grading_recipient, public.stage_answer, public.hypothesis, public.entry, public.action, public.evidence, public.submission_answer to authenticated;
create policy grading_select on public.grading for select to authenticated using (
  case when problem_id is null then private.can_see_intake(force_id, id, controller_unit_id) else private.can_see_item(problem_id, id, controller_unit_id, true) end);
create policy grading_recipient_select on public.grading_recipient for select to authenticated using (exists (select 1 from public.grading g where g.id = grading_id));
create policy stage_answer_select on public.stage_answer for select to authenticated using (private.can_see_item(problem_id, grading_id, controller_unit_id));
create policy hypothesis_select on public.hypothesis for select to authenticated using (private.can_see_item(problem_id, grading_id, controller_unit_id));
create policy entry_select on public.entry for select to authenticated using (
  case when problem_id is null then private.can_see_intake(force_id, grading_id, controller_unit_id) else private.can_see_item(problem_id, grading_id, controller_unit_id, true) end
  or (created_by = (select private.acting_member_id()) and (problem_id is null or private.problem_access(problem_id) is not null)));
create policy action_select on public.action for select to authenticated using (
  case when problem_id is null then private.can_see_intake(force_id, grading_id, controller_unit_id)
    else private.can_see_item(problem_id, grading_id, controller_unit_id, true)
      or (owner_organisation_id = ((select private.caller())).organisation_id and not ((select private.caller())).police and private.problem_access(problem_id) is not null) end
  or (owner_member_id = (select private.acting_member_id()) and (problem_id is null or private.problem_access(problem_id) is not null)));
create policy evidence_select on public.evidence for select to authenticated using (
  case when problem_id is null then private.can_see_intake(force_id, grading_id, controller_unit_id) else private.can_see_item(problem_id, grading_id, controller_unit_id) end);
create policy submission_answer_select on public.submission_answer for select to authenticated using (
  private.can_see_item((select s.problem_id from public.submission s where s.id = submission_id), grading_id, controller_unit_id));
grant select on public.evidence_link, public.evidence_event to authenticated;
create policy evidence_link_select on public.evidence_link for select to authenticated using (exists (select 1 from public.evidence e where e.id = evidence_id));
create policy evidence_event_select on public.evidence_event for select to authenticated using (exists (select 1 from public.evidence e where e.id = evidence_id));
grant select on public.attendance, public.attendance_line, public.attendance_allocation to authenticated;
create policy attendance_select on public.attendance for select to authenticated using (private.can_see_attendance(id));
create policy attendance_line_select on public.attendance_line for select to authenticated using (private.can_see_attendance(attendance_id));
create policy attendance_allocation_select on public.attendance_allocation for select to authenticated using (
  private.can_see_attendance(attendance_id) and private.problem_access(problem_id) is not null);
grant select on public.review, public.review_reason to authenticated;
create policy review_select on public.review for select to authenticated using (exists (select 1 from public.submission s where s.id = submission_id));
create policy review_reason_select on public.review_reason for select to authenticated using (
  exists (select 1 from public.review v join public.submission_answer a on a.submission_id = v.submission_id where v.id = review_id and a.question_code = review_reason.question_code));
grant select on public.summary_organisation, public.summary_picture to authenticated;
create policy summary_organisation_select on public.summary_organisation for select to authenticated using (exists (select 1 from public.summary s where s.id = summary_id));
create policy summary_picture_select on public.summary_picture for select to authenticated using (exists (select 1 from public.summary s where s.id = summary_id));

-- Identities without their values.
grant select on public.dictionary, public.identity, public.identity_role, public.mention to authenticated;
create policy dictionary_select on public.dictionary for select to authenticated using (private.can_read_dictionary(id));
create policy identity_select on public.identity for select to authenticated using (private.can_read_dictionary(dictionary_id));
create policy identity_role_select on public.identity_role for select to authenticated using (exists (select 1 from public.identity i where i.id = identity_id));
create policy mention_select on public.mention for select to authenticated using (private.can_read_dictionary(dictionary_id));

-- Incidents, interventions, impact assessments.
grant select on public.incident, public.intervention, public.problem_intervention, public.impact_assessment, public.problem_impact_assessment to authenticated;
create policy incident_select on public.incident for select to authenticated using (((select private.caller())).force_id = force_id
  and (((select private.caller())).police or ((select private.caller())).role = 'auditor') and ((select private.caller())).role <> 'administrator');
create policy problem_intervention_select on public.problem_intervention for select to authenticated using (private.can_read_record(problem_id));
create policy intervention_select on public.intervention for select to authenticated using (exists (
  select 1 from public.problem_intervention x where x.intervention_id = id and private.can_see_item(x.problem_id, grading_id, controller_unit_id)));
create policy problem_impact_assessment_select on public.problem_impact_assessment for select to authenticated using (private.can_read_record(problem_id));
create policy impact_assessment_select on public.impact_assessment for select to authenticated using (exists (
  select 1 from public.problem_impact_assessment x where x.impact_assessment_id = id and private.can_see_item(x.problem_id, grading_id, controller_unit_id)));

-- Audit: auditors and the information manager; an event about a restricted problem only where the problem is seen.
grant select on public.audit_event to authenticated;
create policy audit_event_select on public.audit_event for select to authenticated using (
  ((select private.caller())).role in ('auditor', 'information_manager')
  and (force_id is null or force_id = ((select private.caller())).force_id) 
  and case when problem_id is not null then private.can_see_problem(problem_id)
    -- These are linked to problems only afterwards, time without an entry too: their events show where they themselves do.
    when table_name = 'intervention' then exists (select 1 from public.intervention i where i.id::text = row_key)
    when table_name = 'impact_assessment' then exists (select 1 from public.impact_assessment i where i.id::text = row_key)
    when table_name = 'attendance' then exists (select 1 from public.attendance a where a.id = row_key::uuid)
    when table_name = 'attendance_line' then exists (select 1 from public.attendance_line l where l.id = row_key::uuid)
    else true end);

create function public.whoami() returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'account_id', a.id, 'email', a.email, 'display_name', a.display_name, 'theme', a.theme,
    'member_id', m.id, 'role', m.role, 'job_title', m.job_title, 'collar_number', m.collar_number, 'force_id', m.force_id,
    'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
    'unit', jsonb_build_object('id', u.id, 'name', u.name, 'prosecuting', u.prosecuting),
    'posts', (select jsonb_agg(jsonb_build_object('member_id', x.id, 'role', x.role, 'unit_name', xu.name, 'organisation_name', xo.name) order by x.from_date, x.id)
      from public.member x join public.unit xu on xu.id = x.unit_id join public.organisation xo on xo.id = xu.organisation_id
      where x.account_id = a.id and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today())),
    'neighbourhoods', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'code', n.code) order by n.name), '[]')
      from public.member_neighbourhood x join public.neighbourhood n on n.id = x.neighbourhood_id
      where x.member_id = m.id and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today())),
    'districts', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name) order by d.name), '[]')
      from public.district d where d.id in (
        select x.district_id from public.member_district x where x.member_id = m.id and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today())
        union select y.district_id from public.organisation_district y where y.organisation_id = o.id and o.kind <> 'police'
          and y.from_date <= private.today() and (y.until_date is null or y.until_date > private.today()))))
  from private.caller() c join public.member m on m.id = c.member_id join public.account a on a.id = c.account_id
  join public.unit u on u.id = c.unit_id join public.organisation o on o.id = c.organisation_id $$;
comment on function public.whoami is 'Who is asking: account, post acted in, organisation, areas; null without a live session and a post in force.';
grant execute on function public.whoami() to authenticated;
