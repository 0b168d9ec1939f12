-- Who is asking, and what of a problem they may see. Every policy on case material goes through these.
create type private.caller as (
  member_id uuid, account_id uuid, role public.member_role, force_id text, organisation_id uuid, unit_id uuid,
  police boolean, prosecuting boolean);

create function private.caller() returns private.caller language sql stable security definer set search_path = '' as $$
  select (m.id, a.id, m.role, m.force_id, u.organisation_id, u.id, o.kind = 'police', u.prosecuting)::private.caller
  from public.account a
  join auth.sessions s on s.user_id = a.id and s.id = (auth.jwt() ->> 'session_id')::uuid
  join public.member m on m.account_id = a.id
  join public.unit u on u.id = m.unit_id
  join public.organisation o on o.id = u.organisation_id
  where a.id = auth.uid() and a.disabled_at is null
    and s.created_at > now() - make_interval(hours => coalesce((select (value #>> '{}')::int from private.setting where key = 'session_hours'), 12))
    and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())
  order by (m.id = a.acting_member_id) desc nulls last, m.from_date, m.id limit 1 $$;
comment on function private.caller is 'The post the caller acts in: account not disabled, session still there and not too old, post in force today. All null otherwise.';
create function private.acting_member_id() returns uuid language sql stable security definer set search_path = '' as $$
  select (private.caller()).member_id $$;
create function private.is_member() returns boolean language sql stable security definer set search_path = '' as $$
  select (private.caller()).member_id is not null $$;
create function private.is_police_of(p_force text) returns boolean language sql stable security definer set search_path = '' as $$
  select c.police and c.force_id = p_force and c.role not in ('administrator', 'call_handler', 'special') from private.caller() c $$;

create function private.agreement_in_date(p_organisation uuid, p_force text, p_problem uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from public.agreement g join public.agreement_party y on y.agreement_id = g.id and y.organisation_id = p_organisation
    where g.force_id = p_force and g.from_date <= private.today() and coalesce(g.extended_until, g.review_date) > private.today()
      and (not exists (select 1 from public.agreement_district gd where gd.agreement_id = g.id)
        or exists (select 1 from public.agreement_district gd
          join public.neighbourhood_district nd on nd.district_id = gd.district_id
          join public.problem_neighbourhood pn on pn.neighbourhood_id = nd.neighbourhood_id
          where gd.agreement_id = g.id and pn.problem_id = p_problem))) $$;
comment on function private.agreement_in_date is 'Has the organisation an information-sharing agreement with the force, in date today, for a district of the problem?';
create function private.covers_problem(p_organisation uuid, p_problem uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.organisation_district od
    join public.neighbourhood_district nd on nd.district_id = od.district_id
    join public.problem_neighbourhood pn on pn.neighbourhood_id = nd.neighbourhood_id
    where od.organisation_id = p_organisation and pn.problem_id = p_problem
      and od.from_date <= private.today() and (od.until_date is null or od.until_date > private.today())) $$;

create function private.has_problem_role(p_problem uuid, p_member uuid, variadic p_roles text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.problem_role r where r.problem_id = p_problem and r.until_date is null and r.role = any (p_roles)
    and (r.member_id = p_member or exists (select 1 from public.absence b where b.member_id = r.member_id and b.deputy_id = p_member
      and b.from_date <= private.today() and b.until_date > private.today()))) $$;
comment on function private.has_problem_role is 'Does the member, or somebody whose deputy they are today, hold one of these roles on the problem?';

create function private.problem_access(p_problem uuid) returns text language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.caller();
  p record;
  takes_part boolean;
begin
  if c.member_id is null then return null; end if;
  select force_id, restricted, stage into p from public.problem where id = p_problem;
  if not found then return null; end if;
  takes_part := exists (select 1 from public.participation x where x.problem_id = p_problem and x.organisation_id = c.organisation_id and x.until_date is null);
  if p.restricted then
    if exists (select 1 from public.restricted_opening x where x.problem_id = p_problem and x.member_id = c.member_id and x.expires_at > private.now()) then
      return case when c.role = 'information_manager' then 'record' end;
    end if;
    if not exists (select 1 from public.problem_role r where r.problem_id = p_problem and r.member_id = c.member_id and r.until_date is null) then return null; end if;
  end if;
  if c.role = 'auditor' then return case when c.force_id = p.force_id then 'record' end; end if;
  if c.role = 'scrutineer' then return case when c.force_id = p.force_id then 'overview' end; end if;
  if c.role = 'administrator' then return null; end if;
  if c.police and c.force_id = p.force_id then
    return case c.role
      when 'call_handler' then case when p.stage <> 'closed' then 'overview' end
      when 'special' then case when exists (select 1 from public.action a where a.problem_id = p_problem and a.owner_member_id = c.member_id)
        or private.has_problem_role(p_problem, c.member_id, 'lead', 'co_lead', 'deputy', 'named') then 'overview' end
      else 'record' end;
  end if;
  if takes_part then
    return case when private.agreement_in_date(c.organisation_id, p.force_id, p_problem) then 'record' else 'lapsed' end;
  end if;
  if private.covers_problem(c.organisation_id, p_problem) and private.agreement_in_date(c.organisation_id, p.force_id, p_problem) then return 'overview'; end if;
  return null;
end $$;
comment on function private.problem_access is
  'record: everything that grading allows. overview: that it exists, where, what, who owns it. lapsed: own work and the lead''s contact, while the agreement is out of date. null: as if it did not exist.';
create function private.can_see_problem(p_problem uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select coalesce(private.problem_access(p_problem) in ('overview', 'record'), false) $$;
create function private.can_read_record(p_problem uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select coalesce(private.problem_access(p_problem) = 'record', false) $$;
create function private.can_read_dictionary(p_dictionary uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.problem p where p.dictionary_id = p_dictionary and private.can_read_record(p.id)) $$;

create function private.handling_allows(p_grading uuid, p_own boolean, c private.caller) returns boolean
language sql stable security definer set search_path = '' as $$
  -- DOMAIN: permission consequences of the handling code. The item's own organisation always sees it.
  select p_own or case g.handling
      when '1' then c.police or c.prosecuting
      when '2' then true
      when '3' then c.police or c.prosecuting
      when '4' then false
      when 'P' then true
      else exists (select 1 from public.grading_recipient r where r.grading_id = g.id and r.organisation_id = c.organisation_id) end
  from public.grading g where g.id = p_grading $$;
create function private.can_see_item(p_problem uuid, p_grading uuid, p_controller_unit uuid, p_kept_on_lapse boolean default false)
returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.caller();
  access text := private.problem_access(p_problem);
  own boolean := exists (select 1 from public.unit u where u.id = p_controller_unit and u.organisation_id = c.organisation_id);
begin
  if access is null or (access = 'overview' and (c.police or c.role = 'scrutineer')) then return false; end if;
  if access in ('lapsed', 'overview') then return own and p_kept_on_lapse; end if;
  if not own and not c.police and c.role <> 'auditor' and not exists (select 1 from public.participation x
    where x.problem_id = p_problem and x.organisation_id = c.organisation_id and x.until_date is null and x.disclosure_id is not null) then
    return false;
  end if;
  -- An auditor sees everything depersonalised.
  return c.role = 'auditor' or coalesce(private.handling_allows(p_grading, own, c), false);
end $$;
comment on function private.can_see_item is
  'May the caller see an entry, answer, action, file or attendance with this grading? Partners see others'' items only under the disclosure of their admission.';
create function private.can_see_intake(p_force text, p_grading uuid, p_controller_unit uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select c.member_id is not null and (
      exists (select 1 from public.unit u where u.id = p_controller_unit and u.organisation_id = c.organisation_id and c.role not in ('call_handler', 'administrator', 'special'))
      or (c.police and private.is_police_of(p_force) and coalesce(private.handling_allows(p_grading, false, c), false)))
  from private.caller() c $$;
create function private.can_see_attendance(p_attendance uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.attendance a join public.attendance_allocation x on x.attendance_id = a.id
    where a.id = p_attendance and private.can_see_item(x.problem_id, a.grading_id, a.controller_unit_id, true)) $$;

create function private.supervises_neighbourhood(p_member uuid, p_neighbourhood uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from public.member m
    where m.role in ('supervisor', 'inspector') and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())
      and (m.id = p_member or exists (select 1 from public.absence b where b.member_id = m.id and b.deputy_id = p_member
        and b.from_date <= private.today() and b.until_date > private.today()))
      and (exists (select 1 from public.member_neighbourhood x where x.member_id = m.id and x.neighbourhood_id = p_neighbourhood
          and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today()))
        or exists (select 1 from public.member_district d join public.neighbourhood_district nd on nd.district_id = d.district_id and nd.until_date is null
          where d.member_id = m.id and nd.neighbourhood_id = p_neighbourhood
            and d.from_date <= private.today() and (d.until_date is null or d.until_date > private.today())))) $$;
comment on function private.supervises_neighbourhood is 'Is the member (or whoever''s deputy they are today) a supervisor or inspector with this neighbourhood, or its district?';
create function private.supervises_problem(p_member uuid, p_problem uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select private.has_problem_role(p_problem, p_member, 'supervisor')
    or exists (select 1 from public.problem_neighbourhood n where n.problem_id = p_problem and n.lead and private.supervises_neighbourhood(p_member, n.neighbourhood_id)) $$;

-- The beginnings of commands: each returns the caller or refuses.
create function private.require_member(variadic p_roles public.member_role[] default '{}') returns private.caller
language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.caller();
begin
  if c.member_id is null then perform private.fail(401, 'not_signed_in'); end if;
  if cardinality(p_roles) > 0 and not c.role = any (p_roles) then perform private.fail(403, 'role_not_allowed'); end if;
  return c;
end $$;
create function private.require_contributor(p_problem uuid) returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  access text := private.problem_access(p_problem);
begin
  if access is null then perform private.fail(404, 'problem_unknown'); end if;
  if access <> 'record' or c.role not in ('officer', 'pcso', 'supervisor', 'inspector', 'partner', 'partner_lead', 'analyst', 'coordinator', 'information_manager') then
    perform private.fail(403, 'not_a_contributor');
  end if;
  return c;
end $$;
comment on function private.require_contributor is 'The caller may add to the record of this problem; 404 for who may not know of it.';
create function private.require_owner(p_problem uuid) returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_contributor(p_problem);
begin
  if not (private.has_problem_role(p_problem, c.member_id, 'lead', 'co_lead', 'deputy') or private.supervises_problem(c.member_id, p_problem)) then
    perform private.fail(403, 'not_the_owner');
  end if;
  return c;
end $$;
create function private.require_supervisor(p_problem uuid) returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_contributor(p_problem);
begin
  if not private.supervises_problem(c.member_id, p_problem) then perform private.fail(403, 'not_the_supervisor'); end if;
  return c;
end $$;

create function private.add_grading(p_problem uuid, c private.caller, p_source text, p_information text, p_handling text, p_replaces uuid default null, p_reason text default null)
returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare g uuid; f text := coalesce((select force_id from public.problem where id = p_problem), c.force_id);
begin
  if not ((p_source ~ '^[A-E]$' and p_information ~ '^[1-5]$' and p_handling ~ '^[1-5]$') or (p_source ~ '^[1-3]$' and p_information ~ '^[A-E]$' and p_handling ~ '^[PC]$')) then
    perform private.fail(400, 'grading_invalid');
  end if;
  insert into public.grading (force_id, problem_id, controller_unit_id, scheme, source, information, handling, replaces, reason, graded_by)
  values (f, p_problem, c.unit_id, case when p_source ~ '[A-E]' then '5x5x5' else '3x5x2' end, p_source, p_information, p_handling, p_replaces, p_reason, c.member_id)
  returning id into g;
  return g;
end $$;
comment on function private.add_grading is 'A new grading by the caller for an item of the problem; refuses codes that are in no scheme.';
create function private.next_reference() returns text language sql volatile security definer set search_path = '' as $$
  insert into private.problem_counter as k values (extract(year from private.today())::int, 1)
  on conflict (year) do update set last = k.last + 1
  returning 'PR-' || year || '-' || lpad(last::text, 5, '0') $$;
create function private.read_event(p_what text, p_problem uuid, p_row text, p_detail jsonb default null) returns void
language sql volatile security definer set search_path = '' as $$
  insert into public.audit_event (force_id, problem_id, member_id, account_id, request_id, what, row_key, after)
  values ((select force_id from public.problem where id = p_problem), p_problem, private.acting_member_id(), auth.uid(),
    nullif(current_setting('request.headers', true), '')::json ->> 'x-request-id', p_what, p_row, p_detail) $$;
comment on function private.read_event is 'Records a read of personal data or another act that changes no row.';
