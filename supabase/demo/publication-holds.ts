import type postgres from 'postgres';

const CHALLENGED =
  'Under “What changed” it says that the car park is locked at 10 in the evening. Since the summer it has been 8. Could you put that right?';

/**
 * What stands between a summary and residents, and what residents say of one: organisations named in summaries that
 * wait for approval have been asked, one has agreed; one published page is challenged.
 */
export async function layPublicationHolds(sql: postgres.TransactionSql, today: string): Promise<void> {
  await sql`
    insert into public.summary_notice (id, summary_id, edit_version, organisation_id, asked_at, due_on)
    select md5('notice ' || s.id || x.organisation_id)::uuid, s.id, s.edit_version, x.organisation_id, s.submitted_at,
      greatest(private.working_days_on((s.submitted_at at time zone 'Europe/London')::date, 5), ${today}::date + 2)
    from public.summary s join public.summary_organisation x on x.summary_id = s.id join public.organisation o on o.id = x.organisation_id
    where s.state = 'waiting' and o.kind <> 'police'`;
  await sql`
    update public.summary_notice n set answer = 'agreed', answered_at = n.asked_at + interval '1 day', answered_by = (
      select m.id from public.member m join public.unit u on u.id = m.unit_id
      where u.organisation_id = n.organisation_id and m.role = 'partner_lead' order by m.id limit 1)
    where n.id = (select id from public.summary_notice where asked_at < ${today}::date order by id limit 1)`;
  const [page] = await sql<{ id: string; problem_id: string }[]>`
    select s.id, s.problem_id from public.summary s join public.problem p on p.id = s.problem_id
    where s.state = 'published' order by p.reference limit 1`;
  if (!page) return;
  const [made] = await sql<{ id: string }[]>`
    insert into public.summary_challenge (id, problem_id, summary_id, kind, received_at, due_on)
    values (md5('challenge ' || ${page.id})::uuid, ${page.problem_id}, ${page.id}, 'out_of_date', ${today}::date - interval '7 hours', ${today}::date + 5)
    returning id`;
  await sql`insert into personal.summary_challenge values (${made!.id}, ${CHALLENGED}, 'a.reader@example.org')`;
}
