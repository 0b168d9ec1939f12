-- Who is behind the labels: seen by those who take part, for a purpose given once an hour, every value shown being logged.
create function private.may_see_names(p_problem uuid) returns boolean language sql stable security definer set search_path = '' as $$
  -- Taking part: a role on the problem, an open action on it, the supervisor of its neighbourhood, the people of an organisation that takes part.
  select coalesce(private.problem_access(p_problem) = 'record'
    -- Whatever role somebody gave them: what these work with is depersonalised.
    and c.role not in ('auditor', 'scrutineer', 'administrator', 'call_handler', 'finance') and (
      private.has_problem_role(p_problem, c.member_id, 'lead', 'co_lead', 'supervisor', 'deputy', 'named')
      or private.supervises_problem(c.member_id, p_problem)
      or c.role = 'information_manager'
      or exists (select 1 from public.action a where a.problem_id = p_problem and a.owner_member_id = c.member_id and a.status = 'open')
      or (not c.police and c.role in ('partner', 'partner_lead') and exists (select 1 from public.participation x
        where x.problem_id = p_problem and x.organisation_id = c.organisation_id and x.until_date is null and x.disclosure_id is not null))), false)
  from private.caller() c $$;
comment on function private.may_see_names is 'May the caller be shown names in this problem, giving a purpose? Nobody is by rank alone.';

create function private.purpose_in_force(p_problem uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select u.id from public.purpose u where u.problem_id = p_problem and u.member_id = private.acting_member_id() and u.expires_at > private.now()
  order by u.given_at desc limit 1 $$;
create function public.give_purpose(p_form_token uuid, p_problem uuid, p_words public.separated_text, p_mentions jsonb default '[]') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  given public.purpose;
begin
  if done is not null then return done; end if;
  if private.problem_access(p_problem) is null then perform private.fail(404, 'problem_unknown'); end if;
  if not private.may_see_names(p_problem) then perform private.fail(403, 'names_not_for_you'); end if;
  if length(trim(coalesce(p_words, ''))) < 5 then perform private.fail(400, 'purpose_missing'); end if;
  if jsonb_array_length(p_mentions) > 0 then
    perform private.store_mentions((select dictionary_id from public.problem where id = p_problem), c, p_mentions);
  end if;
  insert into public.purpose (problem_id, member_id, words, expires_at) values (p_problem, c.member_id, p_words, private.now() + interval '1 hour') returning * into given;
  return private.form_keep(p_form_token, jsonb_build_object('expires_at', given.expires_at));
end $$;
comment on function public.give_purpose is 'Says why the caller looks at names: holds for this problem and an hour.';

create function public.names_shown(p_reference text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  this_problem uuid := private.require_problem(p_reference);
  in_force uuid := private.purpose_in_force(this_problem);
  shown jsonb;
begin
  if in_force is null or not private.may_see_names(this_problem) then return null; end if;
  with seen as (
    select m.id, m.identity_id, w.words from private.visible_mentions(this_problem) v join public.mention m on m.id = v
    join personal.mention_words w on w.mention_id = m.id
  ), looked as (
    insert into public.identity_look (identity_id, problem_id, member_id, purpose_id)
    select distinct seen.identity_id, this_problem, c.member_id, in_force from seen
    where not exists (select 1 from public.identity_look l where l.identity_id = seen.identity_id and l.purpose_id = in_force)
  )
  select coalesce(jsonb_object_agg(seen.id, seen.words), '{}') into shown from seen;
  return jsonb_build_object('words', shown, 'until', (select u.expires_at from public.purpose u where u.id = in_force));
end $$;
comment on function public.names_shown is
  'The words of the mentions that stand in what the caller may read, while a purpose is in force: {words: {mention: words}, until}; null otherwise. Each identity shown is logged once for a purpose.';

create function public.set_identity_role(p_form_token uuid, p_identity uuid, p_role text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  i record;
  c private.caller;
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  select p.id as problem_id, y.kind into i from public.identity y join public.problem p using (dictionary_id) where y.id = p_identity;
  if i.problem_id is null or private.problem_access(i.problem_id) is null then perform private.fail(404, 'identity_unknown'); end if;
  c := private.require_contributor(i.problem_id);
  if i.kind not in ('person', 'family') then perform private.fail(400, 'identity_no_person'); end if;
  if p_role not in ('victim', 'witness', 'suspect', 'subject', 'complainant') then perform private.fail(400, 'identity_role_invalid'); end if;
  if not exists (select 1 from private.visible_mentions(i.problem_id) v join public.mention m on m.id = v where m.identity_id = p_identity) then perform private.fail(404, 'identity_unknown'); end if;
  -- Said again it ends: a role is dated, and a person may have several.
  update public.identity_role set until_date = private.today() where identity_id = p_identity and role = p_role and until_date is null;
  if not found then insert into public.identity_role (identity_id, role, recorded_by) values (p_identity, p_role, c.member_id); end if;
  return private.form_keep(p_form_token, jsonb_build_object('identity', p_identity));
end $$;
comment on function public.set_identity_role is 'A person of the problem is from today a victim, witness, suspect, subject or complainant; said of one who is, that ends today.';

create function private.identities_json(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  with seen as (select m.identity_id, jsonb_agg(m.id order by m.created_at, m.id) as said from private.visible_mentions(p_problem) v join public.mention m on m.id = v group by m.identity_id)
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal), 'mentions', jsonb_array_length(s.said), 'said', s.said,
    'roles', (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'from_date', r.from_date) order by r.from_date, r.role), '[]')
      from public.identity_role r where r.identity_id = i.id and r.until_date is null)) order by i.kind, i.ordinal), '[]')
  from seen s join public.identity i on i.id = s.identity_id $$;
create function private.looks_json(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('who', x.who, 'organisation', x.organisation, 'looked_at', x.looked_at, 'labels', x.labels, 'purpose', x.purpose)
    order by x.looked_at desc), '[]') from (
    select a.display_name as who, o.name as organisation, min(l.looked_at) as looked_at, private.shown(u.words) as purpose,
      jsonb_agg(private.label_of(i.kind, i.ordinal) order by i.kind, i.ordinal) as labels
    from public.identity_look l join public.identity i on i.id = l.identity_id join public.member m on m.id = l.member_id join public.account a on a.id = m.account_id
    join public.unit n on n.id = m.unit_id join public.organisation o on o.id = n.organisation_id left join public.purpose u on u.id = l.purpose_id
    where l.problem_id = p_problem group by l.purpose_id, a.display_name, o.name, u.words order by min(l.looked_at) desc limit 50) x $$;
grant execute on function public.give_purpose(uuid, uuid, public.separated_text, jsonb), public.names_shown(text), public.set_identity_role(uuid, uuid, text) to authenticated;
