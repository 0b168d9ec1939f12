-- Posts end, and what they held goes where it can be found. Accounts are disabled; absences name a deputy.
create function private.end_sessions(p_account uuid) returns void language sql volatile security definer set search_path = '' as $$
  delete from auth.sessions where user_id = p_account $$;
comment on function private.end_sessions is 'Signs an account out everywhere at once: tokens that are still valid find no session.';

create function private.warn_of_thin_restrictions(p_member uuid) returns void language sql volatile security definer set search_path = '' as $$
  -- A restricted problem exists for its named members alone; with too few of them left somebody has to be told.
  select private.send_mail(a.email::text, 'A restricted problem needs people',
    format(E'%s has lost a person named for it and has fewer than two left, or no supervisor. Open it in PRIME with your reason, and have others named.\n', p.reference))
  from public.problem p
  join public.member m on m.role = 'information_manager' and m.force_id = p.force_id and private.current_post(m)
  join public.account a on a.id = m.account_id and a.disabled_at is null
  where p.restricted and p.stage <> 'closed'
    and exists (select 1 from public.problem_role r where r.problem_id = p.id and r.member_id = p_member)
    and (2 > (select count(distinct r.member_id) from public.problem_role r where r.problem_id = p.id and r.until_date is null)
      or not exists (select 1 from public.problem_role r where r.problem_id = p.id and r.until_date is null and r.role = 'supervisor')) $$;

