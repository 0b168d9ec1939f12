-- Whoever restricts a problem has to name a supervisor: the list of people says which of them it would be.
create or replace function public.neighbourhood_people(p_neighbourhood uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  with chosen as (select private.supervisor_for(p_neighbourhood, private.acting_member_id()) as member_id)
  select coalesce(jsonb_agg(jsonb_build_object('member_id', m.id, 'name', a.display_name, 'role', m.role, 'unit', u.name,
    'supervises', m.id is not distinct from (select c.member_id from chosen c)) order by m.role, a.display_name, m.id), '[]')
  from public.member m join public.account a on a.id = m.account_id and a.disabled_at is null join public.unit u on u.id = m.unit_id
  where (select private.is_member()) and m.role in ('officer', 'pcso', 'supervisor', 'inspector', 'analyst', 'information_manager')
    and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today())
    and m.force_id = (select n.force_id from public.neighbourhood n where n.id = p_neighbourhood)
    and (private.supervises_neighbourhood(m.id, p_neighbourhood) or m.role = 'information_manager'
      or exists (select 1 from public.member_neighbourhood x where x.member_id = m.id and x.neighbourhood_id = p_neighbourhood
        and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today()))) $$;
comment on function public.neighbourhood_people is 'Police members who serve in or supervise a neighbourhood, and the information manager: who may own, supervise or be named on its problems. supervises: would supervise what the caller logs there.';
