-- What the pages of accounts show. Addresses are no column that members may read, so these are functions.
create function private.post_json(m public.member) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('member_id', m.id, 'role', m.role, 'unit_id', u.id, 'unit', u.name, 'organisation_id', o.id, 'organisation', o.name,
    'organisation_kind', o.kind, 'force_id', m.force_id, 'job_title', m.job_title, 'collar_number', m.collar_number, 'from_date', m.from_date,
    'until_date', m.until_date, 'ended_reason', m.ended_reason, 'current', private.current_post(m), 'version', m.version)
  from public.unit u join public.organisation o on o.id = u.organisation_id where u.id = m.unit_id $$;

create function public.people_list(p_words text default '', p_organisation uuid default null, p_page int default 1) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator', 'partner_lead', 'auditor');
  v_organisation uuid := case when c.role = 'partner_lead' then c.organisation_id else p_organisation end;
  v_words text := '%' || replace(replace(lower(trim(coalesce(p_words, ''))), '%', ''), '_', '\_') || '%';
begin
  return (with found as (
      select a.*, count(*) over () as total from public.account a
      where (lower(a.display_name) like v_words or lower(a.email::text) like v_words
          or exists (select 1 from public.member m where m.account_id = a.id and lower(m.collar_number) like v_words))
        and (v_organisation is null or exists (select 1 from public.member m join public.unit u on u.id = m.unit_id
          where m.account_id = a.id and u.organisation_id = v_organisation))
      order by lower(a.display_name), a.id limit 50 offset 50 * (greatest(coalesce(p_page, 1), 1) - 1))
    select jsonb_build_object('total', coalesce(max(f.total), 0), 'people', coalesce(jsonb_agg(jsonb_build_object(
      'account_id', f.id, 'display_name', f.display_name, 'email', f.email, 'disabled', f.disabled_at is not null,
      'posts', (select coalesce(jsonb_agg(private.post_json(m) order by m.from_date, m.id), '[]') from public.member m
        join public.unit u on u.id = m.unit_id
        where m.account_id = f.id and private.current_post(m) and (c.role <> 'partner_lead' or u.organisation_id = c.organisation_id)))
      order by lower(f.display_name), f.id), '[]'))
    from found f);
end $$;
comment on function public.people_list is 'Accounts by name, address or collar number, 50 a page, with their posts in force. A partner lead sees those of the own organisation.';

create function public.person_page(p_account uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  a public.account;
begin
  select * into a from public.account where id = p_account;
  if not found then perform private.fail(404, 'account_unknown'); end if;
  return jsonb_build_object('account_id', a.id, 'display_name', a.display_name, 'email', a.email, 'disabled_at', a.disabled_at,
    'last_here_at', (select v.last_at from private.visit v where v.account_id = a.id), 'own', a.id = c.account_id,
    'posts', (select coalesce(jsonb_agg(private.post_json(m) || jsonb_build_object(
        'neighbourhoods', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'named_officer', x.named_officer) order by n.name), '[]')
          from public.member_neighbourhood x join public.neighbourhood n on n.id = x.neighbourhood_id
          where x.member_id = m.id and (x.until_date is null or x.until_date > private.today())),
        'districts', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name) order by d.name), '[]')
          from public.member_district x join public.district d on d.id = x.district_id
          where x.member_id = m.id and (x.until_date is null or x.until_date > private.today())),
        'holds', jsonb_build_object(
          'problems', (select count(distinct r.problem_id) from public.problem_role r where r.member_id = m.id and r.until_date is null),
          'actions', (select count(*) from public.action x where x.owner_member_id = m.id and x.status = 'open')))
      order by private.current_post(m) desc, m.from_date desc, m.id), '[]') from public.member m where m.account_id = a.id));
end $$;

create function public.invitation_list() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('administrator', 'partner_lead');
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'email', i.email, 'display_name', i.display_name, 'role', i.role,
      'unit', u.name, 'organisation', o.name, 'state', private.invitation_state(i), 'created_at', i.created_at, 'expires_at', i.expires_at)
      order by i.created_at desc, i.id), '[]')
    from private.invitation i join public.unit u on u.id = i.unit_id join public.organisation o on o.id = u.organisation_id
    where i.accepted_at is null and i.withdrawn_at is null and (c.role = 'administrator' or o.id = c.organisation_id));
