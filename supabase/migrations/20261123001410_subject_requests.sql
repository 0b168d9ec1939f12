-- Requests of people for what is kept on them: received, identity, clock. All that says who they are stands in personal.
create table if not exists public.bank_holiday (
  day date primary key,
  name public.plain_text not null,
  source public.plain_text not null
);
comment on table public.bank_holiday is 'Days in England on which no deadline ends and which count as no working day.';
alter table public.bank_holiday enable row level security;
grant select on public.bank_holiday to authenticated;
drop policy if exists bank_holiday_select on public.bank_holiday;
create policy bank_holiday_select on public.bank_holiday for select to authenticated using ((select private.is_member()));
insert into public.bank_holiday (day, name, source)
select d.day::date, d.name, 'gov.uk/bank-holidays, England and Wales' from (values
  ('2025-12-25', 'Christmas Day'), ('2025-12-26', 'Boxing Day'),
  ('2026-01-01', 'New Year''s Day'), ('2026-04-03', 'Good Friday'), ('2026-04-06', 'Easter Monday'), ('2026-05-04', 'Early May bank holiday'),
  ('2026-05-25', 'Spring bank holiday'), ('2026-08-31', 'Summer bank holiday'), ('2026-12-25', 'Christmas Day'), ('2026-12-28', 'Boxing Day (substitute day)'),
  ('2027-01-01', 'New Year''s Day'), ('2027-03-26', 'Good Friday'), ('2027-03-29', 'Easter Monday'), ('2027-05-03', 'Early May bank holiday'),
  ('2027-05-31', 'Spring bank holiday'), ('2027-08-30', 'Summer bank holiday'), ('2027-12-27', 'Christmas Day (substitute day)'), ('2027-12-28', 'Boxing Day (substitute day)'),
  ('2028-01-03', 'New Year''s Day (substitute day)'), ('2028-04-14', 'Good Friday'), ('2028-04-17', 'Easter Monday'), ('2028-05-01', 'Early May bank holiday'),
  ('2028-05-29', 'Spring bank holiday'), ('2028-08-28', 'Summer bank holiday'), ('2028-12-25', 'Christmas Day'), ('2028-12-26', 'Boxing Day')) d (day, name)
on conflict (day) do nothing;

create table private.subject_request_counter (year int primary key, last int not null);
alter table private.subject_request_counter enable row level security;
create table public.subject_request (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  reference text not null unique check (reference ~ '^SAR-\d{4}-\d{4,}$'),
  state text not null default 'open' check (state in ('open', 'finished')),
  received_on date not null,
  identity_asked_on date,
  identity_proven_on date,
  extended_on date,
  searched_at timestamptz,
  finished_at timestamptz,
  finished_by uuid references public.member,
  details_until date,
  details_erased_at timestamptz,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now(),
  check ((state = 'finished') = (finished_at is not null) and (finished_at is null) = (finished_by is null) and (finished_at is null) = (details_until is null)),
  check (identity_asked_on >= received_on and identity_proven_on >= received_on)
);
comment on table public.subject_request is 'A request for access to what is kept on somebody: dates and states alone. Who it is about, and every word written of it, stands in personal.';
create index on public.subject_request (force_id, state);
alter table public.subject_request enable row level security;
grant select on public.subject_request to authenticated;
create policy subject_request_select on public.subject_request for select to authenticated using (
  ((select private.caller())).role in ('auditor', 'information_manager') and force_id = ((select private.caller())).force_id);
create trigger audit after insert or update or delete on public.subject_request for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();

create table personal.subject_request (
  request_id uuid primary key references public.subject_request,
  subject_id uuid references personal.subject on delete set null,
  name text not null check (length(name) between 2 and 200),
  other_names text not null default '' check (length(other_names) <= 1000),
  birth_date date,
  addresses text not null default '' check (length(addresses) <= 2000),
  vehicles text not null default '' check (length(vehicles) <= 1000),
  phones text not null default '' check (length(phones) <= 1000),
  emails text not null default '' check (length(emails) <= 1000),
  contact text not null check (length(contact) between 3 and 1000),
  acts_for text not null default '' check (length(acts_for) <= 500),
  identity_check text not null default '' check (length(identity_check) <= 1000),
  extension_reason text not null default '' check (length(extension_reason) <= 1000)
);
comment on table personal.subject_request is 'Who asks and what to search for, one to a line where there are several; gone when the details of the request are erased.';
alter table personal.subject_request enable row level security;
create trigger audit after insert or update or delete on personal.subject_request for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit_personal('request_id');

