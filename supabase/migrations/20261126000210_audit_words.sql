-- What a grading keeps to others was read word for word in the audit by the police's information manager: as the before
-- and after of its events. Who did what and when stays for all who read the audit; the words only for who reads the row.
create function private.may_read_event(e public.audit_event, c private.caller) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  r jsonb := coalesce(e.after, e.before);
  this_grading uuid := (r ->> 'grading_id')::uuid;
  unit_of_it uuid := (r ->> 'controller_unit_id')::uuid;
  about text := e.table_name;
  key uuid;
  own boolean;
begin
  if about = 'account' then
    return not exists (select 1 from public.member m where m.account_id::text = e.row_key)
      or exists (select 1 from public.member m where m.account_id::text = e.row_key and (m.force_id is null or m.force_id = c.force_id));
  elsif about = 'summary_hold' then return private.may_read_hold((r ->> 'problem_id')::uuid, (r ->> 'organisation_id')::uuid);
  end if;
  -- An auditor sees everything depersonalised.
  if c.role = 'auditor' then return true; end if;
  if about in ('evidence_link', 'evidence_event', 'evidence_identity', 'evidence_redaction') then about := 'evidence'; key := (r ->> 'evidence_id')::uuid;
  elsif about in ('attendance_line', 'attendance_allocation') then about := 'attendance'; key := (r ->> 'attendance_id')::uuid;
  elsif about in ('entry', 'action', 'stage_answer', 'hypothesis', 'evidence', 'attendance', 'intervention', 'impact_assessment') then key := e.row_key::uuid;
  end if;
  -- As it is graded now, not as it was when it happened.
  case about
    when 'entry' then select y.grading_id, y.controller_unit_id into this_grading, unit_of_it from public.entry y where y.id = key;
    when 'action' then select y.grading_id, y.controller_unit_id into this_grading, unit_of_it from public.action y where y.id = key;
    when 'stage_answer' then select y.grading_id, y.controller_unit_id into this_grading, unit_of_it from public.stage_answer y where y.id = key;
    when 'hypothesis' then select y.grading_id, y.controller_unit_id into this_grading, unit_of_it from public.hypothesis y where y.id = key;
    when 'evidence' then select y.grading_id, y.controller_unit_id into this_grading, unit_of_it from public.evidence y where y.id = key;
    when 'attendance' then select y.grading_id, y.controller_unit_id into this_grading, unit_of_it from public.attendance y where y.id = key;
    when 'intervention' then select y.grading_id, y.controller_unit_id into this_grading, unit_of_it from public.intervention y where y.id = key;
    when 'impact_assessment' then select y.grading_id, y.controller_unit_id into this_grading, unit_of_it from public.impact_assessment y where y.id = key;
    when 'grading' then this_grading := (r ->> 'id')::uuid;
    when 'grading_recipient' then select y.id, y.controller_unit_id into this_grading, unit_of_it from public.grading y where y.id = (r ->> 'grading_id')::uuid;
    when 'review_reason' then select y.grading_id, y.controller_unit_id into this_grading, unit_of_it from public.review v join public.submission_answer y on y.submission_id = v.submission_id
      where v.id = (r ->> 'review_id')::uuid and y.question_code = r ->> 'question_code';
    else null;
  end case;
  -- What is there no more is judged by the grading that it had.
  if this_grading is null then
    this_grading := (r ->> 'grading_id')::uuid;
    unit_of_it := (r ->> 'controller_unit_id')::uuid;
  end if;
  if this_grading is null then return true; end if;
  own := exists (select 1 from public.unit u where u.id = unit_of_it and u.organisation_id = c.organisation_id);
  return own or coalesce(private.handling_allows(this_grading, own, c), false) or (e.table_name <> 'grading' and private.disclosed_to(this_grading, c));
end $$;
comment on function private.may_read_event is 'Whether the words of an event may be read by who may read the event: as the row it is about may now.';

do $patch$
declare
  body text := pg_get_functiondef('public.read_audit'::regproc);
  was text := $was$'changes', private.audit_changes(e.before, e.after)) order by$was$;
  becomes text := $new$'changes', case when seen then private.audit_changes(e.before, e.after) else '[]' end, 'closed', not seen) order by$new$;
  source text := 'from public.audit_event e left join public.member m on m.id = e.member_id left join';
begin
  if array_length(string_to_array(body, was), 1) is distinct from 2 or array_length(string_to_array(body, source), 1) is distinct from 2 then
    raise exception 'read_audit reads otherwise';
  end if;
  execute replace(replace(body, was, becomes), source, 'from public.audit_event e cross join lateral private.may_read_event(e, c) seen left join public.member m on m.id = e.member_id left join');
end $patch$;

-- The table itself gives everything but the words.
revoke select on public.audit_event from authenticated;
do $grant$
begin
  execute format('grant select (%s) on public.audit_event to authenticated', (
    select string_agg(quote_ident(attname), ', ' order by attnum) from pg_catalog.pg_attribute
    where attrelid = 'public.audit_event'::regclass and attnum > 0 and not attisdropped and attname not in ('before', 'after')));
end $grant$;
