import type { JobKind } from './job';

/** Checks the whole chain of the audit: the check that somebody asked for, or the day's own. A broken link is told. */
export const checkAudit: JobKind = {
  daily: true,
  async run(payload, { sql, log }) {
    const asked = (payload as { check?: number }).check ?? null;
    const [done] = await sql<{ check: string }[]>`select private.run_audit_check(${asked}::bigint) as check`;
    if (!done) return;
    const [found] = await sql<{ broken: string[]; head: string | null }[]>`
      select broken, encode(head_hash, 'hex') as head from public.audit_check where id = ${done.check}`;
    await sql`select private.tell_of_broken_audit(${done.check}::bigint)`;
    // The log is kept elsewhere than the database: the chain's end can be compared with it.
    if (found?.broken.length) log.error({ broken: found.broken }, 'the chain of the audit is broken');
    else log.info({ head: found?.head }, 'the chain of the audit is whole');
  },
};
