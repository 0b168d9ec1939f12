-- People join by invitation: the link in the message is the proof that the address is theirs.
alter table private.invitation add column member_id uuid references public.member;
comment on column private.invitation.member_id is 'The post that accepting it made.';
create index on private.invitation (email);

create function private.send_mail(p_to text, p_subject text, p_body text, p_unique_key text default null) returns void
language sql volatile security definer set search_path = '' as $$
  insert into private.mail (to_address, subject, body_text, unique_key) values (p_to, p_subject, p_body, p_unique_key)
  on conflict (unique_key) do nothing $$;
comment on function private.send_mail is 'Puts a message into the outbox; a unique key that was used before sends nothing.';
create function private.day_words(p_day date) returns text language sql immutable set search_path = '' as $$
  select to_char(p_day, 'FMDD FMMonth YYYY') $$;
comment on function private.day_words is 'A day as people read it: 14 November 2026.';
create function private.site_address(p_asked text) returns text language plpgsql stable set search_path = '' as $$
declare fixed text := (select value #>> '{}' from private.setting where key = 'site_url');
begin
  if coalesce(fixed, p_asked) !~ '^https?://[^/[:space:]]+$' then perform private.fail(400, 'site_address_invalid'); end if;
  return coalesce(fixed, p_asked);
end $$;
comment on function private.site_address is 'Where links in messages lead: the setting site_url where the operator has fixed it, else what the web process says of itself.';

create function private.current_post(p_member public.member) returns boolean language sql stable set search_path = '' as $$
  select p_member.from_date <= private.today() and (p_member.until_date is null or p_member.until_date > private.today()) $$;

create function private.check_post(p_unit uuid, p_role public.member_role, p_force text, p_until date, p_neighbourhoods uuid[], p_districts uuid[])
returns text language plpgsql stable security definer set search_path = '' as $$
declare o public.organisation;
begin
  select x.* into o from public.organisation x join public.unit u on u.organisation_id = x.id
  where u.id = p_unit and (x.ended_on is null or x.ended_on > private.today());
  if not found then perform private.fail(404, 'unit_unknown'); end if;
  if (o.kind = 'police') = (p_role in ('partner', 'partner_lead')) and p_role not in ('scrutineer', 'auditor') then
    perform private.fail(400, 'role_unfit');
  end if;
  if o.kind <> 'police' and p_role not in ('partner', 'partner_lead', 'scrutineer', 'auditor') then perform private.fail(400, 'role_unfit'); end if;
  if p_role = 'auditor' and p_until is null then perform private.fail(400, 'end_date_missing'); end if;
  if p_until <= private.today() then perform private.fail(400, 'end_date_past'); end if;
  if o.kind = 'police' then p_force := o.force_id;
  elsif p_role in ('partner', 'partner_lead') then p_force := null;
  elsif not exists (select 1 from public.force where id = p_force) then perform private.fail(400, 'force_missing'); end if;
  if exists (select 1 from unnest(p_neighbourhoods) x (id) where not exists (
      select 1 from public.neighbourhood n where n.id = x.id and n.until_date is null and n.force_id = p_force))
    or exists (select 1 from unnest(p_districts) x (id) where not exists (
      select 1 from public.district d where d.id = x.id and d.force_id = p_force
      union select 1 from public.organisation_district y where y.district_id = x.id and y.organisation_id = o.id
        and (y.until_date is null or y.until_date > private.today()))) then
    perform private.fail(400, 'area_unfit');
  end if;
  return p_force;
end $$;
comment on function private.check_post is
  'Refuses a post that cannot be: a police role outside the police, an auditor without an end, areas of another force. Returns the force whose work the post sees.';

create function private.require_keeper_of(p_organisation uuid) returns private.caller language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('administrator', 'partner_lead');
begin
  if c.role = 'partner_lead' and c.organisation_id is distinct from p_organisation then perform private.fail(403, 'not_your_organisation'); end if;
  return c;
end $$;
comment on function private.require_keeper_of is 'The caller keeps the accounts of this organisation: an administrator, or its partner lead.';

create function private.invitation_message(i private.invitation, c private.caller, p_link text) returns text
language sql stable security definer set search_path = '' as $$
  select format(E'Hello %s,\n\n%s of %s invites you to PRIME, where police and partners solve neighbourhood problems together. You would join for %s, %s.\n\n'
    'Open this link by %s and set a password:\n%s\n\nIf you did not expect this, do nothing: without the link nothing happens.\n',
    i.display_name, a.display_name, io.name, u.name, o.name, private.day_words((i.expires_at at time zone 'Europe/London')::date), p_link)
  from public.account a, public.organisation io, public.unit u join public.organisation o on o.id = u.organisation_id
  where a.id = c.account_id and io.id = c.organisation_id and u.id = i.unit_id $$;

create function public.invite_member(
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
comment on function public.invite_member is 'Sends an invitation that holds for 14 days. By administrators; by partner leads to partners of their own organisation.';

create function public.withdraw_invitation(p_invitation uuid, p_form_token uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  i private.invitation;
  done jsonb;
begin
  select * into i from private.invitation where id = p_invitation for update;
  perform private.require_keeper_of((select organisation_id from public.unit where id = i.unit_id));
  done := private.form_done(p_form_token);
  if done is not null then return done; end if;
  if i.id is null then perform private.fail(404, 'invitation_unknown'); end if;
  if i.accepted_at is not null then perform private.fail(409, 'invitation_used'); end if;
  update private.invitation set withdrawn_at = coalesce(withdrawn_at, private.now()) where id = p_invitation;
  perform private.read_event('withdraw_invitation', null, p_invitation::text);
  return private.form_keep(p_form_token, jsonb_build_object('id', p_invitation));
end $$;

create function private.invitation_state(i private.invitation) returns text language sql stable set search_path = '' as $$
  select case when i.accepted_at is not null then 'used' when i.withdrawn_at is not null then 'withdrawn'
    when i.expires_at <= private.now() then 'expired' else 'open' end $$;

create function public.invitation_details(p_token text) returns jsonb language sql stable security definer set search_path = '' as $$
  select case when private.invitation_state(i) <> 'open' then jsonb_build_object('state', private.invitation_state(i))
    else jsonb_build_object('state', 'open', 'email', i.email, 'display_name', i.display_name, 'role', i.role, 'unit', u.name,
      'organisation', o.name, 'organisation_kind', o.kind, 'until_date', i.until_date,
      'expires_on', (i.expires_at at time zone 'Europe/London')::date,
      'invited_by', coalesce((select a.display_name || ', ' || io.name from public.member m join public.account a on a.id = m.account_id
        join public.unit iu on iu.id = m.unit_id join public.organisation io on io.id = iu.organisation_id where m.id = i.invited_by), 'The administrator'),
      'neighbourhoods', (select coalesce(jsonb_agg(n.name order by n.name), '[]') from public.neighbourhood n where n.id = any (i.neighbourhoods)),
      'districts', (select coalesce(jsonb_agg(d.name order by d.name), '[]') from public.district d where d.id = any (i.districts)),
      'known', exists (select 1 from auth.users s where lower(s.email) = i.email::text)) end
  from private.invitation i join public.unit u on u.id = i.unit_id join public.organisation o on o.id = u.organisation_id
  where i.sha256 = extensions.digest(p_token, 'sha256') $$;
comment on function public.invitation_details is
  'What the page of an invitation says, to whoever holds its token; of one no longer open only why. Null for a token that never was. known: the address can sign in already.';
grant execute on function public.invitation_details(text) to anon, authenticated;

create function public.accept_invitation(p_token text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  i private.invitation;
  v_email text;
  v_member uuid;
begin
  select lower(s.email) into v_email from auth.users s where s.id = auth.uid()
    and exists (select 1 from auth.sessions x where x.user_id = s.id and x.id = (auth.jwt() ->> 'session_id')::uuid);
  if v_email is null then perform private.fail(401, 'not_signed_in'); end if;
  select * into i from private.invitation where sha256 = extensions.digest(p_token, 'sha256') for update;
  if not found then perform private.fail(404, 'invitation_unknown'); end if;
  if i.email::text <> v_email then perform private.fail(403, 'invitation_of_another'); end if;
  -- The same person sending the page twice has joined once.
  if i.accepted_at is not null then return jsonb_build_object('member_id', i.member_id); end if;
  if private.invitation_state(i) <> 'open' then perform private.fail(409, 'invitation_' || private.invitation_state(i)); end if;
  if exists (select 1 from public.account where id = auth.uid() and disabled_at is not null) then perform private.fail(403, 'account_disabled'); end if;
  perform private.check_post(i.unit_id, i.role, i.force_id, i.until_date, i.neighbourhoods, i.districts);
  if not exists (select 1 from public.account where id = auth.uid()) then
    insert into public.account (id, email, display_name) values (auth.uid(), i.email, i.display_name);
    -- Whoever signed up with this address before its owner held the link is out.
    delete from auth.sessions where user_id = auth.uid() and id <> (auth.jwt() ->> 'session_id')::uuid;
  end if;
  insert into public.member (account_id, unit_id, role, force_id, job_title, collar_number, from_date, until_date)
  values (auth.uid(), i.unit_id, i.role, i.force_id, i.job_title, i.collar_number, private.today(), i.until_date) returning id into v_member;
  insert into public.member_neighbourhood (member_id, neighbourhood_id) select v_member, x from unnest(i.neighbourhoods) x;
  insert into public.member_district (member_id, district_id) select v_member, x from unnest(i.districts) x;
  update public.account set acting_member_id = v_member where id = auth.uid();
  update private.invitation set accepted_at = private.now(), member_id = v_member where id = i.id;
  return jsonb_build_object('member_id', v_member);
end $$;
comment on function public.accept_invitation is 'Makes the post that the token promises, for the signed-in owner of the address; the account too where it is the first.';

grant execute on function public.invite_member(text, text, uuid, public.member_role, text, uuid, text, text, text, uuid[], uuid[], date),
  public.withdraw_invitation(uuid, uuid), public.accept_invitation(text) to authenticated;
