-- The audit as a page: read with filters, checked on demand however long it is, loud when a link is broken.

-- Looks at names and at files are reads of personal data: they join the chain like any change.
create trigger audit after insert or update or delete on public.identity_look for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();
create trigger audit after insert or update or delete on public.evidence_event for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();
create index on public.audit_event (happened_at, id);
create index on public.audit_event (member_id, id);

create table public.audit_check (
  id bigint generated always as identity primary key,
  asked_by uuid references public.member,
  asked_at timestamptz not null default private.now(),
  finished_at timestamptz,
  events bigint,
  seals bigint,
  unsealed bigint,
  broken bigint[] not null default '{}',
  head_seal bigint,
  head_hash bytea
);
comment on table public.audit_check is 'A check of the whole chain of the audit: once a day, and whenever somebody asks.';
comment on column public.audit_check.head_hash is 'Where the chain ended then: the next check looks whether that seal still stands, so that cutting off its end shows.';
alter table public.audit_check enable row level security;
grant select (id, asked_by, asked_at, finished_at, events, seals, unsealed, broken, head_seal) on public.audit_check to authenticated;
create policy audit_check_select on public.audit_check for select to authenticated
  using (((select private.caller())).role in ('auditor', 'information_manager'));

create function private.run_audit_check(p_check bigint default null) returns bigint language plpgsql volatile security definer set search_path = '' as $$
declare
  this_check bigint := p_check;
  cut record;
begin
  perform private.seal_audit();
  if this_check is null then insert into public.audit_check (asked_by) values (null) returning id into this_check; end if;
  select c.head_seal, c.head_hash into cut from public.audit_check c where c.finished_at is not null and c.head_seal is not null order by c.id desc limit 1;
  update public.audit_check c set finished_at = clock_timestamp(), seals = x.seals, events = x.events, broken = x.broken,
    unsealed = (select count(*) from public.audit_event where seal_id is null),
    head_seal = h.id, head_hash = h.hash
  from (select count(*) as seals, coalesce(sum(k.events), 0) as events,
      coalesce(array_agg(k.seal_id order by k.seal_id) filter (where not k.intact), '{}') as broken from private.check_audit() k) x
    left join lateral (select s.id, s.hash from private.audit_seal s order by s.id desc limit 1) h on true
  where c.id = this_check;
  -- A chain that is whole but shorter than it was, or that was written anew, has lost the seal that the check before it saw.
  update public.audit_check c set broken = c.broken || cut.head_seal
  where c.id = this_check and cut.head_seal is not null and cut.head_seal <> all (c.broken)
    and not exists (select 1 from private.audit_seal s where s.id = cut.head_seal and s.hash = cut.head_hash);
  return this_check;
end $$;
comment on function private.run_audit_check is 'Checks every seal and that the chain still holds the end it had at the check before. Runs as a job, without a page''s time limit.';

create function public.ask_audit_check(p_form_token uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('auditor', 'information_manager');
  done jsonb := private.form_done(p_form_token);
  waiting bigint;
begin
  if done is not null then return done; end if;
  select x.id into waiting from public.audit_check x where x.finished_at is null and x.asked_at > private.now() - interval '10 minutes' order by x.id desc limit 1;
  if waiting is null then
    insert into public.audit_check (asked_by) values (c.member_id) returning id into waiting;
    insert into private.job (kind, payload) values ('check_audit', jsonb_build_object('check', waiting));
  end if;
  return private.form_keep(p_form_token, jsonb_build_object('check', waiting));
end $$;
comment on function public.ask_audit_check is 'Asks for a check of the whole chain; one that is under way is not asked for twice.';

create function public.audit_state() returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member('auditor', 'information_manager');
  return jsonb_build_object(
    'unsealed', (select count(*) from public.audit_event where seal_id is null),
    'under_way', exists (select 1 from public.audit_check k where k.finished_at is null and k.asked_at > private.now() - interval '10 minutes'),
    'last', (select jsonb_build_object('finished_at', k.finished_at, 'events', k.events, 'seals', k.seals, 'asked_by', coalesce(a.display_name, 'PRIME'),
        'broken', (select coalesce(jsonb_agg(jsonb_build_object('seal', b, 'events', s.events, 'from', (select min(e.happened_at) from public.audit_event e where e.id >= s.first_event),
          'until', s.sealed_at) order by b), '[]') from unnest(k.broken) b left join private.audit_seal s on s.id = b))
      from public.audit_check k left join public.member m on m.id = k.asked_by left join public.account a on a.id = m.account_id
      where k.finished_at is not null order by k.id desc limit 1));
end $$;
comment on function public.audit_state is 'What the last check of the chain found, whether one is under way, and how many events no seal holds yet.';

create function private.hidden_problems(c private.caller) returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(p.id), '{}') from public.problem p where p.force_id <> c.force_id or (p.restricted and not private.can_see_problem(p.id)) $$;
create function private.audit_changes(p_before jsonb, p_after jsonb) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('field', f, 'before', left(private.shown(p_before ->> f), 300), 'after', left(private.shown(p_after ->> f), 300)) order by f), '[]')
  from (select jsonb_object_keys(coalesce(p_before, '{}') || coalesce(p_after, '{}'))) k (f)
  where (p_before ->> f) is distinct from (p_after ->> f) and f not in ('id', 'force_id', 'problem_id', 'version') $$;
comment on function private.audit_changes is 'The fields that an event changed, depersonalised and at most 300 characters each: [{field, before, after}].';

