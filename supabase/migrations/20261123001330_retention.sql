-- How long what identifies people is kept: groups and clear periods, a date for each entry of a dictionary, a queue, decisions.
create table public.retention_group (
  id uuid primary key default gen_random_uuid(),
  force_id text references public.force,
  code text not null check (code ~ '^[1-9]$'),
  label public.plain_text not null,
  clear_years int not null check (clear_years between 1 and 100),
  then_years int not null check (then_years between 1 and 100),
  source public.plain_text not null,
  version int not null default 1,
  unique nulls not distinct (force_id, code)
);
comment on table public.retention_group is 'Groups as in the management of police information: first review after clear_years without contact, then every then_years. A row without force holds for every force that has set none of its own.';
insert into public.retention_group (code, label, clear_years, then_years, source) values
  ('1', 'Certain public protection matters', 10, 10, 'MoPI group 1: kept to the subject''s 100th year, reviewed every 10 years. From memory of the guidance: check with your records manager.'),
  ('2', 'Other sexual, violent and serious matters', 10, 10, 'MoPI group 2: after a clear period of 10 years, then every 10. From memory of the guidance: check with your records manager.'),
  ('3', 'All other offences and neighbourhood problems', 6, 5, 'MoPI group 3: after a clear period of 6 years (Hansard 2006: at least 6), then every 5. From memory of the guidance: check with your records manager.'),
  ('4', 'Undetected, missing people and other matters', 6, 6, 'MoPI group 4: 6 years, or by offence. From memory of the guidance: check with your records manager.');
create table public.retention_category (
  id uuid primary key default gen_random_uuid(),
  force_id text references public.force,
  category text not null,
  group_code text not null check (group_code ~ '^[1-9]$'),
  unique nulls not distinct (force_id, category)
);
comment on table public.retention_category is 'The group of a category of problems; categories without a row are of group 3.';
insert into public.retention_category (category, group_code) values ('exploitation', '1'), ('domestic', '2'), ('violence', '2'), ('robbery', '2'), ('weapons', '2'), ('hate', '2');
create table public.identity_retention (
  identity_id uuid primary key references public.identity,
  group_code text not null check (group_code ~ '^[1-9]$'),
  set_by uuid not null references public.member,
  set_at timestamptz not null default private.now()
);
comment on table public.identity_retention is 'The group of one entry of a dictionary where it differs from its problem''s.';
create table public.retention_review (
  id uuid primary key default gen_random_uuid(),
  identity_id uuid not null references public.identity,
  decision text not null check (decision in ('keep', 'erase')),
  reason public.separated_text not null,
  next_review_on date,
  erasure_id uuid references public.erasure,
  reviewed_by uuid not null references public.member,
  reviewed_at timestamptz not null default private.now(),
  check ((decision = 'keep') = (next_review_on is not null) and (decision = 'erase') = (erasure_id is not null))
);
create index on public.retention_review (identity_id, reviewed_at desc);
comment on table public.retention_review is 'What the information manager decided of an entry whose date had come, or before it.';
create index on public.identity (created_at);

