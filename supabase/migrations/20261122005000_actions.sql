-- Actions: allowed at any stage, owned by an organisation and, where it is known, a person; done in one form and one save.
create function private.may_own_action(p_problem uuid, p_organisation uuid, p_member uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.organisation o, public.problem p where o.id = p_organisation and p.id = p_problem and (o.force_id = p.force_id
      or exists (select 1 from public.participation x where x.problem_id = p.id and x.organisation_id = o.id and x.until_date is null)))
    and (p_member is null or exists (select 1 from public.member m join public.unit u on u.id = m.unit_id where m.id = p_member and u.organisation_id = p_organisation
      and m.role not in ('administrator', 'auditor', 'scrutineer', 'call_handler', 'finance') and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today()))) $$;
comment on function private.may_own_action is 'An organisation that works on the problem (the force''s police, or one that takes part), and somebody with a post in it today, if anybody is named.';

create function public.add_action(p_form_token uuid, p_problem uuid, p_action jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
  p public.problem;
  a public.action;
  mentions jsonb := coalesce(nullif(p_action -> 'mentions', 'null'), '[]');
  organisation uuid := coalesce(nullif(p_action ->> 'organisation_id', '')::uuid, c.organisation_id);
  owner uuid := nullif(p_action ->> 'member_id', '')::uuid;
begin
  if done is not null then return done; end if;
  select * into p from public.problem where id = p_problem;
  if coalesce(trim(p_action ->> 'task'), '') = '' then perform private.fail(400, 'action_empty'); end if;
  if (p_action ->> 'due_on') is null then perform private.fail(400, 'action_without_day'); end if;
  if not private.may_own_action(p_problem, organisation, owner) then perform private.fail(400, 'action_owner'); end if;
  if jsonb_array_length(mentions) > 0 then perform private.store_mentions(p.dictionary_id, c, mentions); end if;
  insert into public.action (force_id, problem_id, task, mechanism, technique, owner_organisation_id, owner_member_id, due_on, grading_id, controller_unit_id, created_by)
  values (p.force_id, p.id, p_action ->> 'task', coalesce(p_action ->> 'mechanism', ''), nullif(p_action ->> 'technique', '')::int, organisation, owner,
    (p_action ->> 'due_on')::date, private.grade_item(p.id, c, p_action -> 'grading'), c.unit_id, c.member_id) returning * into a;
  return private.form_keep(p_form_token, jsonb_build_object('id', a.id));
end $$;
comment on function public.add_action is 'Adds an action: {task, mechanism, technique, organisation_id (own), member_id, due_on, mentions, grading: [as private.grade_item]}. Returns {id}.';

create function private.can_see_action(a public.action, c private.caller) returns boolean language sql stable security definer set search_path = '' as $$
  select a.problem_id is not null and private.problem_access(a.problem_id) is not null and (private.can_see_item(a.problem_id, a.grading_id, a.controller_unit_id, true)
    or a.owner_member_id is not distinct from c.member_id or (a.owner_organisation_id = c.organisation_id and not c.police)) $$;
comment on function private.can_see_action is 'As the policy of the table: the graded item, and always one''s own; a partner''s always to the whole organisation.';
create function private.can_do_action(a public.action, c private.caller) returns boolean language sql stable security definer set search_path = '' as $$
  select private.can_see_action(a, c) and a.status = 'open' and private.problem_access(a.problem_id) <> 'lapsed'
    and c.role not in ('administrator', 'auditor', 'scrutineer', 'call_handler', 'finance')
    and (a.owner_member_id is not distinct from c.member_id
      or (c.role <> 'special' and (a.owner_organisation_id = c.organisation_id or private.supervises_problem(c.member_id, a.problem_id)))) $$;
comment on function private.can_do_action is 'Its owner, anybody of its organisation, a supervisor of the problem; specials and volunteers their own alone.';

create function private.require_action(p_action uuid) returns public.action language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  a public.action;
begin
  select * into a from public.action where id = p_action for update;
  if a.id is null or not private.can_see_action(a, c) then perform private.fail(404, 'action_unknown'); end if;
  if a.status <> 'open' then perform private.fail(409, 'action_closed'); end if;
  if not private.can_do_action(a, c) then perform private.fail(403, 'not_the_action_owner'); end if;
  return a;
end $$;

create function public.complete_action(p_form_token uuid, p_action uuid, p_done jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  a public.action;
  e public.entry;
  mentions jsonb := coalesce(nullif(p_done -> 'mentions', 'null'), '[]');
  uploads uuid[];
  happened timestamptz := coalesce((p_done ->> 'happened_at')::timestamptz, private.now());
begin
  if done is not null then return done; end if;
  a := private.require_action(p_action);
  if coalesce(trim(p_done ->> 'body'), '') = '' then perform private.fail(400, 'entry_empty'); end if;
  if happened > private.now() + interval '5 minutes' then perform private.fail(400, 'entry_in_future'); end if;
  if jsonb_array_length(mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = a.problem_id), c, mentions); end if;
  insert into public.entry (force_id, problem_id, kind, body, happened_at, grading_id, controller_unit_id, created_by)
  values (a.force_id, a.problem_id, 'action_done', p_done ->> 'body', happened, private.grade_item(a.problem_id, c, p_done -> 'grading'), c.unit_id, c.member_id) returning * into e;
  if jsonb_typeof(p_done -> 'attendance') = 'object' then perform private.add_entry_attendance(e, c, p_done -> 'attendance'); end if;
  uploads := private.attach_to_entry(e, c, p_done -> 'uploads');
  insert into public.evidence_link (evidence_id, action_id, created_by) select x, a.id, c.member_id from unnest(uploads) x;
  update public.action set status = 'done', done_at = happened, done_by = c.member_id, done_entry_id = e.id, version = version + 1 where id = a.id;
  return private.form_keep(p_form_token, jsonb_build_object('entry_id', e.id, 'reference', (select reference from public.problem where id = a.problem_id)));
end $$;
comment on function public.complete_action is
  'Done: closes the action, writes the entry, records who was there, adds the files: {body, happened_at, mentions, grading, attendance: [as private.add_entry_attendance] or null, uploads: [id]}.';

create function public.change_action(p_form_token uuid, p_action uuid, p_version int, p_change jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  done jsonb := private.form_done(p_form_token);
  a public.action;
  organisation uuid;
  owner uuid;
begin
  if done is not null then return done; end if;
  a := private.require_action(p_action);
  if a.version <> p_version then perform private.fail(409, 'stale_version'); end if;
  organisation := coalesce(nullif(p_change ->> 'organisation_id', '')::uuid, a.owner_organisation_id);
  owner := nullif(p_change ->> 'member_id', '')::uuid;
  if not private.may_own_action(a.problem_id, organisation, owner) then perform private.fail(400, 'action_owner'); end if;
  update public.action set owner_organisation_id = organisation, owner_member_id = owner, due_on = coalesce((p_change ->> 'due_on')::date, due_on), version = version + 1 where id = a.id;
  return private.form_keep(p_form_token, jsonb_build_object('version', a.version + 1));
end $$;
comment on function public.change_action is 'Another owner or day: {organisation_id, member_id, due_on}.';
create function public.drop_action(p_form_token uuid, p_action uuid, p_reason public.separated_text, p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  a public.action;
begin
  if done is not null then return done; end if;
  a := private.require_action(p_action);
  if trim(p_reason) = '' then perform private.fail(400, 'reason_missing'); end if;
  if jsonb_array_length(p_mentions) > 0 then perform private.store_mentions((select dictionary_id from public.problem where id = a.problem_id), c, p_mentions); end if;
  update public.action set status = 'dropped', dropped_reason = p_reason, version = version + 1 where id = a.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.drop_action is 'It will not be done; the reason stays with it.';
grant execute on function public.add_action(uuid, uuid, jsonb), public.complete_action(uuid, uuid, jsonb), public.change_action(uuid, uuid, int, jsonb),
  public.drop_action(uuid, uuid, public.separated_text, jsonb) to authenticated;
