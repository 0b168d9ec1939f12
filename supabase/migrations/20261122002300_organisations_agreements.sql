-- Organisations with their units and districts; information-sharing agreements as records.
create function public.add_organisation(p_name text, p_short_name text, p_kind text, p_unit_name text, p_prosecuting boolean, p_districts uuid[], p_form_token uuid)
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
  perform private.cover(v_id, p_districts);
  return private.form_keep(p_form_token, jsonb_build_object('organisation_id', v_id));
end $$;

create function private.cover(p_organisation uuid, p_districts uuid[]) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if exists (select 1 from unnest(p_districts) x (id) where not exists (select 1 from public.district d where d.id = x.id)) then
    perform private.fail(400, 'area_unfit');
  end if;
  update public.organisation_district x set until_date = private.today()
  where x.organisation_id = p_organisation and (x.until_date is null or x.until_date > private.today()) and not x.district_id = any (p_districts);
  insert into public.organisation_district (organisation_id, district_id) select p_organisation, d from unnest(p_districts) d
  where not exists (select 1 from public.organisation_district x where x.organisation_id = p_organisation and x.district_id = d
    and (x.until_date is null or x.until_date > private.today()));
end $$;

create function public.change_organisation(p_organisation uuid, p_name text, p_short_name text, p_districts uuid[], p_form_token uuid)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if length(trim(coalesce(p_name, ''))) not between 1 and 200 then perform private.fail(400, 'organisation_name_missing'); end if;
  if exists (select 1 from public.organisation where lower(name) = lower(trim(p_name)) and id <> p_organisation) then perform private.fail(409, 'organisation_exists'); end if;
  update public.organisation set name = trim(p_name), short_name = coalesce(nullif(trim(p_short_name), ''), trim(p_name)) where id = p_organisation;
  if not found then perform private.fail(404, 'organisation_unknown'); end if;
  perform private.cover(p_organisation, p_districts);
  return private.form_keep(p_form_token, jsonb_build_object('organisation_id', p_organisation));
end $$;
comment on function public.change_organisation is 'Renames an organisation and says which districts it covers from today.';
create function public.save_unit(p_organisation uuid, p_unit uuid, p_name text, p_prosecuting boolean, p_form_token uuid)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  done jsonb := private.form_done(p_form_token);
  v_id uuid := p_unit;
begin
  if done is not null then return done; end if;
  if length(trim(coalesce(p_name, ''))) not between 1 and 200 then perform private.fail(400, 'unit_name_missing'); end if;
  if not exists (select 1 from public.organisation where id = p_organisation) then perform private.fail(404, 'organisation_unknown'); end if;
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
comment on function public.save_unit is 'Adds a unit (p_unit null) or renames one. A prosecuting unit sees what handling codes 1 and 3 keep to prosecutors.';

create function private.check_agreement_leads(p_force text, p_police_lead uuid, p_partner_lead uuid, p_parties uuid[]) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select 1 from public.member m join public.unit u on u.id = m.unit_id join public.organisation o on o.id = u.organisation_id
    where m.id = p_police_lead and o.kind = 'police' and o.force_id = p_force and private.current_post(m)) then
    perform private.fail(400, 'police_lead_unfit');
  end if;
  if not exists (select 1 from public.member m join public.unit u on u.id = m.unit_id
    where m.id = p_partner_lead and u.organisation_id = any (p_parties) and private.current_post(m)) then
    perform private.fail(400, 'partner_lead_unfit');
  end if;
