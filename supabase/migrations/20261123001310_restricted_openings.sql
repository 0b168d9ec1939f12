-- The information manager sees that a restricted problem exists and opens it only with a reason that alerts those named.
create function public.restricted_problems() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('information_manager');
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('reference', p.reference,
      -- Of a problem that is closed to the caller nothing but that it is there.
      'since', (select max(r.from_date) from public.restriction r where r.problem_id = p.id),
      'open_until', (select max(o.expires_at) from public.restricted_opening o where o.problem_id = p.id and o.member_id = c.member_id and o.expires_at > private.now()))
    order by p.reference), '[]')
    from public.problem p where p.restricted and p.force_id = c.force_id);
end $$;
comment on function public.restricted_problems is 'The references of the force''s restricted problems, for the information manager: [{reference, since, open_until}].';

create function public.open_restricted(p_form_token uuid, p_reference text, p_reason public.plain_text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager');
  done jsonb := private.form_done(p_form_token);
  this_problem uuid;
  until timestamptz := private.now() + interval '8 hours';
begin
  if done is not null then return done; end if;
  select p.id into this_problem from public.problem p where p.reference = upper(trim(p_reference)) and p.restricted and p.force_id = c.force_id;
  if this_problem is null then perform private.fail(404, 'problem_unknown'); end if;
  if length(trim(coalesce(p_reason, ''))) < 10 then perform private.fail(400, 'opening_reason_missing'); end if;
  insert into public.restricted_opening (problem_id, member_id, reason, expires_at) values (this_problem, c.member_id, trim(p_reason), until);
  perform private.send_mail(a.email, upper(trim(p_reference)) || ' was opened by the information manager',
    'The information manager opened the restricted problem ' || upper(trim(p_reference)) || ', on which you are named, for 8 hours. The reason given: ' || trim(p_reason)
      || E'\n\nIf you think that this was not right, tell your supervisor or the data protection officer.')
  from (select distinct m.account_id from public.problem_role r join public.member m on m.id = r.member_id where r.problem_id = this_problem and r.until_date is null) named
    join public.account a on a.id = named.account_id where a.disabled_at is null;
  return private.form_keep(p_form_token, jsonb_build_object('reference', upper(trim(p_reference)), 'open_until', until));
end $$;
comment on function public.open_restricted is 'Opens a restricted problem of the force to the information manager for 8 hours; everybody named on it is told by mail, with the reason.';
grant execute on function public.restricted_problems(), public.open_restricted(uuid, text, public.plain_text) to authenticated;