create function private.hand_over(p_member uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare
  m public.member;
begin
  select * into m from public.member where id = p_member for update;
  if m.handed_over_at is not null then return; end if;
  -- Without a lead a problem is on its supervisor's list of those to be given to somebody.
  update public.problem_role set until_date = private.now() where member_id = p_member and until_date is null;
  perform private.warn_of_thin_restrictions(p_member);
  -- A review that was escalated to this person is again with all supervisors of the neighbourhood.
  update public.submission set escalated_to = null where escalated_to = p_member and state = 'waiting';
  -- Without a person an action is its organisation's, for the lead there to give on.
  update public.action set owner_member_id = null, version = version + 1 where owner_member_id = p_member and status = 'open';
  update public.priority set owner_id = null where owner_id = p_member;
  update public.member_neighbourhood set until_date = m.until_date where member_id = p_member and (until_date is null or until_date > m.until_date);
  update public.member_district set until_date = m.until_date where member_id = p_member and (until_date is null or until_date > m.until_date);
  delete from public.absence where (member_id = p_member or deputy_id = p_member) and from_date >= m.until_date;
  update public.absence set until_date = m.until_date where (member_id = p_member or deputy_id = p_member) and until_date > m.until_date;
  update public.account set acting_member_id = null where id = m.account_id and acting_member_id = p_member;
  update public.member set handed_over_at = private.now() where id = p_member;
  perform private.end_sessions(m.account_id);
end $$;
comment on function private.hand_over is
  'On the day a post ends: roles on problems close, actions go to the organisation, the named officer leaves the public page, sessions end. Once for each post.';

create function private.hand_over_ended_posts() returns void language sql volatile security definer set search_path = '' as $$
  select private.hand_over(id) from public.member where until_date <= private.today() and handed_over_at is null $$;
comment on function private.hand_over_ended_posts is 'Daily: what posts held whose last day was before today.';

create function public.end_post(p_member uuid, p_on date, p_reason text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  m public.member;
  c private.caller;
  done jsonb;
begin
  select * into m from public.member where id = p_member for update;
  c := private.require_keeper_of((select organisation_id from public.unit where id = m.unit_id));
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
comment on function public.end_post is 'Ends a post: p_on is the first day without it; today, it is over at once. By administrators; by partner leads in their organisation.';

create function private.replace_areas(p_member uuid, p_neighbourhoods uuid[], p_named uuid[], p_districts uuid[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.member_neighbourhood x set until_date = private.today()
  where x.member_id = p_member and (x.until_date is null or x.until_date > private.today())
    and (not x.neighbourhood_id = any (p_neighbourhoods) or x.named_officer <> (x.neighbourhood_id = any (p_named)));
  insert into public.member_neighbourhood (member_id, neighbourhood_id, named_officer)
  select p_member, n, n = any (p_named) from unnest(p_neighbourhoods) n
  where not exists (select 1 from public.member_neighbourhood x where x.member_id = p_member and x.neighbourhood_id = n
    and (x.until_date is null or x.until_date > private.today()));
  update public.member_district x set until_date = private.today()
  where x.member_id = p_member and (x.until_date is null or x.until_date > private.today()) and not x.district_id = any (p_districts);
  insert into public.member_district (member_id, district_id) select p_member, d from unnest(p_districts) d
  where not exists (select 1 from public.member_district x where x.member_id = p_member and x.district_id = d
    and (x.until_date is null or x.until_date > private.today()));
end $$;

create function public.change_post(p_member uuid, p_version int, p_job_title text, p_collar_number text, p_neighbourhoods uuid[], p_named uuid[],
  p_districts uuid[], p_form_token uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  done jsonb := private.form_done(p_form_token);
  m public.member;
begin
  if done is not null then return done; end if;
  select * into m from public.member where id = p_member for update;
  if not found then perform private.fail(404, 'member_unknown'); end if;
  if m.version <> p_version then perform private.fail(409, 'stale_version'); end if;
  if m.until_date <= private.today() then perform private.fail(409, 'post_ended'); end if;
  perform private.check_post(m.unit_id, m.role, m.force_id, m.until_date, p_neighbourhoods, p_districts);
  if not p_named <@ p_neighbourhoods then perform private.fail(400, 'area_unfit'); end if;
  perform private.replace_areas(p_member, p_neighbourhoods, p_named, p_districts);
  update public.member set job_title = coalesce(trim(p_job_title), ''), collar_number = nullif(trim(p_collar_number), ''), version = version + 1
  where id = p_member;
  return private.form_keep(p_form_token, jsonb_build_object('member_id', p_member));
end $$;
comment on function public.change_post is 'Title, collar number and areas of a post; p_named are those of its neighbourhoods whose residents see it. By administrators.';

create function public.disable_account(p_account uuid, p_reason text, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if p_account = c.account_id then perform private.fail(409, 'own_account'); end if;
  if length(trim(coalesce(p_reason, ''))) = 0 then perform private.fail(400, 'disable_reason_missing'); end if;
  update public.account set disabled_at = private.now(), version = version + 1 where id = p_account and disabled_at is null;
  if not found and not exists (select 1 from public.account where id = p_account) then perform private.fail(404, 'account_unknown'); end if;
  perform private.end_sessions(p_account);
  perform private.read_event('disable_account', null, p_account::text, jsonb_build_object('reason', trim(p_reason)));
  return private.form_keep(p_form_token, jsonb_build_object('account_id', p_account));
end $$;
comment on function public.disable_account is 'Shuts an account out at once; its posts and what they hold stay. By administrators, not their own.';
create function public.enable_account(p_account uuid, p_form_token uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  update public.account set disabled_at = null, version = version + 1 where id = p_account;
  if not found then perform private.fail(404, 'account_unknown'); end if;
  return private.form_keep(p_form_token, jsonb_build_object('account_id', p_account));
end $$;

create function private.may_arrange_absence(c private.caller, m public.member) returns boolean
language sql stable security definer set search_path = '' as $$
  select m.account_id = c.account_id or c.role = 'administrator'
    or (c.role = 'partner_lead' and exists (select 1 from public.unit u where u.id = m.unit_id and u.organisation_id = c.organisation_id))
    -- A sergeant does not choose who stands in for an inspector, and so cannot become one.
    or (m.role <> 'inspector' or c.role = 'inspector')
      and exists (select 1 from public.member_neighbourhood x where x.member_id = m.id and (x.until_date is null or x.until_date > private.today())
      and private.supervises_neighbourhood(c.member_id, x.neighbourhood_id)) $$;
comment on function private.may_arrange_absence is 'One''s own absence, one''s team''s, one''s organisation''s; an administrator anybody''s.';

create function public.record_absence(p_member uuid, p_deputy uuid, p_from date, p_until date, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  m public.member;
  d public.member;
  v_id uuid;
begin
  if done is not null then return done; end if;
  select * into m from public.member x where x.id = p_member and private.current_post(x) for update;
  if not found then perform private.fail(404, 'member_unknown'); end if;
  if not private.may_arrange_absence(c, m) then perform private.fail(403, 'not_your_team'); end if;
  select * into d from public.member x where x.id = p_deputy and private.current_post(x);
  if not found or d.account_id = m.account_id
    or (select organisation_id from public.unit where id = d.unit_id) <> (select organisation_id from public.unit where id = m.unit_id)
    -- A deputy reviews: who stands in for a supervisor is one.
    or (m.role in ('supervisor', 'inspector') and d.role not in ('supervisor', 'inspector')) then
    perform private.fail(400, 'deputy_unfit');
  end if;
  if p_from is null or p_until is null or p_until <= p_from or p_until <= private.today() then perform private.fail(400, 'absence_days_wrong'); end if;
  if exists (select 1 from public.absence b where b.member_id = p_member and daterange(b.from_date, b.until_date) && daterange(p_from, p_until)) then
    perform private.fail(409, 'absence_overlaps');
  end if;
  insert into public.absence (member_id, deputy_id, from_date, until_date) values (p_member, p_deputy, p_from, p_until) returning id into v_id;
  return private.form_keep(p_form_token, jsonb_build_object('absence_id', v_id));
end $$;
comment on function public.record_absence is 'Who stands in while somebody is away: p_from is the first day away, p_until the first day back.';
create function public.end_absence(p_absence uuid, p_form_token uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  m public.member;
begin
  if done is not null then return done; end if;
  select x.* into m from public.member x join public.absence b on b.member_id = x.id where b.id = p_absence;
  if not found then perform private.fail(404, 'absence_unknown'); end if;
  if not private.may_arrange_absence(c, m) then perform private.fail(403, 'not_your_team'); end if;
  delete from public.absence where id = p_absence and from_date >= private.today();
  update public.absence set until_date = private.today() where id = p_absence and until_date > private.today();
  return private.form_keep(p_form_token, jsonb_build_object('absence_id', p_absence));
end $$;

create function public.set_theme(p_theme text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare c private.caller := private.require_member();
begin
  if p_theme not in ('auto', 'day', 'night') then perform private.fail(400, 'theme_unknown'); end if;
  update public.account set theme = p_theme where id = c.account_id;
end $$;
create function public.act_as(p_member uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare c private.caller := private.require_member();
begin
  if not exists (select 1 from public.member m where m.id = p_member and m.account_id = c.account_id and private.current_post(m)) then
    perform private.fail(404, 'member_unknown');
  end if;
  update public.account set acting_member_id = p_member where id = c.account_id;
end $$;
comment on function public.act_as is 'Chooses which of one''s posts in force one acts in from now on.';
create function public.change_own_details(p_display_name text, p_version int, p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if length(trim(coalesce(p_display_name, ''))) not between 1 and 120 then perform private.fail(400, 'name_missing'); end if;
  update public.account set display_name = trim(p_display_name), version = version + 1 where id = c.account_id and version = p_version;
  if not found then perform private.fail(409, 'stale_version'); end if;
  return private.form_keep(p_form_token, jsonb_build_object('display_name', trim(p_display_name)));
end $$;
create function public.end_own_session(p_session uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare c private.caller := private.require_member();
begin
  delete from auth.sessions where id = p_session and user_id = c.account_id;
  if not found then perform private.fail(404, 'session_unknown'); end if;
end $$;

create function public.confirm_people(p_shown uuid[], p_kept uuid[], p_form_token uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('partner_lead');
  done jsonb := private.form_done(p_form_token);
  v_ended int;
  v_kept int;
begin
  if done is not null then return done; end if;
  -- Only who was on the page can be ended by it: somebody who joined meanwhile is not.
  update public.member m set until_date = greatest(private.today(), m.from_date), ended_reason = 'Not confirmed by the organisation', version = m.version + 1
  from public.unit u where u.id = m.unit_id and u.organisation_id = c.organisation_id and private.current_post(m)
    and m.id = any (p_shown) and not m.id = any (p_kept) and m.account_id <> c.account_id;
  get diagnostics v_ended = row_count;
  perform private.hand_over(m.id) from public.member m where m.id = any (p_shown) and m.until_date <= private.today() and m.handed_over_at is null;
  update public.member m set confirmed_at = private.now()
  from public.unit u where u.id = m.unit_id and u.organisation_id = c.organisation_id and private.current_post(m) and (m.id = any (p_kept) or m.account_id = c.account_id);
  get diagnostics v_kept = row_count;
  insert into public.people_confirmation (organisation_id, confirmed_by, kept, ended) values (c.organisation_id, c.member_id, v_kept, v_ended);
  return private.form_keep(p_form_token, jsonb_build_object('kept', v_kept, 'ended', v_ended));
end $$;
comment on function public.confirm_people is 'A partner lead says who of the organisation still needs PRIME: of those shown, the posts not kept end today.';

grant execute on function public.end_post(uuid, date, text, uuid), public.change_post(uuid, int, text, text, uuid[], uuid[], uuid[], uuid),
  public.disable_account(uuid, text, uuid), public.enable_account(uuid, uuid), public.record_absence(uuid, uuid, date, date, uuid), public.end_absence(uuid, uuid),
  public.set_theme(text), public.act_as(uuid), public.change_own_details(text, int, uuid), public.end_own_session(uuid), public.confirm_people(uuid[], uuid[], uuid) to authenticated;
