-- Two at once. What a command read before it waited for the other no longer holds, so it looks again once the row is its own.
create function private.item_to_change(p_kind text, p_id uuid) returns private.item language plpgsql volatile security definer set search_path = '' as $$
begin
  case p_kind
    when 'entry' then perform 1 from public.entry where id = p_id for update;
    when 'answer' then perform 1 from public.stage_answer where id = p_id for update;
    when 'hypothesis' then perform 1 from public.hypothesis where id = p_id for update;
    when 'action' then perform 1 from public.action where id = p_id for update;
    when 'evidence' then perform 1 from public.evidence where id = p_id for update;
    when 'attendance' then perform 1 from public.attendance where id = p_id for update;
    else null;
  end case;
  return private.visible_item(p_kind, p_id);
end $$;
comment on function private.item_to_change is 'The item as visible_item gives it, held against other changes until this one is done.';

create function private.now_known_as(p_identity uuid) returns uuid language sql stable security definer set search_path = '' as $$
  -- The other way round than merged_into: who stands for somebody that no text names any more.
  with recursive last_step as (
    select distinct on (x.from_identity) x.from_identity, x.to_identity from public.identity_change x join public.identity i on i.id = x.from_identity
    where x.what in ('merged', 'rekinded') and i.dictionary_id = (select y.dictionary_id from public.identity y where y.id = p_identity)
    order by x.from_identity, x.changed_at desc),
  walked as (
    select p_identity as id, 0 as steps
    union all select s.to_identity, w.steps + 1 from walked w join last_step s on s.from_identity = w.id
      where w.steps < 100 and not exists (select 1 from public.mention m where m.identity_id = w.id))
  select id from walked order by steps desc limit 1 $$;
comment on function private.now_known_as is 'Whom an identity was merged into or became, through as many steps as there were; itself while texts name it.';

do $patch$
declare
  x record;
  body text;
begin
  for x in select * from (values
    ('public.regrade_item', 'private.visible_item(p_kind, p_item)', 'private.item_to_change(p_kind, p_item)'),
    ('public.describe_evidence', 'where id = e.id;', $new$where id = e.id and version = p_version;
  if not found then perform private.fail(409, 'stale_version'); end if;$new$),
    ('public.redact_evidence', 'perform 1 from public.evidence where id = e.id for update;', $new$perform 1 from public.evidence where id = e.id for update;
  -- It may have been erased while this waited.
  perform private.visible_evidence(e.id);$new$),
    ('public.save_answer', 'a.grading_id, c.unit_id, c.member_id, c.member_id);', $new$a.grading_id, c.unit_id, c.member_id, c.member_id)
    on conflict (problem_id, question_code) do nothing;
    if not found then perform private.fail(409, 'stale_version'); end if;$new$),
    ('public.save_summary', 'where p.id = p_problem returning * into s;', $new$where p.id = p_problem on conflict do nothing returning * into s;
    if s.id is null then perform private.fail(409, 'stale_version'); end if;$new$),
    ('public.admit_organisation', 'values (p_problem, p_organisation, made, c.member_id);', $new$values (p_problem, p_organisation, made, c.member_id) on conflict do nothing;
    if not found then perform private.fail(409, 'already_takes_part'); end if;$new$),
    ('private.identity_to_change', 'select * into i from public.identity where id = p_identity for update;', $new$-- The dictionary first, as whoever writes of somebody or erases them does: nobody waits in a ring.
  perform 1 from public.dictionary d where d.id = (select y.dictionary_id from public.identity y where y.id = p_identity) for update;
  select * into i from public.identity where id = p_identity for update;$new$),
    ('private.store_mentions', 'i.id::text = m.identity_key;', $new$i.id::text = m.identity_key;
    -- Somebody may have been merged while their text was being written.
    if identity is not null then identity := private.now_known_as(identity); end if;$new$),
    ('private.erase', 'select * into p from public.problem x where x.id = p_problem;', $new$select * into p from public.problem x where x.id = p_problem;
  perform 1 from public.dictionary d where d.id = p.dictionary_id for update;
  -- Whoever was merged since the page was read has nothing of their own left: erasing them would leave the person.
  if exists (select 1 from unnest(p_identities) i where private.now_known_as(i) <> i) then perform private.fail(409, 'identity_changed'); end if;$new$)
  ) v (command, was, becomes) loop
    body := pg_get_functiondef(x.command::regproc);
    if array_length(string_to_array(body, x.was), 1) is distinct from 2 then raise exception '% reads otherwise', x.command; end if;
    execute replace(body, x.was, x.becomes);
  end loop;
end $patch$;