create function private.next_working_day(p_day date) returns date language plpgsql stable security definer set search_path = '' as $$
declare d date := p_day;
begin
  while extract(isodow from d) > 5 or exists (select 1 from public.bank_holiday h where h.day = d) loop d := d + 1; end loop;
  return d;
end $$;
comment on function private.next_working_day is 'The day itself, or the first one after it that is neither a weekend nor a bank holiday.';
create function private.subject_clock(r public.subject_request) returns date language sql stable security definer set search_path = '' as $$
  -- The corresponding day of the month, or the month's last (DPA 2018 s54 as the ICO counts); app/features/subject-access/subject-clock.ts is the same rule.
  select case when r.identity_asked_on is not null and r.identity_proven_on is null then null
    else private.next_working_day((greatest(r.received_on, case when r.identity_asked_on is not null then r.identity_proven_on end)
      + make_interval(months => case when r.extended_on is null then 1 else 3 end))::date) end $$;
comment on function private.subject_clock is 'The day by which a request has to be answered; null while the clock stands because identity has been asked for.';

create function private.require_subject_request(p_reference text) returns public.subject_request language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager');
  r public.subject_request;
begin
  select * into r from public.subject_request x where x.reference = upper(trim(p_reference)) and x.force_id = c.force_id;
  if not found then perform private.fail(404, 'subject_request_unknown'); end if;
  return r;
end $$;
create function private.require_open_request(p_reference text) returns public.subject_request language plpgsql volatile security definer set search_path = '' as $$
declare r public.subject_request := private.require_subject_request(p_reference);
begin
  -- One change of a request at a time: nobody finishes it while somebody decides an item.
  select * into r from public.subject_request x where x.id = r.id for update;
  if r.state <> 'open' then perform private.fail(409, 'subject_request_finished'); end if;
  return r;
end $$;