grant execute on function private.identity_problem(uuid) to authenticated;
do $$ declare t text; begin
  foreach t in array array['retention_group', 'retention_category', 'identity_retention', 'retention_review'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('grant select on public.%I to authenticated', t);
    execute format('create trigger audit after insert or update or delete on public.%I for each row when (current_setting(''prime.bulk'', true) is distinct from ''on'') execute function private.audit()', t);
  end loop;
  foreach t in array array['retention_group', 'retention_category'] loop
    execute format('create policy %1$s_select on public.%1$I for select to authenticated using (((select private.caller())).role in (''auditor'', ''information_manager'')
      and (force_id is null or force_id = ((select private.caller())).force_id))', t);
  end loop;
  foreach t in array array['identity_retention', 'retention_review'] loop
    execute format('create policy %1$s_select on public.%1$I for select to authenticated using (((select private.caller())).role in (''auditor'', ''information_manager'')
      and private.can_read_record(private.identity_problem(identity_id)))', t);
  end loop;
end $$;
create constraint trigger guard_tokens after insert or update on public.retention_review deferrable initially deferred for each row execute function private.guard_tokens();

create function private.retention_groups(p_force text) returns setof public.retention_group language sql stable security definer set search_path = '' as $$
  select distinct on (g.code) g.* from public.retention_group g where g.force_id is null or g.force_id = p_force order by g.code, g.force_id nulls last $$;
comment on function private.retention_groups is 'The groups that hold in a force: its own, else those for all.';
create function private.retention_entries(p_force text, p_until date, p_problem uuid default null)
returns table (identity_id uuid, problem_id uuid, group_code text, last_contact date, due_on date, reviewed_at timestamptz)
language sql stable security definer set search_path = '' as $$
  with groups as (select * from private.retention_groups(p_force)),
  -- An entry younger than the shortest clear period is due only when somebody set its date.
  candidate as (
    select i.id, i.created_at, p.id as problem_id, p.category from public.problem p join public.identity i on i.dictionary_id = p.dictionary_id
    where p.force_id = p_force and (p_problem is null or p.id = p_problem)
      and (p_until is null or i.created_at < p_until - make_interval(years => (select min(clear_years) from groups)) + interval '1 day'
        or exists (select 1 from public.retention_review r where r.identity_id = i.id))
      and exists (select 1 from personal.identity_value v where v.identity_id = i.id)),
  entry as (
    select x.id, x.problem_id, coalesce(own.group_code, category.group_code, '3') as group_code,
      coalesce((select max(m.created_at) from public.mention m where m.identity_id = x.id), x.created_at) as contact
    from candidate x left join public.identity_retention own on own.identity_id = x.id
      left join lateral (select y.group_code from public.retention_category y where y.category = x.category and (y.force_id is null or y.force_id = p_force)
        order by y.force_id nulls last limit 1) category on true),
  dated as (
    select e.id, e.problem_id, e.group_code, (e.contact at time zone 'Europe/London')::date as last_contact, r.reviewed_at,
      -- New contact after a review begins the clear period anew.
      case when r.reviewed_at >= e.contact then r.next_review_on else ((e.contact at time zone 'Europe/London')::date + make_interval(years => g.clear_years))::date end as due_on
    from entry e join groups g on g.code = e.group_code
      left join lateral (select y.reviewed_at, y.next_review_on from public.retention_review y where y.identity_id = e.id and y.decision = 'keep' order by y.reviewed_at desc limit 1) r on true)
  select d.id, d.problem_id, d.group_code, d.last_contact, d.due_on, d.reviewed_at from dated d where p_until is null or d.due_on <= p_until $$;
comment on function private.retention_entries is
  'Entries of dictionaries that still hold a value, with group, day of the last mention and the day on which they are due for review: clear period after the last contact, or what the last review set.';

create function public.retention_queue(p_days int default 28) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager', 'auditor');
  hidden uuid[] := private.hidden_problems(c);
begin
  return (select jsonb_build_object('entries', coalesce(sum(n), 0), 'problems', coalesce(jsonb_agg(jsonb_build_object('reference', x.reference, 'title', x.title, 'stage', x.stage,
      'closed', x.closed, 'restricted', x.restricted, 'open', x.open, 'entries', x.n, 'due_on', x.due_on, 'overdue', x.due_on < private.today()) order by x.due_on, x.reference), '[]'))
    from (select p.reference, p.restricted, p.id <> all (hidden) as open, case when p.id <> all (hidden) then private.shown(p.title) end as title,
        case when p.id <> all (hidden) then p.stage end as stage, case when p.id <> all (hidden) then p.closed_at end as closed, count(*) as n, min(e.due_on) as due_on
      from private.retention_entries(c.force_id, private.today() + greatest(0, least(p_days, 3660))) e join public.problem p on p.id = e.problem_id
      -- An auditor does not learn that a restricted problem is there; the information manager does, and opens it with a reason.
      where c.role = 'information_manager' or p.id <> all (hidden) group by p.id) x);
end $$;
comment on function public.retention_queue is 'Problems with entries due for review within so many days: {entries, problems: [{reference, title, entries, due_on, overdue, restricted, open}]}.';

create function public.retention_page(p_reference text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager', 'auditor');
  this_problem uuid := private.require_problem(p_reference);
  p public.problem;
begin
  if not private.can_read_record(this_problem) then perform private.fail(403, 'not_a_contributor'); end if;
  select * into p from public.problem x where x.id = this_problem;
  return jsonb_build_object('id', p.id, 'reference', p.reference, 'title', private.shown(p.title), 'category', private.kind_label('category', p.category, p.force_id),
    'groups', (select jsonb_agg(jsonb_build_object('code', g.code, 'label', g.label, 'clear_years', g.clear_years, 'then_years', g.then_years) order by g.code) from private.retention_groups(p.force_id) g),
    'entries', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal), 'group', e.group_code, 'last_contact', e.last_contact,
        'due_on', e.due_on, 'mentions', (select count(*) from public.mention m where m.identity_id = i.id),
        'roles', (select coalesce(jsonb_agg(distinct r.role), '[]') from public.identity_role r where r.identity_id = i.id),
        'reviews', (select coalesce(jsonb_agg(jsonb_build_object('at', v.reviewed_at, 'by', a.display_name, 'reason', private.shown(v.reason), 'next_review_on', v.next_review_on) order by v.reviewed_at desc), '[]')
          from public.retention_review v join public.member m on m.id = v.reviewed_by join public.account a on a.id = m.account_id where v.identity_id = i.id))
      order by e.due_on, i.kind, i.ordinal), '[]')
      from private.retention_entries(p.force_id, null, p.id) e join public.identity i on i.id = e.identity_id),
    'points', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'words', private.shown(l.label)) order by l.id), '[]')
      from personal.place_point x join public.place l on l.id = x.place_id where l.problem_id = p.id),
    'files', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'kind', v.kind, 'caption', private.shown(v.caption), 'created_at', v.created_at,
        'particulars', n.evidence_id is not null, 'published', exists (select 1 from public.summary_picture y join public.summary s on s.id = y.summary_id
          where y.evidence_id = v.id and s.state in ('waiting', 'published'))) order by v.created_at, v.id), '[]')
      from public.evidence v left join personal.file_name n on n.evidence_id = v.id where v.problem_id = p.id and v.erased_at is null),
    'erasures', (select coalesce(jsonb_agg(jsonb_build_object('at', e.erased_at, 'by', a.display_name, 'basis', e.basis, 'reason', private.shown(e.reason),
        'labels', (select coalesce(jsonb_agg(private.label_of(i.kind, i.ordinal) order by i.kind, i.ordinal), '[]') from public.identity i where i.id = any (e.identities)),
        'points', cardinality(e.places), 'particulars', cardinality(e.particulars), 'files', cardinality(e.evidence)) order by e.erased_at desc), '[]')
      from public.erasure e left join public.member m on m.id = e.erased_by left join public.account a on a.id = m.account_id where e.problem_id = p.id));
