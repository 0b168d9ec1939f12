import type postgres from 'postgres';

const REASON =
  'Kept after the problem was closed: the tenancy case that came of it had not been decided. Look again when it has.';

/**
 * Has the information manager's queue show something: entries of problems that closed long ago were kept once, and their
 * next review has come, or comes within weeks.
 */
export async function layRetention(sql: postgres.TransactionSql, today: string): Promise<void> {
  // What was written of long ago was mentioned long ago.
  await sql`
    update public.mention m set created_at = coalesce(p.closed_at - interval '1 day', p.logged_at)
    from public.problem p where p.dictionary_id = m.dictionary_id`;
  await sql`
    update public.identity i set created_at = p.logged_at
    from public.problem p where p.dictionary_id = i.dictionary_id`;
  await sql`
    insert into public.retention_review (id, identity_id, decision, reason, next_review_on, reviewed_by, reviewed_at)
    select md5('retention ' || i.id)::uuid, i.id, 'keep', ${REASON},
      ${today}::date - 16 + 9 * (row_number() over (order by p.reference, i.kind, i.ordinal))::int,
      (select m.id from public.member m where m.role = 'information_manager' order by m.id limit 1),
      greatest(p.closed_at, (select max(m.created_at) from public.mention m where m.identity_id = i.id)) + interval '10 days'
    from public.problem p join public.identity i on i.dictionary_id = p.dictionary_id
    where p.stage = 'closed' and not p.restricted and i.kind in ('person', 'address', 'vehicle')
      and p.closed_at < ${today}::date - interval '60 days'
    order by p.reference, i.kind, i.ordinal limit 5`;
}
