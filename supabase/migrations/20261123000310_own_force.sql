-- An administrator keeps the accounts and organisations of the own force, never another's. Partners belong to no force:
-- those that cover one of its districts are the force's to keep, and those that cover none at all yet.
create function private.keeps_organisation(c private.caller, p_organisation uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select case c.role when 'partner_lead' then p_organisation = c.organisation_id
    when 'administrator' then exists (select 1 from public.organisation o where o.id = p_organisation and case o.kind when 'police' then o.force_id = c.force_id
      else not exists (select 1 from public.organisation_district x where x.organisation_id = o.id)
        or exists (select 1 from public.organisation_district x join public.district d on d.id = x.district_id where x.organisation_id = o.id and d.force_id = c.force_id) end)
    else false end $$;
comment on function private.keeps_organisation is
  'Does the caller keep the accounts of this organisation: as its partner lead, or as administrator of its force or of one whose districts it covers or covered?';
create function private.keeps_post(c private.caller, m public.member) returns boolean language sql stable security definer set search_path = '' as $$
  select (m.force_id is null or m.force_id = c.force_id or c.role = 'partner_lead')
    and private.keeps_organisation(c, (select organisation_id from public.unit where id = m.unit_id)) $$;
create function private.keeps_account(c private.caller, p_account uuid) returns boolean language sql stable security definer set search_path = '' as $$
  -- One with posts in two forces is kept by both; one whose posts have all ended, by those who kept them.
  select exists (select 1 from public.member m where m.account_id = p_account and private.keeps_post(c, m)
    and (private.current_post(m) or not exists (select 1 from public.member x where x.account_id = p_account and private.current_post(x)))) $$;
create function private.addresses_of_others(c private.caller) returns setof text language sql stable security definer set search_path = '' as $$
  select lower(a.email::text) from public.account a join public.member m on m.account_id = a.id group by a.id
  having bool_or(private.current_post(m) and not private.keeps_post(c, m)) or not bool_or(private.keeps_post(c, m))
  union select lower(i.email::text) from private.invitation i join public.unit u on u.id = i.unit_id
  where i.accepted_at is null and i.withdrawn_at is null
    and not (private.keeps_organisation(c, u.organisation_id) and (i.force_id is null or i.force_id = c.force_id)) $$;
comment on function private.addresses_of_others is
  'Addresses whose messages the administrator does not read, since a link in them would let in to what is another force''s.';

create or replace function private.require_keeper_of(p_organisation uuid) returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('administrator', 'partner_lead');
begin
  if c.role = 'partner_lead' and c.organisation_id is distinct from p_organisation then perform private.fail(403, 'not_your_organisation'); end if;
  -- What does not exist is said to be unknown by the command itself.
  if p_organisation is not null and not private.keeps_organisation(c, p_organisation) then perform private.fail(403, 'not_your_force'); end if;
  return c;
end $$;
create function private.require_keeper_of_post(m public.member) returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_keeper_of((select organisation_id from public.unit where id = m.unit_id));
begin
  if m.id is not null and not private.keeps_post(c, m) then perform private.fail(403, 'not_your_force'); end if;
  return c;
end $$;
comment on function private.require_keeper_of_post is 'As require_keeper_of, and a post that sees a force''s work is of the administrator''s.';

create or replace function public.invite_member(
  p_email text, p_display_name text, p_unit uuid, p_role public.member_role, p_site_url text, p_form_token uuid, p_force text default null,
  p_job_title text default '', p_collar_number text default null, p_neighbourhoods uuid[] default '{}', p_districts uuid[] default '{}', p_until date default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_keeper_of((select organisation_id from public.unit where id = p_unit));
  done jsonb := private.form_done(p_form_token);
  token text := translate(encode(extensions.gen_random_bytes(24), 'base64'), '+/', '-_');
  i private.invitation;
  v_force text;
  -- Kept in lower case: with an empty search path even citext compares letter by letter.
  v_email text := lower(trim(coalesce(p_email, '')));
begin
  if done is not null then return done; end if;
  if v_email !~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$' or length(v_email) > 254 then perform private.fail(400, 'email_invalid'); end if;
  if length(trim(coalesce(p_display_name, ''))) not between 1 and 120 then perform private.fail(400, 'name_missing'); end if;
  v_force := private.check_post(p_unit, p_role, p_force, p_until, p_neighbourhoods, p_districts);
  if c.role = 'administrator' and v_force <> c.force_id then perform private.fail(403, 'not_your_force'); end if;
  if c.role = 'partner_lead' and p_role not in ('partner', 'partner_lead') then perform private.fail(403, 'role_not_yours_to_give'); end if;
  if exists (select 1 from public.member m join public.account a on a.id = m.account_id
    where lower(a.email::text) = v_email and m.unit_id = p_unit and m.role = p_role and private.current_post(m)) then
    perform private.fail(409, 'already_member');
  end if;
  -- A new invitation to the same unit takes the place of the one before: the older link stops working.
  update private.invitation set withdrawn_at = private.now()
  where email::text = v_email and unit_id = p_unit and accepted_at is null and withdrawn_at is null;
  insert into private.invitation (sha256, email, display_name, unit_id, role, force_id, job_title, collar_number, neighbourhoods, districts, until_date, invited_by, expires_at)
  values (extensions.digest(token, 'sha256'), v_email, trim(p_display_name), p_unit, p_role, v_force, coalesce(p_job_title, ''), nullif(trim(p_collar_number), ''),
    coalesce(p_neighbourhoods, '{}'), coalesce(p_districts, '{}'), p_until, c.member_id, private.now() + interval '14 days') returning * into i;
  perform private.send_mail(i.email::text, 'Your invitation to PRIME', private.invitation_message(i, c, private.site_address(p_site_url) || '/invitation/' || token));
  perform private.read_event('invite', null, i.id::text, jsonb_build_object('unit_id', p_unit, 'role', p_role));
  return private.form_keep(p_form_token, jsonb_build_object('id', i.id, 'email', i.email, 'expires_at', i.expires_at));
end $$;
create or replace function public.end_post(p_member uuid, p_on date, p_reason text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  m public.member;
  c private.caller;
  done jsonb;
begin
  select * into m from public.member where id = p_member for update;
  c := private.require_keeper_of_post(m);
  done := private.form_done(p_form_token);
  if done is not null then return done; end if;
  if m.id is null then perform private.fail(404, 'member_unknown'); end if;
  if m.account_id = c.account_id then perform private.fail(409, 'own_post'); end if;
  if m.until_date <= private.today() then perform private.fail(409, 'post_ended'); end if;
  if p_on is null or p_on < private.today() then perform private.fail(400, 'end_date_past'); end if;
  if length(trim(coalesce(p_reason, ''))) = 0 then perform private.fail(400, 'end_reason_missing'); end if;
  update public.member set until_date = greatest(p_on, from_date), ended_reason = trim(p_reason), version = version + 1 where id = p_member;
  if p_on <= private.today() then perform private.hand_over(p_member); end if;
  return private.form_keep(p_form_token, jsonb_build_object('member_id', p_member, 'on', p_on));
end $$;
create or replace function public.change_post(p_member uuid, p_version int, p_job_title text, p_collar_number text, p_neighbourhoods uuid[], p_named uuid[],
  p_districts uuid[], p_form_token uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  done jsonb := private.form_done(p_form_token);
  m public.member;
begin
  if done is not null then return done; end if;
  select * into m from public.member where id = p_member for update;
  if not found then perform private.fail(404, 'member_unknown'); end if;
  if not private.keeps_post(c, m) then perform private.fail(403, 'not_your_force'); end if;
  if m.version <> p_version then perform private.fail(409, 'stale_version'); end if;
  if m.until_date <= private.today() then perform private.fail(409, 'post_ended'); end if;
  perform private.check_post(m.unit_id, m.role, m.force_id, m.until_date, p_neighbourhoods, p_districts);
  if not p_named <@ p_neighbourhoods then perform private.fail(400, 'area_unfit'); end if;
  perform private.replace_areas(p_member, p_neighbourhoods, p_named, p_districts);
  update public.member set job_title = coalesce(trim(p_job_title), ''), collar_number = nullif(trim(p_collar_number), ''), version = version + 1
  where id = p_member;
  return private.form_keep(p_form_token, jsonb_build_object('member_id', p_member));
end $$;
create or replace function public.disable_account(p_account uuid, p_reason text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if not exists (select 1 from public.account where id = p_account) then perform private.fail(404, 'account_unknown'); end if;
  if not private.keeps_account(c, p_account) then perform private.fail(403, 'not_your_force'); end if;
  if p_account = c.account_id then perform private.fail(409, 'own_account'); end if;
  if length(trim(coalesce(p_reason, ''))) = 0 then perform private.fail(400, 'disable_reason_missing'); end if;
  update public.account set disabled_at = private.now(), version = version + 1 where id = p_account and disabled_at is null;
  perform private.end_sessions(p_account);
  perform private.read_event('disable_account', null, p_account::text, jsonb_build_object('reason', trim(p_reason)));
  return private.form_keep(p_form_token, jsonb_build_object('account_id', p_account));
end $$;
create or replace function public.enable_account(p_account uuid, p_form_token uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if not exists (select 1 from public.account where id = p_account) then perform private.fail(404, 'account_unknown'); end if;
  if not private.keeps_account(c, p_account) then perform private.fail(403, 'not_your_force'); end if;
  update public.account set disabled_at = null, version = version + 1 where id = p_account;
  return private.form_keep(p_form_token, jsonb_build_object('account_id', p_account));
end $$;
create or replace function private.may_arrange_absence(c private.caller, m public.member) returns boolean
language sql stable security definer set search_path = '' as $$
  select m.account_id = c.account_id or (c.role = 'administrator' and private.keeps_post(c, m))
    or (c.role = 'partner_lead' and exists (select 1 from public.unit u where u.id = m.unit_id and u.organisation_id = c.organisation_id))
    -- A sergeant does not choose who stands in for an inspector, and so cannot become one.
    or (m.role <> 'inspector' or c.role = 'inspector')
      and exists (select 1 from public.member_neighbourhood x where x.member_id = m.id and (x.until_date is null or x.until_date > private.today())
      and private.supervises_neighbourhood(c.member_id, x.neighbourhood_id)) $$;
drop function private.cover(uuid, uuid[]);
create function private.cover(p_organisation uuid, p_districts uuid[], c private.caller) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if exists (select 1 from unnest(p_districts) x (id) where not exists (select 1 from public.district d where d.id = x.id and d.force_id = c.force_id)) then
    perform private.fail(400, 'area_unfit');
  end if;
  update public.organisation_district x set until_date = private.today() from public.district d
  where d.id = x.district_id and d.force_id = c.force_id
    and x.organisation_id = p_organisation and (x.until_date is null or x.until_date > private.today()) and not x.district_id = any (p_districts);
  insert into public.organisation_district (organisation_id, district_id) select p_organisation, d from unnest(p_districts) d
  where not exists (select 1 from public.organisation_district x where x.organisation_id = p_organisation and x.district_id = d
    and (x.until_date is null or x.until_date > private.today()));
end $$;
comment on function private.cover is 'Which of the force''s districts an organisation covers from today; another force''s districts stay as that force has said.';
create or replace function public.add_organisation(p_name text, p_short_name text, p_kind text, p_unit_name text, p_prosecuting boolean, p_districts uuid[], p_form_token uuid)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  done jsonb := private.form_done(p_form_token);
  v_id uuid;
begin
  if done is not null then return done; end if;
  if length(trim(coalesce(p_name, ''))) not between 1 and 200 then perform private.fail(400, 'organisation_name_missing'); end if;
  if not exists (select 1 from public.kind where list = 'organisation' and code = p_kind and (until_date is null or until_date > private.today())) then
    perform private.fail(400, 'kind_unknown');
  end if;
  if exists (select 1 from public.organisation where lower(name) = lower(trim(p_name))) then perform private.fail(409, 'organisation_exists'); end if;
  insert into public.organisation (name, short_name, kind, force_id)
  values (trim(p_name), coalesce(nullif(trim(p_short_name), ''), trim(p_name)), p_kind, case when p_kind = 'police' then c.force_id end) returning id into v_id;
  insert into public.unit (organisation_id, name, prosecuting) values (v_id, coalesce(nullif(trim(p_unit_name), ''), 'Main office'), coalesce(p_prosecuting, false));
  perform private.cover(v_id, p_districts, c);
  return private.form_keep(p_form_token, jsonb_build_object('organisation_id', v_id));
end $$;
create or replace function public.change_organisation(p_organisation uuid, p_name text, p_short_name text, p_districts uuid[], p_form_token uuid)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if not exists (select 1 from public.organisation where id = p_organisation) then perform private.fail(404, 'organisation_unknown'); end if;
  if not private.keeps_organisation(c, p_organisation) then perform private.fail(403, 'not_your_force'); end if;
  if length(trim(coalesce(p_name, ''))) not between 1 and 200 then perform private.fail(400, 'organisation_name_missing'); end if;
  if exists (select 1 from public.organisation where lower(name) = lower(trim(p_name)) and id <> p_organisation) then perform private.fail(409, 'organisation_exists'); end if;
  update public.organisation set name = trim(p_name), short_name = coalesce(nullif(trim(p_short_name), ''), trim(p_name)) where id = p_organisation;
  perform private.cover(p_organisation, p_districts, c);
  return private.form_keep(p_form_token, jsonb_build_object('organisation_id', p_organisation));
end $$;
create or replace function public.save_unit(p_organisation uuid, p_unit uuid, p_name text, p_prosecuting boolean, p_form_token uuid)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  done jsonb := private.form_done(p_form_token);
  v_id uuid := p_unit;
begin
  if done is not null then return done; end if;
  if length(trim(coalesce(p_name, ''))) not between 1 and 200 then perform private.fail(400, 'unit_name_missing'); end if;
  if not exists (select 1 from public.organisation where id = p_organisation) then perform private.fail(404, 'organisation_unknown'); end if;
  if not private.keeps_organisation(c, p_organisation) then perform private.fail(403, 'not_your_force'); end if;
  if exists (select 1 from public.unit where organisation_id = p_organisation and lower(name) = lower(trim(p_name)) and id is distinct from p_unit) then
    perform private.fail(409, 'unit_exists');
  end if;
  if p_unit is null then
    insert into public.unit (organisation_id, name, prosecuting) values (p_organisation, trim(p_name), coalesce(p_prosecuting, false)) returning id into v_id;
  else
    update public.unit set name = trim(p_name), prosecuting = coalesce(p_prosecuting, false) where id = p_unit and organisation_id = p_organisation;
    if not found then perform private.fail(404, 'unit_unknown'); end if;
  end if;
  return private.form_keep(p_form_token, jsonb_build_object('unit_id', v_id));
end $$;

-- What administrators read of accounts and messages is their force's, too.
create or replace function public.people_list(p_words text default '', p_organisation uuid default null, p_page int default 1) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator', 'partner_lead', 'auditor');
  v_organisation uuid := case when c.role = 'partner_lead' then c.organisation_id else p_organisation end;
  v_words text := '%' || replace(replace(lower(trim(coalesce(p_words, ''))), '%', ''), '_', '\_') || '%';
begin
  return (with found as (
      select a.*, count(*) over () as total from public.account a
      where (c.role <> 'administrator' or private.keeps_account(c, a.id))
        and (lower(a.display_name) like v_words or lower(a.email::text) like v_words
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
create or replace function public.person_page(p_account uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  a public.account;
begin
  select * into a from public.account where id = p_account;
  if not found or not private.keeps_account(c, a.id) then perform private.fail(404, 'account_unknown'); end if;
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
create or replace function public.invitation_list() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('administrator', 'partner_lead');
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'email', i.email, 'display_name', i.display_name, 'role', i.role,
      'unit', u.name, 'organisation', o.name, 'state', private.invitation_state(i), 'created_at', i.created_at, 'expires_at', i.expires_at)
      order by i.created_at desc, i.id), '[]')
    from private.invitation i join public.unit u on u.id = i.unit_id join public.organisation o on o.id = u.organisation_id
    where i.accepted_at is null and i.withdrawn_at is null and private.keeps_organisation(c, o.id) and (i.force_id is null or i.force_id = c.force_id));
end $$;
create or replace function public.mail_list(p_page int default 1) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('administrator');
begin
  return (with found as (select m.*, count(*) over () as total from private.mail m
      where lower(m.to_address::text) not in (select private.addresses_of_others(c))
      order by m.created_at desc, m.id limit 50 offset 50 * (greatest(coalesce(p_page, 1), 1) - 1))
    select jsonb_build_object('total', coalesce(max(f.total), 0), 'mail', coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'to', f.to_address,
      'subject', f.subject, 'created_at', f.created_at, 'sent_at', f.sent_at, 'attempts', f.attempts, 'last_error', f.last_error) order by f.created_at desc, f.id), '[]'))
    from found f);
end $$;
create or replace function public.read_mail(p_mail uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  m private.mail;
begin
  select * into m from private.mail where id = p_mail;
  if not found or lower(m.to_address::text) in (select private.addresses_of_others(c)) then perform private.fail(404, 'mail_unknown'); end if;
  -- A link in a message lets its reader in: what has reached its owner is read by nobody else, and reading leaves an event.
  if m.sent_at is null then perform private.read_event('read_mail', null, m.id::text, jsonb_build_object('to', m.to_address)); end if;
  return jsonb_build_object('id', m.id, 'to', m.to_address, 'subject', m.subject, 'created_at', m.created_at, 'sent_at', m.sent_at,
    'last_error', m.last_error, 'body', case when m.sent_at is null then m.body_text end);
end $$;