create function public.record_subject_request(p_form_token uuid, p_received_on date, p_identity_asked_on date, p_identity_proven_on date, p_details jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager');
  done jsonb := private.form_done(p_form_token);
  d personal.subject_request := jsonb_populate_record(null::personal.subject_request, p_details);
  r public.subject_request;
  this_year int := extract(year from private.today());
  number int;
begin
  if done is not null then return done; end if;
  if coalesce(length(trim(d.name)), 0) < 2 or coalesce(length(trim(d.contact)), 0) < 3 then perform private.fail(400, 'subject_details_missing'); end if;
  if p_received_on is null or p_received_on > private.today() or num_nonnulls(p_identity_asked_on, p_identity_proven_on) = 0
    or p_identity_asked_on not between p_received_on and private.today() or p_identity_proven_on not between p_received_on and private.today() then
    perform private.fail(400, 'subject_dates_invalid');
  end if;
  insert into private.subject_request_counter as k values (this_year, 1) on conflict (year) do update set last = k.last + 1 returning last into number;
  insert into public.subject_request (force_id, reference, received_on, identity_asked_on, identity_proven_on, created_by)
  values (c.force_id, 'SAR-' || this_year || '-' || lpad(number::text, 4, '0'), p_received_on, p_identity_asked_on, p_identity_proven_on, c.member_id) returning * into r;
  insert into personal.subject_request (request_id, name, other_names, birth_date, addresses, vehicles, phones, emails, contact, acts_for, identity_check)
  values (r.id, trim(d.name), coalesce(d.other_names, ''), d.birth_date, coalesce(d.addresses, ''), coalesce(d.vehicles, ''), coalesce(d.phones, ''), coalesce(d.emails, ''),
    trim(d.contact), coalesce(d.acts_for, ''), coalesce(d.identity_check, ''));
  return private.form_keep(p_form_token, jsonb_build_object('reference', r.reference));
end $$;
comment on function public.record_subject_request is 'Records a request with what to search for: {name, other_names, birth_date, addresses, vehicles, phones, emails, contact, acts_for, identity_check}. The clock stands from asking for identity until it is proven.';

create function public.note_subject_identity(p_form_token uuid, p_reference text, p_asked_on date, p_proven_on date, p_check text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_open_request(p_reference);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if num_nonnulls(p_asked_on, p_proven_on) <> 1 or coalesce(p_asked_on, p_proven_on) not between r.received_on and private.today() then perform private.fail(400, 'subject_dates_invalid'); end if;
  if p_asked_on is not null and r.identity_asked_on is not null then perform private.fail(409, 'identity_asked_already'); end if;
  if p_proven_on is not null and (r.identity_proven_on is not null or p_proven_on < r.identity_asked_on) then perform private.fail(409, 'identity_proven_already'); end if;
  if p_proven_on is not null and length(trim(coalesce(p_check, ''))) < 3 then perform private.fail(400, 'identity_check_missing'); end if;
  -- Asked for although it was taken as proven before: it counts as not proven again.
  update public.subject_request set identity_asked_on = coalesce(p_asked_on, identity_asked_on), identity_proven_on = p_proven_on where id = r.id;
  if p_proven_on is not null then update personal.subject_request set identity_check = trim(p_check) where request_id = r.id; end if;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.note_subject_identity is 'Identity was asked for (the clock stands) or was proven, and how (the month counts from then).';

create function public.extend_subject_request(p_form_token uuid, p_reference text, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_open_request(p_reference);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if r.extended_on is not null then perform private.fail(409, 'subject_request_extended'); end if;
  if private.subject_clock(r) < private.today() then perform private.fail(409, 'extension_too_late'); end if;
  if length(trim(coalesce(p_reason, ''))) < 10 then perform private.fail(400, 'extension_reason_short'); end if;
  update public.subject_request set extended_on = private.today() where id = r.id;
  update personal.subject_request set extension_reason = trim(p_reason) where request_id = r.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.extend_subject_request is 'Two more months, once and within the first, for a reason that the person is told.';

create function private.subject_request_json(r public.subject_request) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('reference', r.reference, 'state', r.state, 'received_on', r.received_on, 'identity_asked_on', r.identity_asked_on,
    'identity_proven_on', r.identity_proven_on, 'extended_on', r.extended_on, 'searched_at', r.searched_at, 'finished_at', r.finished_at,
    'details_until', r.details_until, 'details_erased_at', r.details_erased_at, 'due_on', private.subject_clock(r),
    'days', private.subject_clock(r) - private.today()) $$;
create function public.subject_requests(p_page int default 1) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('information_manager');
begin
  return (with listed as (select x as r, count(*) over () as total from public.subject_request x where x.force_id = c.force_id
      order by x.state desc, private.subject_clock(x) nulls last, x.reference desc limit 50 offset 50 * (greatest(p_page, 1) - 1))
    select jsonb_build_object('total', coalesce(max(total), 0), 'today', private.today(),
      'requests', coalesce(jsonb_agg(private.subject_request_json(r) order by (r).state desc, private.subject_clock(r) nulls last, (r).reference desc), '[]')) from listed);
end $$;
comment on function public.subject_requests is 'The requests of the force, open ones first by the day they are due, 50 a page: dates and states, nobody''s details.';
create function public.subject_request_page(p_reference text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare r public.subject_request := private.require_subject_request(p_reference);
begin
  perform private.read_event('subject_request_read', null, r.id::text, jsonb_build_object('reference', r.reference));
  return private.subject_request_json(r) || jsonb_build_object('today', private.today(), 'recorded_by', private.member_name(r.created_by),
    'holidays', (select coalesce(jsonb_agg(h.day order by h.day), '[]') from public.bank_holiday h where h.day >= r.received_on),
    -- What was given of each problem that the caller may know of, once it is answered.
    'given', (select coalesce(jsonb_agg(jsonb_build_object('problem', p.reference, 'given', g.given, 'redacted', g.redacted, 'withheld', g.withheld) order by p.reference), '[]')
      from public.subject_disclosure g join public.problem p on p.id = g.problem_id where g.request_id = r.id and private.can_see_problem(p.id)),
    'details', (select to_jsonb(d) - 'request_id' - 'subject_id' from personal.subject_request d where d.request_id = r.id));
end $$;
comment on function public.subject_request_page is 'One request with the details of who asks; each reading is an event.';

create function private.remind_of_subject_requests() returns void language sql volatile security definer set search_path = '' as $$
  insert into private.mail (to_address, subject, body_text, unique_key)
  select a.email, r.reference || ' is due on ' || private.day_words(x.due_on),
    'The subject access request ' || r.reference || ' has to be answered by ' || private.day_words(x.due_on) || '. Open Information, Subject access, to see what is still to be decided.',
    'subject_request:' || r.id || ':' || x.due_on || ':' || case when x.due_on - private.today() <= 3 then 3 else 10 end || ':' || a.id
  from public.subject_request r cross join lateral (select private.subject_clock(r) as due_on) x
    join public.member m on m.force_id = r.force_id and m.role = 'information_manager' join public.account a on a.id = m.account_id
  where r.state = 'open' and x.due_on - private.today() <= 10 and a.disabled_at is null
    and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())
  on conflict (unique_key) do nothing $$;
comment on function private.remind_of_subject_requests is 'Tells the information managers of a force 10 and 3 days before a request is due, each once.';

grant execute on function public.record_subject_request(uuid, date, date, date, jsonb), public.note_subject_identity(uuid, text, date, date, text),
  public.extend_subject_request(uuid, text, text), public.subject_requests(int), public.subject_request_page(text) to authenticated;
