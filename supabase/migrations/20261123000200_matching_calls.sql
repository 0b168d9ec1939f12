-- "This call matches": a call that is about a live problem is counted in its log with one press.
create function private.matching_calls(p_problem uuid) returns int language sql stable security definer set search_path = '' as $$
  select count(*)::int from public.entry where problem_id = p_problem and kind = 'same_call' and happened_at > private.now() - interval '30 days' $$;
comment on function private.matching_calls is 'How many calls matched the problem in the last 30 days.';

create function public.record_matching_call(p_form_token uuid, p_reference text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('call_handler', 'officer', 'pcso', 'supervisor', 'inspector', 'coordinator');
  done jsonb := private.form_done(p_form_token);
  p public.problem;
begin
  if done is not null then return done; end if;
  -- The problems of the call handler's screen and no others: a restricted one is unknown here, to those named on it, too.
  select * into p from public.problem
  where reference = p_reference and force_id = c.force_id and stage <> 'closed' and merged_into is null and not restricted and private.can_see_problem(id);
  if p.id is null then perform private.fail(404, 'problem_unknown'); end if;
  insert into public.entry (force_id, problem_id, kind, body, happened_at, grading_id, controller_unit_id, created_by)
  values (p.force_id, p.id, 'same_call', 'A call came in that matches this problem.', private.now(),
    private.add_grading(p.id, c, 'B', '2', '2'), c.unit_id, c.member_id);
  return private.form_keep(p_form_token, jsonb_build_object('reference', p.reference, 'calls', private.matching_calls(p.id)));
end $$;
comment on function public.record_matching_call is
  'Notes in the log of a live problem that a call matched it, with no word about the caller; the police of its force do so without taking part. Returns {reference, calls: those of the last 30 days}.';
grant execute on function public.record_matching_call(uuid, text) to authenticated;
