import type { JobKind } from './job';

/** Removes what has done its work: finished jobs, sent mail, counted attempts and used form tokens. */
export const removeStale: JobKind = {
  daily: true,
  async run(_payload, { sql }) {
    await sql`delete from private.job where done_at < now() - interval '30 days'`;
    await sql`delete from private.mail where sent_at < now() - interval '30 days'
      or (to_resident and created_at < now() - interval '30 days')`;
    await sql`delete from private.rate_limit where resets_at < now() - interval '1 day'`;
    await sql`delete from private.form_token where used_at < now() - interval '7 days'`;
  },
};
