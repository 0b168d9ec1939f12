-- Who admits an organisation sees whether it reads what is for the police and prosecuting agencies alone.
create or replace function private.participants_json(p_problem uuid, c private.caller) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('organisation_id', o.id, 'organisation', o.name, 'kind', o.kind, 'from_date', x.from_date,
    'disclosure', case when d.id is not null and (c.police or c.role = 'auditor' or c.organisation_id = o.id) then jsonb_build_object('agreement', g.title, 'gateway', d.gateway,
      'purpose', private.shown(d.purpose), 'authorised_by', a.display_name, 'on_date', d.on_date) end, 'confirmed', d.id is not null,
    'prosecuting', exists (select 1 from public.unit u where u.organisation_id = o.id and u.prosecuting), 'in_date', private.agreement_in_date(o.id, (select force_id from public.problem where id = p_problem), p_problem)) order by o.name), '[]')
  from public.participation x join public.organisation o on o.id = x.organisation_id left join public.disclosure d on d.id = x.disclosure_id
  left join public.agreement g on g.id = d.agreement_id left join public.member m on m.id = d.authorised_by left join public.account a on a.id = m.account_id
  where x.problem_id = p_problem and x.until_date is null $$;