end $$;
comment on function public.retention_page is 'All that is kept on people in one problem, by label alone, with the dates of review, and what was erased.';

create function private.require_keeper(p_problem uuid) returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('information_manager');
begin
  if coalesce(private.problem_access(p_problem), '') <> 'record' then perform private.fail(404, 'problem_unknown'); end if;
  return c;
end $$;
comment on function private.require_keeper is 'The information manager, of a problem that is open to them.';
create function public.keep_entries(p_form_token uuid, p_problem uuid, p_identities uuid[], p_reason public.separated_text, p_next_review_on date, p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_keeper(p_problem);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if coalesce(cardinality(p_identities), 0) = 0 then perform private.fail(400, 'nothing_chosen'); end if;
  if length(trim(coalesce(p_reason, ''))) < 5 then perform private.fail(400, 'retention_reason_missing'); end if;
  if p_next_review_on is null or p_next_review_on <= private.today() or p_next_review_on > private.today() + interval '10 years' then perform private.fail(400, 'review_date_invalid'); end if;
  if exists (select 1 from unnest(p_identities) i where not exists (select 1 from personal.identity_value v where v.identity_id = i) or private.identity_problem(i) is distinct from p_problem) then
    perform private.fail(404, 'identity_unknown');
  end if;
  perform private.store_mentions((select dictionary_id from public.problem where id = p_problem), c, p_mentions);
  insert into public.retention_review (identity_id, decision, reason, next_review_on, reviewed_by) select i, 'keep', p_reason, p_next_review_on, c.member_id from unnest(p_identities) i;
  return private.form_keep(p_form_token, jsonb_build_object('kept', cardinality(p_identities)));
end $$;
comment on function public.keep_entries is 'Keeps entries of a dictionary until the next review, ten years at the most, for a reason.';
create function public.erase_personal(p_form_token uuid, p_problem uuid, p_basis text, p_reason public.separated_text, p_identities uuid[], p_places uuid[], p_particulars uuid[],
  p_evidence uuid[], p_mentions jsonb default '[]') returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_keeper(p_problem);
  done jsonb := private.form_done(p_form_token);
  e public.erasure;
begin
  if done is not null then return done; end if;
  if p_basis not in ('retention', 'request', 'court_order', 'mistake') then perform private.fail(400, 'basis_invalid'); end if;
  if length(trim(coalesce(p_reason, ''))) < 5 then perform private.fail(400, 'retention_reason_missing'); end if;
  perform private.store_mentions((select dictionary_id from public.problem where id = p_problem), c, p_mentions);
  e := private.erase(c, p_problem, p_basis, p_reason, coalesce(p_identities, '{}'), coalesce(p_places, '{}'), coalesce(p_particulars, '{}'), coalesce(p_evidence, '{}'));
  insert into public.retention_review (identity_id, decision, reason, erasure_id, reviewed_by) select i, 'erase', p_reason, e.id, c.member_id from unnest(e.identities) i;
  return private.form_keep(p_form_token, jsonb_build_object('erasure', e.id, 'file_keys', e.file_keys));
end $$;
comment on function public.erase_personal is 'Erases values of a problem''s dictionary, exact points of homes, particulars of files and files, for good. Answers the names in the file store whose bytes have to go: {erasure, file_keys}.';
create function public.set_retention_group(p_form_token uuid, p_problem uuid, p_identities uuid[], p_group text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_keeper(p_problem);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if coalesce(cardinality(p_identities), 0) = 0 then perform private.fail(400, 'nothing_chosen'); end if;
  if not exists (select 1 from private.retention_groups(c.force_id) g where g.code = p_group) then perform private.fail(400, 'retention_group_unknown'); end if;
  if exists (select 1 from unnest(p_identities) i where private.identity_problem(i) is distinct from p_problem) then perform private.fail(404, 'identity_unknown'); end if;
  insert into public.identity_retention as r (identity_id, group_code, set_by) select i, p_group, c.member_id from unnest(p_identities) i
  on conflict (identity_id) do update set group_code = excluded.group_code, set_by = excluded.set_by, set_at = private.now() where r.group_code <> excluded.group_code;
  return private.form_keep(p_form_token, jsonb_build_object('group', p_group));
end $$;
create function public.retention_settings() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('information_manager', 'auditor');
begin
  return jsonb_build_object(
    'groups', (select jsonb_agg(jsonb_build_object('code', g.code, 'label', g.label, 'clear_years', g.clear_years, 'then_years', g.then_years, 'source', g.source, 'version', g.version,
      'own', g.force_id is not null) order by g.code) from private.retention_groups(c.force_id) g),
    'categories', (select jsonb_agg(jsonb_build_object('code', k.code, 'label', k.label, 'group', coalesce(
        (select y.group_code from public.retention_category y where y.category = k.code and (y.force_id is null or y.force_id = c.force_id) order by y.force_id nulls last limit 1), '3')) order by k.label)
      from public.kind k where k.list = 'category' and (k.force_id is null or k.force_id = c.force_id)));
end $$;
create function public.set_clear_period(p_form_token uuid, p_code text, p_version int, p_clear_years int, p_then_years int, p_source public.plain_text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager');
  done jsonb := private.form_done(p_form_token);
  g public.retention_group;
begin
  if done is not null then return done; end if;
  select * into g from private.retention_groups(c.force_id) x where x.code = p_code;
  if not found then perform private.fail(404, 'retention_group_unknown'); end if;
  if g.version <> p_version then perform private.fail(409, 'stale_version'); end if;
  if coalesce(p_clear_years, 0) not between 1 and 100 or coalesce(p_then_years, 0) not between 1 and 100 then perform private.fail(400, 'years_invalid'); end if;
  if length(trim(coalesce(p_source, ''))) < 3 then perform private.fail(400, 'source_missing'); end if;
  insert into public.retention_group (force_id, code, label, clear_years, then_years, source, version)
  values (c.force_id, g.code, g.label, p_clear_years, p_then_years, trim(p_source), g.version + 1)
  on conflict (force_id, code) do update set clear_years = excluded.clear_years, then_years = excluded.then_years, source = excluded.source, version = excluded.version;
  return private.form_keep(p_form_token, jsonb_build_object('code', g.code));
end $$;
comment on function public.set_clear_period is 'Sets the clear period of a group for the force of the information manager, with its source.';
create function public.set_category_group(p_form_token uuid, p_category text, p_group text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager');
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if not exists (select 1 from private.retention_groups(c.force_id) g where g.code = p_group)
    or not exists (select 1 from public.kind k where k.list = 'category' and k.code = p_category and (k.force_id is null or k.force_id = c.force_id)) then
    perform private.fail(400, 'retention_group_unknown');
  end if;
  insert into public.retention_category (force_id, category, group_code) values (c.force_id, p_category, p_group)
  on conflict (force_id, category) do update set group_code = excluded.group_code;
  return private.form_keep(p_form_token, jsonb_build_object('category', p_category));
end $$;
grant execute on function public.retention_queue(int), public.retention_page(text), public.keep_entries(uuid, uuid, uuid[], public.separated_text, date, jsonb),
  public.erase_personal(uuid, uuid, text, public.separated_text, uuid[], uuid[], uuid[], uuid[], jsonb), public.set_retention_group(uuid, uuid, uuid[], text),
  public.retention_settings(), public.set_clear_period(uuid, text, int, int, int, public.plain_text), public.set_category_group(uuid, text, text) to authenticated;
