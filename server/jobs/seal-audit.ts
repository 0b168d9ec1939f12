import type { JobKind } from './job';

/** Chains the audit events of the last minutes; what it has not reached yet shows as the unsealed tail. */
export const sealAudit: JobKind = {
  everyMinutes: 10,
  async run(_payload, { sql }) {
    await sql`select private.seal_audit()`;
  },
};
