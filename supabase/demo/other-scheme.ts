import type postgres from 'postgres';

/**
 * One entry was graded by 3x5x2, by which another force grades, and keeps that scheme: the list of what is
 * graded by another scheme than the force's has something to show.
 */
export async function layOtherScheme(sql: postgres.TransactionSql): Promise<void> {
  await sql`
    update public.grading set scheme = '3x5x2', source = '2', information = 'B', handling = 'P' where id = (
      select g.id from public.grading g join public.entry e on e.grading_id = g.id join public.problem p on p.id = e.problem_id
      where g.scheme = '5x5x5' and g.source = 'B' and g.information = '2' and g.handling = '2' and not p.restricted and p.stage <> 'closed'
        and not exists (select 1 from public.evidence v where v.grading_id = g.id)
      order by g.graded_at, g.id limit 1)`;
}
