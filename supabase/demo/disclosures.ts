import type postgres from 'postgres';

const KEPT = 'The person who told us would be known by it. Look again when the case is decided.';
const WHY = 'They hold the tenancy and have to decide on it before the hearing.';

/**
 * Has the register of disclosures and the desk show something: some entries are kept to the police, with a review that is
 * past or to come; of these some were shared with a partner of the problem, and one of those sharings has ended.
 */
export async function layDisclosures(sql: postgres.TransactionSql, today: string): Promise<void> {
  await sql`
    with chosen as (
      select e.grading_id, row_number() over (order by p.reference, e.created_at, e.id) as n
      from (select distinct on (p.id) p.id, p.reference from public.problem p join public.participation x on x.problem_id = p.id and x.until_date is null
          and x.disclosure_id is not null where p.stage not in ('scanning', 'closed') and not p.restricted order by p.id) p
      cross join lateral (select e.* from public.entry e join public.unit u on u.id = e.controller_unit_id join public.organisation o on o.id = u.organisation_id
        where e.problem_id = p.id and o.kind = 'police' and e.kind in ('information', 'meeting', 'visit', 'note')
          and not exists (select 1 from public.evidence_link l where l.entry_id = e.id) order by e.created_at, e.id limit 1) e
      order by p.reference, e.created_at, e.id limit 8)
    update public.grading g set handling = '4', reason = ${KEPT}, review_on = ${today}::date - 5 + 4 * chosen.n::int
    from chosen where g.id = chosen.grading_id`;
  await sql`
    insert into public.disclosure (id, problem_id, to_organisation_id, kind, gateway, gateway_code, purpose, conditions, authorised_by, on_date, ended_at, ended_by, end_reason)
    select md5('disclosure ' || t.id)::uuid, t.problem_id, t.organisation_id, 'item', 'Crime and Disorder Act 1998, section 115', 's115', ${WHY},
      'Not to be quoted to anybody outside the case conference.', t.member_id, t.day, case when t.n = 3 then ${today}::date - interval '1 day' end,
      case when t.n = 3 then t.member_id end, case when t.n = 3 then 'The hearing is over.' end
    from (select e.id, e.problem_id, x.organisation_id, r.member_id, greatest((e.created_at at time zone 'Europe/London')::date, ${today}::date - 20) as day,
        row_number() over (order by p.reference, e.id) as n
      from public.entry e join public.grading g on g.id = e.grading_id and g.handling = '4' join public.problem p on p.id = e.problem_id and not p.restricted
      cross join lateral (select y.organisation_id from public.participation y join public.organisation o on o.id = y.organisation_id and o.kind <> 'police'
        where y.problem_id = e.problem_id and y.until_date is null and y.disclosure_id is not null order by o.kind = 'council' desc, y.organisation_id limit 1) x
      join public.problem_role r on r.problem_id = e.problem_id and r.role = 'supervisor' and r.until_date is null and r.member_id <> e.created_by) t
    where t.n <= 4`;
  await sql`
    insert into public.disclosure_item (disclosure_id, kind, item_id, grading_id)
    select d.id, 'entry', e.id, e.grading_id from public.entry e join public.disclosure d on d.id = md5('disclosure ' || e.id)::uuid`;
}
