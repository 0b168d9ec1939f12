-- Who takes part, and the disclosure that covers what they read.
create function private.agreement_covers(p_agreement uuid, p_organisation uuid, p_problem uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.agreement g join public.agreement_party y on y.agreement_id = g.id and y.organisation_id = p_organisation
    join public.problem p on p.id = p_problem and p.force_id = g.force_id
    where g.id = p_agreement and g.from_date <= private.today() and coalesce(g.extended_until, g.review_date) > private.today()
      and (not exists (select 1 from public.agreement_district d where d.agreement_id = g.id)
        or exists (select 1 from public.agreement_district d join public.neighbourhood_district nd on nd.district_id = d.district_id
          join public.problem_neighbourhood pn on pn.neighbourhood_id = nd.neighbourhood_id where d.agreement_id = g.id and pn.problem_id = p_problem))) $$;
comment on function private.agreement_covers is 'Is this agreement in date today, with this organisation a party, for a district of the problem?';

create function public.admit_organisation(p_form_token uuid, p_problem uuid, p_organisation uuid, p_agreement uuid, p_gateway public.plain_text, p_purpose public.separated_text,
  p_mentions jsonb default '[]') returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_supervisor(p_problem);
  done jsonb := private.form_done(p_form_token);
  part public.participation;
  made uuid;
begin
  if done is not null then return done; end if;
  if not exists (select 1 from public.organisation where id = p_organisation and kind <> 'police') then perform private.fail(400, 'organisation_unknown'); end if;
  if not private.agreement_covers(p_agreement, p_organisation, p_problem) then perform private.fail(409, 'agreement_not_in_date'); end if;
  if length(trim(coalesce(p_gateway, ''))) = 0 then perform private.fail(400, 'gateway_missing'); end if;
  if length(trim(coalesce(p_purpose, ''))) = 0 then perform private.fail(400, 'disclosure_purpose_missing'); end if;
  select * into part from public.participation where problem_id = p_problem and organisation_id = p_organisation and until_date is null for update;
  if part.disclosure_id is not null then perform private.fail(409, 'already_takes_part'); end if;
  if jsonb_array_length(p_mentions) > 0 then
    perform private.store_mentions((select dictionary_id from public.problem where id = p_problem), c, p_mentions);
  end if;
  insert into public.disclosure (problem_id, to_organisation_id, agreement_id, gateway, purpose, authorised_by)
  values (p_problem, p_organisation, p_agreement, p_gateway, p_purpose, c.member_id) returning id into made;
  if part.id is null then
    insert into public.participation (problem_id, organisation_id, disclosure_id, admitted_by) values (p_problem, p_organisation, made, c.member_id);
  else
    update public.participation set disclosure_id = made where id = part.id;
  end if;
  update public.participation_request set decision = 'admitted', decided_by = c.member_id, decided_at = private.now()
  where problem_id = p_problem and organisation_id = p_organisation and decision is null;
  return private.form_keep(p_form_token, jsonb_build_object('disclosure', made));
end $$;
comment on function public.admit_organisation is
  'A supervisor admits an organisation under an agreement in date: one disclosure covers the problem''s code-2 items until it leaves. Confirms one that logged the problem itself, answers its request.';

