import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import type { AuditFilters } from './audit-filters';

const audit = z.object({
  total: z.number(),
  more: z.boolean(),
  events: z.array(
    z.object({
      id: z.number(),
      at: z.string(),
      who: z.string(),
      organisation: z.string().nullable(),
      what: z.string(),
      table: z.string().nullable(),
      problem: z.string().nullable(),
      request: z.string().nullable(),
      sealed: z.boolean(),
      /** Its words are kept from this reader by the grading of what it is about. */
      closed: z.boolean(),
      changes: z.array(
        z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
      ),
    }),
  ),
});
export type Audit = z.output<typeof audit>;
export type AuditEvent = Audit['events'][number];

/** How many rows an export has at the most: what the database counts. */
const MOST = 5000;

const asked = ({ from, to, problem, who, act, table }: AuditFilters) => ({
  p_from: from,
  p_to: to,
  p_problem: problem,
  p_who: who,
  p_what: act,
  p_table: table,
});

/** One page of the audit, newest first; `more` says that there are over 5,000 events, of which `total` counts as many. */
export async function loadAudit(
  context: AppLoadContext,
  filters: AuditFilters,
  page: number,
): Promise<Audit> {
  return audit.parse(await call(context, 'read_audit', { ...asked(filters), p_page: page }));
}

/** All events of the filter, 5,000 at the most, for a file; that they were taken is an event itself. */
export async function exportAudit(context: AppLoadContext, filters: AuditFilters): Promise<Audit> {
  return audit.parse(await call(context, 'read_audit', { ...asked(filters), p_rows: MOST, p_export: true }));
}