end $$;

create function public.area_choices(p_force text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('administrator', 'information_manager');
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name,
      'neighbourhoods', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name) order by n.name), '[]')
        from public.neighbourhood_district nd join public.neighbourhood n on n.id = nd.neighbourhood_id and n.until_date is null
        where nd.district_id = d.id and nd.until_date is null)) order by d.name), '[]')
    from public.district d where d.until_date is null and (p_force is null or d.force_id = p_force));
end $$;

create function public.organisation_list() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('administrator', 'information_manager', 'auditor');
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'short_name', o.short_name, 'kind', o.kind,
      'kind_label', coalesce((select k.label from public.kind k where k.list = 'organisation' and k.code = o.kind order by k.force_id nulls last limit 1), o.kind),
      'force_id', o.force_id, 'confirmation_due', case when o.kind <> 'police' then private.confirmation_due(o.id) end,
      'people', (select count(distinct m.account_id) from public.member m join public.unit u on u.id = m.unit_id where u.organisation_id = o.id and private.current_post(m)),
      'units', (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'prosecuting', u.prosecuting) order by u.name), '[]')
        from public.unit u where u.organisation_id = o.id),
      'districts', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name) order by d.name), '[]')
        from public.organisation_district x join public.district d on d.id = x.district_id
        where x.organisation_id = o.id and (x.until_date is null or x.until_date > private.today())))
      order by o.kind <> 'police', lower(o.name)), '[]')
    from public.organisation o where o.ended_on is null or o.ended_on > private.today());
end $$;

create function public.agreement_list() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('administrator', 'information_manager', 'auditor');
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'title', g.title, 'purpose', g.purpose, 'gateway', g.gateway, 'from_date', g.from_date,
      'review_date', g.review_date, 'extended_until', g.extended_until, 'extended_reason', g.extended_reason, 'version', g.version,
      'police_lead', jsonb_build_object('id', g.police_lead_id, 'name', pa.display_name), 'partner_lead', jsonb_build_object('id', g.partner_lead_id, 'name', ra.display_name),
      'parties', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]')
        from public.agreement_party y join public.organisation o on o.id = y.organisation_id where y.agreement_id = g.id),
      'districts', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name) order by d.name), '[]')
        from public.agreement_district y join public.district d on d.id = y.district_id where y.agreement_id = g.id))
      order by coalesce(g.extended_until, g.review_date), g.title), '[]')
    from public.agreement g join public.member p on p.id = g.police_lead_id join public.account pa on pa.id = p.account_id
    join public.member r on r.id = g.partner_lead_id join public.account ra on ra.id = r.account_id
    where g.force_id = c.force_id);
end $$;
create function public.lead_choices() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('administrator', 'information_manager');
begin
  return (select jsonb_build_object(
      'police', coalesce(jsonb_agg(x.lead order by x.name) filter (where x.kind = 'police'), '[]'),
      'partner', coalesce(jsonb_agg(x.lead order by x.organisation, x.name) filter (where x.kind <> 'police'), '[]'))
    from (select o.kind, o.name as organisation, lower(a.display_name) as name,
        jsonb_build_object('member_id', m.id, 'name', a.display_name, 'role', m.role, 'organisation_id', o.id, 'organisation', o.name) as lead
      from public.member m join public.account a on a.id = m.account_id join public.unit u on u.id = m.unit_id join public.organisation o on o.id = u.organisation_id
      where private.current_post(m) and a.disabled_at is null
        and ((o.kind = 'police' and o.force_id = c.force_id and m.role in ('inspector', 'supervisor', 'coordinator', 'information_manager'))
          or (o.kind <> 'police' and m.role in ('partner', 'partner_lead')))) x);
end $$;