create function public.read_audit(p_from date default null, p_to date default null, p_problem text default null, p_who text default null, p_what text default null,
  p_table text default null, p_page int default 1, p_rows int default 50, p_export boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('auditor', 'information_manager');
  hidden uuid[] := private.hidden_problems(c);
  one_problem uuid;
  people uuid[];
  most int := least(greatest(p_rows, 1), 5000);
  found bigint[];
  known int;
begin
  if p_problem is not null then
    select p.id into one_problem from public.problem p where p.reference = upper(trim(p_problem)) and p.id <> all (hidden);
    if one_problem is null then return jsonb_build_object('total', 0, 'more', false, 'events', '[]'::jsonb); end if;
  end if;
  if p_who is not null then
    select coalesce(array_agg(m.id), '{}') into people from public.member m join public.account a on a.id = m.account_id
    where strpos(lower(a.display_name), lower(trim(p_who))) > 0 or m.collar_number = trim(p_who);
  end if;
  select coalesce(array_agg(x.id order by x.id desc), '{}') into found from (
    select e.id from public.audit_event e
    where (p_from is null or e.happened_at >= p_from::timestamp at time zone 'Europe/London')
      and (p_to is null or e.happened_at < (p_to + 1)::timestamp at time zone 'Europe/London')
      and (one_problem is null or e.problem_id = one_problem) and (people is null or e.member_id = any (people))
      and (p_what is null or e.what = p_what or (p_what = 'read' and e.table_name in ('identity_look', 'evidence_event')))
      and (p_table is null or e.table_name = p_table)
      and (e.force_id is null or e.force_id = c.force_id) and (e.problem_id is null or e.problem_id <> all (hidden))
      -- As the policy has it: these belong to problems only by way of others.
      and (e.problem_id is not null or case
        when e.table_name = 'intervention' then exists (select 1 from public.problem_intervention y where y.intervention_id::text = e.row_key and y.problem_id <> all (hidden))
        when e.table_name = 'impact_assessment' then exists (select 1 from public.problem_impact_assessment y where y.impact_assessment_id::text = e.row_key and y.problem_id <> all (hidden))
        when e.table_name = 'attendance' then private.can_see_attendance(e.row_key::uuid)
        when e.table_name = 'attendance_line' then private.can_see_attendance((select l.attendance_id from public.attendance_line l where l.id = e.row_key::uuid))
        else true end)
    order by e.id desc limit 5001) x;
  known := least(cardinality(found), 5000);
  if p_export then
    perform private.read_event('audit_export', one_problem, null, jsonb_build_object('from', p_from, 'to', p_to, 'who', p_who, 'what', p_what, 'table', p_table, 'rows', least(known, most)));
  end if;
  return jsonb_build_object('total', known, 'more', cardinality(found) > 5000, 'events', (
    select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'at', e.happened_at, 'who', coalesce(a.display_name, 'PRIME'), 'organisation', o.name, 'what', e.what,
      'table', e.table_name, 'problem', p.reference, 'request', e.request_id, 'sealed', e.seal_id is not null,
      'changes', private.audit_changes(e.before, e.after)) order by e.id desc), '[]')
    from public.audit_event e left join public.member m on m.id = e.member_id left join public.account a on a.id = coalesce(e.account_id, m.account_id)
      left join public.unit u on u.id = m.unit_id left join public.organisation o on o.id = u.organisation_id left join public.problem p on p.id = e.problem_id
    where e.id = any (found[(greatest(p_page, 1) - 1) * most + 1 : greatest(p_page, 1) * most])));
end $$;
comment on function public.read_audit is
  'Events of the force, newest first, by day, problem, person, act and table; at most 5,000 are counted. p_export leaves an event of its own. {total, more, events: [{id, at, who, what, table, problem, changes}]}';
create function public.audit_choices() returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member('auditor', 'information_manager');
  return jsonb_build_object(
    'tables', (with recursive t (name) as (
        select min(table_name) from public.audit_event
        union all select (select min(e.table_name) from public.audit_event e where e.table_name > t.name) from t where t.name is not null)
      select coalesce(jsonb_agg(name order by name), '[]') from t where name is not null));
end $$;
comment on function public.audit_choices is 'What the audit can be narrowed to: the tables that have events.';
create index on public.audit_event (table_name, id);
grant execute on function public.ask_audit_check(uuid), public.audit_state(), public.read_audit(date, date, text, text, text, text, int, int, boolean), public.audit_choices() to authenticated;

create function private.broken_audit() returns boolean language sql stable security definer set search_path = '' as $$
  select coalesce((select cardinality(k.broken) > 0 from public.audit_check k where k.finished_at is not null order by k.id desc limit 1), false) $$;
comment on function private.broken_audit is 'Did the last check find a broken link?';
create function private.tell_of_broken_audit(p_check bigint) returns void language sql volatile security definer set search_path = '' as $$
  insert into private.mail (to_address, subject, body_text, unique_key)
  select a.email, 'The chain of the audit is broken',
    'A check of the audit found ' || cardinality(k.broken) || ' broken ' || case cardinality(k.broken) when 1 then 'link' else 'links' end
      || ': an event was changed or removed past PRIME. Change nothing, keep the last backup, and open Information, Audit.', 'audit_broken:' || k.broken::text || ':' || a.id
  from public.audit_check k, public.member m join public.account a on a.id = m.account_id
  where k.id = p_check and cardinality(k.broken) > 0 and a.disabled_at is null and m.role in ('information_manager', 'auditor')
    and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())
  on conflict (unique_key) do nothing $$;

-- The page asks for a check and reads what it found; nothing answers while it counts any more.
drop function public.verify_audit();