create function public.end_participation(p_form_token uuid, p_problem uuid, p_organisation uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_contributor(p_problem);
  done jsonb := private.form_done(p_form_token);
  part public.participation;
begin
  if done is not null then return done; end if;
  if not private.supervises_problem(c.member_id, p_problem) and not (c.role = 'partner_lead' and c.organisation_id = p_organisation) then perform private.fail(403, 'not_the_supervisor'); end if;
  update public.participation set until_date = private.now() where problem_id = p_problem and organisation_id = p_organisation and until_date is null returning * into part;
  if part.id is null then perform private.fail(409, 'takes_no_part'); end if;
  update public.disclosure set ended_at = private.now() where id = part.disclosure_id;
  return private.form_keep(p_form_token, jsonb_build_object('organisation', p_organisation));
end $$;
comment on function public.end_participation is 'An organisation leaves: on the word of a supervisor, or of its own lead.';

create function public.decline_request(p_form_token uuid, p_request uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  problem_asked uuid := (select problem_id from public.participation_request where id = p_request);
  c private.caller;
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if problem_asked is null or private.problem_access(problem_asked) is null then perform private.fail(404, 'request_unknown'); end if;
  c := private.require_supervisor(problem_asked);
  update public.participation_request set decision = 'declined', decided_by = c.member_id, decided_at = private.now() where id = p_request and decision is null;
  if not found then perform private.fail(409, 'request_decided'); end if;
  return private.form_keep(p_form_token, jsonb_build_object('request', p_request));
end $$;

create function private.participants_json(p_problem uuid, c private.caller) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('organisation_id', o.id, 'organisation', o.name, 'kind', o.kind, 'from_date', x.from_date,
    'disclosure', case when d.id is not null and (c.police or c.role = 'auditor' or c.organisation_id = o.id) then jsonb_build_object('agreement', g.title, 'gateway', d.gateway,
      'purpose', private.shown(d.purpose), 'authorised_by', a.display_name, 'on_date', d.on_date) end, 'confirmed', d.id is not null,
    'in_date', private.agreement_in_date(o.id, (select force_id from public.problem where id = p_problem), p_problem)) order by o.name), '[]')
  from public.participation x join public.organisation o on o.id = x.organisation_id left join public.disclosure d on d.id = x.disclosure_id
  left join public.agreement g on g.id = d.agreement_id left join public.member m on m.id = d.authorised_by left join public.account a on a.id = m.account_id
  where x.problem_id = p_problem and x.until_date is null $$;
create function private.may_be_admitted_json(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('organisation_id', o.id, 'organisation', o.name, 'agreement_id', g.id, 'agreement', g.title, 'gateway', g.gateway) order by o.name, g.title), '[]')
  from public.agreement g join public.agreement_party y on y.agreement_id = g.id join public.organisation o on o.id = y.organisation_id and o.kind <> 'police'
  where private.agreement_covers(g.id, o.id, p_problem)
    and not exists (select 1 from public.participation x where x.problem_id = p_problem and x.organisation_id = o.id and x.until_date is null and x.disclosure_id is not null) $$;

create function public.people_page(p_reference text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  this_problem uuid := private.require_problem(p_reference);
  c private.caller := private.require_member();
  supervises boolean := private.supervises_problem(c.member_id, this_problem);
begin
  if not private.can_read_record(this_problem) then perform private.fail(403, 'not_a_contributor'); end if;
  return jsonb_build_object('problem_id', this_problem, 'may_write', private.may_contribute(this_problem), 'may_admit', supervises,
    'may_see_names', private.may_see_names(this_problem),
    'identities', private.identities_json(this_problem), 'looks', private.looks_json(this_problem), 'participants', private.participants_json(this_problem, c),
    'members', (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'name', a.display_name, 'organisation', o.name, 'from_date', r.from_date) order by r.role, a.display_name), '[]')
      from public.problem_role r join public.member m on m.id = r.member_id join public.account a on a.id = m.account_id join public.unit u on u.id = m.unit_id
      join public.organisation o on o.id = u.organisation_id where r.problem_id = this_problem and r.until_date is null),
    'may_be_admitted', case when supervises then private.may_be_admitted_json(this_problem) else '[]' end,
    'requests', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'organisation', o.name, 'organisation_id', o.id, 'reason', private.shown(q.reason), 'asked_at', q.asked_at, 'asked_by', a.display_name)
        order by q.asked_at), '[]') from public.participation_request q join public.organisation o on o.id = q.organisation_id join public.member m on m.id = q.asked_by
        join public.account a on a.id = m.account_id where q.problem_id = this_problem and q.decision is null and supervises));
end $$;
comment on function public.people_page is 'The People tab: who is mentioned and in what role, who has looked and why, who takes part under which disclosure, who may be admitted.';
grant execute on function public.admit_organisation(uuid, uuid, uuid, uuid, public.plain_text, public.separated_text, jsonb), public.end_participation(uuid, uuid, uuid),
  public.decline_request(uuid, uuid), public.people_page(text) to authenticated;