end $$;
create function public.record_agreement(p_title text, p_purpose text, p_gateway text, p_from date, p_review date, p_police_lead uuid, p_partner_lead uuid,
  p_parties uuid[], p_districts uuid[], p_form_token uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager', 'administrator');
  done jsonb := private.form_done(p_form_token);
  v_id uuid;
begin
  if done is not null then return done; end if;
  if '' in (trim(coalesce(p_title, '')), trim(coalesce(p_purpose, '')), trim(coalesce(p_gateway, ''))) then perform private.fail(400, 'agreement_incomplete'); end if;
  if p_from is null or p_review is null or p_review <= p_from or p_review <= private.today() then perform private.fail(400, 'review_date_wrong'); end if;
  if coalesce(cardinality(p_parties), 0) = 0 or exists (select 1 from unnest(p_parties) x (id) where not exists (
      select 1 from public.organisation o where o.id = x.id and o.kind <> 'police')) then
    perform private.fail(400, 'parties_missing');
  end if;
  if exists (select 1 from unnest(p_districts) x (id) where not exists (select 1 from public.district d where d.id = x.id and d.force_id = c.force_id)) then
    perform private.fail(400, 'area_unfit');
  end if;
  perform private.check_agreement_leads(c.force_id, p_police_lead, p_partner_lead, p_parties);
  insert into public.agreement (force_id, title, purpose, gateway, from_date, review_date, police_lead_id, partner_lead_id, created_by)
  values (c.force_id, trim(p_title), trim(p_purpose), trim(p_gateway), p_from, p_review, p_police_lead, p_partner_lead, c.member_id) returning id into v_id;
  insert into public.agreement_party select v_id, x from unnest(p_parties) x;
  insert into public.agreement_district select v_id, x from unnest(p_districts) x;
  return private.form_keep(p_form_token, jsonb_build_object('agreement_id', v_id));
end $$;
comment on function public.record_agreement is 'Records an information-sharing agreement of the caller''s force; without districts it holds for all of them.';

create function private.own_agreement(p_agreement uuid, p_version int, c private.caller) returns public.agreement
language plpgsql volatile security definer set search_path = '' as $$
declare g public.agreement;
begin
  select * into g from public.agreement where id = p_agreement and force_id = c.force_id for update;
  if not found then perform private.fail(404, 'agreement_unknown'); end if;
  if g.version is distinct from p_version then perform private.fail(409, 'stale_version'); end if;
  return g;
end $$;
create function public.renew_agreement(p_agreement uuid, p_version int, p_review date, p_police_lead uuid, p_partner_lead uuid, p_form_token uuid)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager', 'administrator');
  done jsonb := private.form_done(p_form_token);
  g public.agreement;
begin
  if done is not null then return done; end if;
  g := private.own_agreement(p_agreement, p_version, c);
  if p_review is null or p_review <= greatest(private.today(), g.review_date) then perform private.fail(400, 'review_date_wrong'); end if;
  perform private.check_agreement_leads(g.force_id, p_police_lead, p_partner_lead, array(select organisation_id from public.agreement_party where agreement_id = p_agreement));
  update public.agreement set review_date = p_review, extended_until = null, extended_reason = null, extended_by = null,
    police_lead_id = p_police_lead, partner_lead_id = p_partner_lead, version = version + 1 where id = p_agreement;
  return private.form_keep(p_form_token, jsonb_build_object('agreement_id', p_agreement));
end $$;
comment on function public.renew_agreement is 'The agreement has been reviewed and goes on to a new review date; it can then be extended once again.';
create function public.extend_agreement(p_agreement uuid, p_version int, p_until date, p_reason text, p_form_token uuid)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager');
  done jsonb := private.form_done(p_form_token);
  g public.agreement;
begin
  if done is not null then return done; end if;
  g := private.own_agreement(p_agreement, p_version, c);
  if g.extended_until is not null then perform private.fail(409, 'agreement_extended_before'); end if;
  if length(trim(coalesce(p_reason, ''))) = 0 then perform private.fail(400, 'extension_reason_missing'); end if;
  if p_until is null or p_until <= greatest(g.review_date, private.today()) then perform private.fail(400, 'extension_date_wrong'); end if;
  update public.agreement set extended_until = p_until, extended_reason = trim(p_reason), extended_by = c.member_id, version = version + 1 where id = p_agreement;
  return private.form_keep(p_form_token, jsonb_build_object('agreement_id', p_agreement));
end $$;
comment on function public.extend_agreement is 'The information manager lets an agreement run on once, with a reason, until it is reviewed.';

create function private.lead_addresses(g public.agreement) returns setof text language sql stable security definer set search_path = '' as $$
  -- A lead whose post has ended is stood in for by the force's information managers and the parties' partner leads.
  with holders as (
    select m.*, u.organisation_id, m.id in (g.police_lead_id, g.partner_lead_id) as named
    from public.member m join public.unit u on u.id = m.unit_id join public.account a on a.id = m.account_id
    where private.current_post(m) and a.disabled_at is null)
  select distinct a.email::text from holders h join public.account a on a.id = h.account_id
  where h.named
    or (h.role = 'information_manager' and h.force_id = g.force_id and not exists (select 1 from holders x where x.id = g.police_lead_id))
    or (h.role = 'partner_lead' and not exists (select 1 from holders x where x.id = g.partner_lead_id)
      and exists (select 1 from public.agreement_party y where y.agreement_id = g.id and y.organisation_id = h.organisation_id)) $$;
create function private.warn_of_agreements() returns void language sql volatile security definer set search_path = '' as $$
  select private.send_mail(address, format('Agreement “%s” lapses on %s', g.title, private.day_words(e.ends)),
    format(E'The information-sharing agreement “%s” has to be reviewed by %s, in %s days. From that day on the partners see of each problem only their own work.\n\nReview it together; then the information manager records the new date in PRIME.\n',
      g.title, private.day_words(e.ends), e.ends - private.today()),
    format('agreement:%s:%s:%s:%s', g.id, e.ends, d.days, address))
  from public.agreement g
  cross join lateral (select coalesce(g.extended_until, g.review_date) as ends) e
  -- The nearest mark alone: an agreement recorded 20 days before its review gets one message, not two.
  cross join lateral (select min(x) as days from unnest(array[60, 30, 7]) x where x >= e.ends - private.today()) d
  cross join lateral private.lead_addresses(g) address
  where e.ends > private.today() and d.days is not null and g.from_date <= private.today() $$;
comment on function private.warn_of_agreements is 'Daily: writes to both leads 60, 30 and 7 days before an agreement lapses, once each.';

create function private.confirmation_due(p_organisation uuid) returns date language sql stable security definer set search_path = '' as $$
  select (coalesce(
    (select max(confirmed_at) from public.people_confirmation where organisation_id = p_organisation),
    (select min(m.from_date)::timestamptz from public.member m join public.unit u on u.id = m.unit_id where u.organisation_id = p_organisation),
    private.now()) at time zone 'Europe/London' + interval '6 months')::date $$;
comment on function private.confirmation_due is 'The day by which a partner lead has to confirm the organisation''s people: six months after the last time, or after the first post.';
create function private.remind_of_confirmations() returns void language sql volatile security definer set search_path = '' as $$
  select private.send_mail(a.email::text, format('Who of %s still needs PRIME?', o.name),
    format(E'Twice a year the lead of each partner confirms who still needs access. For %s that is due since %s.\n\nSign in to PRIME and open “Your organisation”.\n', o.name, private.day_words(d.due)),
    format('confirmation:%s:%s:%s', o.id, d.due, a.email))
  from public.organisation o
  cross join lateral (select private.confirmation_due(o.id) as due) d
  join public.unit u on u.organisation_id = o.id
  join public.member m on m.unit_id = u.id and m.role = 'partner_lead' and private.current_post(m)
  join public.account a on a.id = m.account_id and a.disabled_at is null
  where o.kind <> 'police' and d.due <= private.today() $$;
comment on function private.remind_of_confirmations is 'Daily: reminds partner leads whose confirmation is due; once, and again each month, when the sent message has been cleared away.';

grant execute on function public.add_organisation(text, text, text, text, boolean, uuid[], uuid), public.change_organisation(uuid, text, text, uuid[], uuid),
  public.save_unit(uuid, uuid, text, boolean, uuid), public.record_agreement(text, text, text, date, date, uuid, uuid, uuid[], uuid[], uuid),
  public.renew_agreement(uuid, int, date, uuid, uuid, uuid), public.extend_agreement(uuid, int, date, text, uuid) to authenticated;