create function public.mail_list(p_page int default 1) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('administrator');
begin
  return (with found as (select m.*, count(*) over () as total from private.mail m
      order by m.created_at desc, m.id limit 50 offset 50 * (greatest(coalesce(p_page, 1), 1) - 1))
    select jsonb_build_object('total', coalesce(max(f.total), 0), 'mail', coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'to', f.to_address,
      'subject', f.subject, 'created_at', f.created_at, 'sent_at', f.sent_at, 'attempts', f.attempts, 'last_error', f.last_error) order by f.created_at desc, f.id), '[]'))
    from found f);
end $$;
create function public.read_mail(p_mail uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  m private.mail;
begin
  select * into m from private.mail where id = p_mail;
  if not found then perform private.fail(404, 'mail_unknown'); end if;
  -- A link in a message lets its reader in: what has reached its owner is read by nobody else, and reading leaves an event.
  if m.sent_at is null then perform private.read_event('read_mail', null, m.id::text, jsonb_build_object('to', m.to_address)); end if;
  return jsonb_build_object('id', m.id, 'to', m.to_address, 'subject', m.subject, 'created_at', m.created_at, 'sent_at', m.sent_at,
    'last_error', m.last_error, 'body', case when m.sent_at is null then m.body_text end);
end $$;
comment on function public.read_mail is 'A message of the outbox; its words only while it waits, and reading them is an event.';

create function public.own_account() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member();
begin
  return (select jsonb_build_object('display_name', a.display_name, 'email', a.email, 'theme', a.theme, 'version', a.version, 'member_id', c.member_id,
      'posts', (select jsonb_agg(private.post_json(m) order by m.from_date, m.id) from public.member m where m.account_id = a.id and private.current_post(m)),
      'sessions', (select jsonb_agg(jsonb_build_object('id', s.id, 'since', s.created_at, 'this', s.id = (auth.jwt() ->> 'session_id')::uuid) order by s.created_at desc)
        from auth.sessions s where s.user_id = a.id),
      'absences', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'from_date', b.from_date, 'until_date', b.until_date, 'deputy', da.display_name) order by b.from_date), '[]')
        from public.absence b join public.member d on d.id = b.deputy_id join public.account da on da.id = d.account_id
        where b.member_id = c.member_id and b.until_date > private.today()),
      'deputies', (select coalesce(jsonb_agg(jsonb_build_object('member_id', d.id, 'name', da.display_name, 'unit', u.name) order by lower(da.display_name)), '[]')
        from public.member d join public.account da on da.id = d.account_id and da.disabled_at is null join public.unit u on u.id = d.unit_id
        where u.organisation_id = c.organisation_id and d.account_id <> a.id and private.current_post(d)
          and (c.role not in ('supervisor', 'inspector') or d.role in ('supervisor', 'inspector'))))
    from public.account a where a.id = c.account_id);
end $$;

create function public.own_organisation() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('partner_lead');
begin
  return (select jsonb_build_object('id', o.id, 'name', o.name, 'confirmation_due', private.confirmation_due(o.id),
      'confirmed_at', (select max(confirmed_at) from public.people_confirmation where organisation_id = o.id),
      'units', (select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.name) from public.unit u where u.organisation_id = o.id),
      'districts', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name) order by d.name), '[]')
        from public.organisation_district x join public.district d on d.id = x.district_id
        where x.organisation_id = o.id and (x.until_date is null or x.until_date > private.today())),
      'people', (select coalesce(jsonb_agg(private.post_json(m) || jsonb_build_object('display_name', a.display_name, 'email', a.email,
          'own', a.id = c.account_id, 'last_here_at', (select v.last_at from private.visit v where v.account_id = a.id)) order by lower(a.display_name), m.id), '[]')
        from public.member m join public.account a on a.id = m.account_id join public.unit u on u.id = m.unit_id
        where u.organisation_id = o.id and private.current_post(m)))
    from public.organisation o where o.id = c.organisation_id);
end $$;

grant execute on function public.people_list(text, uuid, int), public.person_page(uuid), public.invitation_list(), public.area_choices(text), public.organisation_list(),
  public.agreement_list(), public.lead_choices(), public.mail_list(int), public.read_mail(uuid), public.own_account(), public.own_organisation() to authenticated;
