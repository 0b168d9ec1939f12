-- Who may be admitted: organisations of the problem's own district first, each with the districts it works in.
create or replace function private.may_be_admitted_json(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  with own as (
    select nd.district_id from public.problem_neighbourhood pn join public.neighbourhood_district nd on nd.neighbourhood_id = pn.neighbourhood_id and nd.until_date is null
    where pn.problem_id = p_problem and pn.lead),
  covered as (
    select x.organisation_id, bool_or(x.district_id in (select district_id from own)) as own,
      jsonb_agg(d.name order by x.district_id in (select district_id from own) desc, d.name) as districts
    from public.organisation_district x join public.district d on d.id = x.district_id
    where x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today()) group by x.organisation_id)
  select coalesce(jsonb_agg(jsonb_build_object('organisation_id', o.id, 'organisation', o.name, 'districts', coalesce(k.districts, '[]'),
    'agreement_id', g.id, 'agreement', g.title, 'gateway', g.gateway) order by coalesce(k.own, false) desc, o.name, g.title), '[]')
  from public.agreement g join public.agreement_party y on y.agreement_id = g.id join public.organisation o on o.id = y.organisation_id and o.kind <> 'police'
  left join covered k on k.organisation_id = o.id
  where private.agreement_covers(g.id, o.id, p_problem)
    and not exists (select 1 from public.participation x where x.problem_id = p_problem and x.organisation_id = o.id and x.until_date is null and x.disclosure_id is not null) $$;
comment on function private.may_be_admitted_json is
  'Organisations with an agreement in date that do not take part under one yet: [{organisation_id, organisation, districts (that it works in, the problem''s own first), agreement_id, agreement, gateway}], those that work in the problem''s own district first, then by name.';
